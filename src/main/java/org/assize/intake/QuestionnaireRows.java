package org.assize.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assize.content.Questionnaire;
import org.assize.fact.Source;
import org.assize.source.EntityShape;
import org.assize.source.MapNode;

/** Answers on a questionnaire as it was handed out: what is printed beside them is passed over. */
record QuestionnaireRows(Rows rows) implements Rows {

    @Override
    public Source place() {
        return rows.place();
    }

    @Override
    public boolean jsonBooleans() {
        return rows.jsonBooleans();
    }

    @Override
    public void read(final EntityShape entity, final Sink sink) {
        rows.read(entity, new Sink() {
            @Override
            public void columns(final Collection<String> names) {
                sink.columns(names.stream()
                        .filter(name -> !Questionnaire.PRINTED.contains(name))
                        .toList());
            }

            @Override
            public void row(final MapNode row) {
                final Map<String, MapNode.Entry> answer = new LinkedHashMap<>(row.entries());
                answer.keySet().removeAll(Questionnaire.PRINTED);
                sink.row(new MapNode(row.place(), answer));
            }
        });
    }
}
