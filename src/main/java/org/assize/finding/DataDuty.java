package org.assize.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.assize.fact.Tri;

/**
 * How one subject stands to one duty of data protection.
 *
 * @param due whether the duty binds the subject, or may; such subjects are counted
 * @param fails UNKNOWN if a fact that decides it is not known
 * @param mode how it fails, if it does
 * @param missing the attribute to ask for, {@code processing-activities.lawful-basis}; empty if it is decided
 * @param text what is wrong, for a sentence; empty if nothing more is to be said
 */
public record DataDuty(boolean due, Tri fails, FailureMode mode, String missing, String text) {

    /** A duty that binds under conditions, and fails under further ones. */
    static DataDuty of(final Check.Conditions binds, final Check.Conditions fails, final FailureMode mode) {
        final Check check = binds.with(fails).check();
        return new DataDuty(binds.check().fails() != Tri.NO, check.fails(), mode, check.missing(), "");
    }

    static DataDuty of(final Check.Conditions binds, final Tri fails, final String attribute, final FailureMode mode) {
        return of(binds, Check.when(fails, attribute), mode);
    }

    DataDuty saying(final String words) {
        return new DataDuty(due, fails, mode, missing, words);
    }

    /** Several ways to fail the same duty: what fails counts before what may fail, and the worse way before the milder. */
    static DataDuty any(final DataDuty... ways) {
        final List<DataDuty> ordered = Arrays.stream(ways)
                .sorted(Comparator.comparing((DataDuty way) -> order(way.fails()))
                        .thenComparing(DataDuty::mode))
                .toList();
        final DataDuty first = ordered.get(0);
        final boolean due = ordered.stream().anyMatch(DataDuty::due);
        final String texts = String.join(
                ", ",
                ordered.stream()
                        .filter(way -> way.fails() == Tri.YES && !way.text().isEmpty())
                        .map(DataDuty::text)
                        .toList());
        return new DataDuty(due, first.fails(), first.mode(), first.missing(), texts);
    }

    private static int order(final Tri fails) {
        return switch (fails) {
            case YES -> 0;
            case UNKNOWN -> 1;
            case NO -> 2;
        };
    }
}
