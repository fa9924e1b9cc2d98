package org.assize.source;

import java.util.Comparator;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something in an input that has to be put right by a person.
 *
 * @param place where it stands
 * @param message what is wrong, with the value; a sentence
 * @param advice what may have been meant; null if there is none to give
 */
public record Problem(
        Source place, String message, @Nullable String advice) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    @Override
    public int compareTo(final Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: message}, and a second line {@code Maybe advice} if there is advice. */
    @Override
    public String toString() {
        final String first = Shown.plain(place.toString()) + ": " + message;
        return advice == null ? first : first + "\nMaybe " + advice;
    }
}
