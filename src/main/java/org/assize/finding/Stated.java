package org.assize.finding;

import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Whether a register states a value. Pure. */
final class Stated {

    private Stated() {}

    /** NO only if the set is complete and has the column, so that an empty cell shows that there is no value. */
    static Tri told(final @Nullable String value, final String column, final RecordSet set) {
        if (value != null) {
            return Tri.of(!value.isBlank());
        }
        return Past.whole(set) && set.columns().contains(column) ? Tri.NO : Tri.UNKNOWN;
    }
}
