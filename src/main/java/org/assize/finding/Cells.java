package org.assize.finding;

import java.util.Collection;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** What cells of a register say by being empty. Pure. */
final class Cells {

    private Cells() {}

    /** NO if something is written; YES only where a complete record set has the column, which is empty there. */
    static Tri empty(final @Nullable Object value, final String column, final RecordSet set) {
        return isWritten(value) ? Tri.NO : shows(set, column);
    }

    /** YES if an empty cell of the column shows that there is nothing, else UNKNOWN. */
    static Tri shows(final RecordSet set, final String column) {
        return Past.whole(set) && set.columns().stream().anyMatch(name -> isOf(name, column)) ? Tri.YES : Tri.UNKNOWN;
    }

    /** NO if something is written; YES only where the only one of these sets shows it. */
    static Tri empty(final @Nullable Object value, final String column, final Collection<?> sets) {
        return isWritten(value) ? Tri.NO : shows(sets, column);
    }

    /** What the set shows, if there is exactly one. */
    static Tri shows(final Collection<?> sets, final String column) {
        return sets.size() == 1
                ? sets.stream().map(set -> shows((RecordSet) set, column)).reduce(Tri.YES, Tri::and)
                : Tri.UNKNOWN;
    }

    // A nested record is one column, or several with dots.
    private static boolean isOf(final String name, final String column) {
        return name.equals(column) || name.startsWith(column + ".");
    }

    static boolean isWritten(final @Nullable Object value) {
        return value instanceof final CharSequence text
                ? !text.toString().isBlank()
                : value instanceof final Collection<?> many ? !many.isEmpty() : value != null;
    }
}
