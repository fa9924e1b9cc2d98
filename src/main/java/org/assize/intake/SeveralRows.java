package org.assize.intake;

import java.util.List;
import org.assize.fact.Source;
import org.assize.source.EntityShape;

/** Several tables of one entity, one after the other. */
record SeveralRows(Source place, List<? extends Rows> tables) implements Rows {

    @Override
    public boolean jsonBooleans() {
        return tables.stream().anyMatch(Rows::jsonBooleans);
    }

    @Override
    public void read(final EntityShape entity, final Sink sink) {
        tables.forEach(table -> table.read(entity, sink));
    }
}
