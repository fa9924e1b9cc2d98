package org.assize.intake;

import java.util.Collection;
import org.assize.fact.Source;
import org.assize.source.EntityShape;
import org.assize.source.MapNode;

/** The rows of one entity, wherever they stand: a table, a list in a file, or a single map. */
interface Rows {

    /** The file, or the section in it. */
    Source place();

    /** Whether true and false stand for yes and no in it. */
    default boolean jsonBooleans() {
        return false;
    }

    /** Reads the rows in order. */
    void read(EntityShape entity, Sink sink);

    /** Receives what is read. */
    interface Sink {

        /** Attributes that were delivered; may be called several times. */
        void columns(Collection<String> names);

        void row(MapNode row);
    }
}
