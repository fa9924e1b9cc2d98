package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.DueDate;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * When a delay of a periodic activity breaks no requirement.
 *
 * @param days days by which it may be late
 * @param leastMonths shortest interval to which these days apply
 * @param defaultMonths months for which an activity may rest whose interval the organisation did not set itself
 */
public record Grace(int days, int leastMonths, int defaultMonths) {

    /**
     * Whether a delay is tolerated; UNKNOWN if it is not known when the activity was last done.
     *
     * @param own whether the organisation set the interval
     */
    public Tri tolerates(
            final @Nullable LocalDate last, final @Nullable LocalDate due, final boolean own, final LocalDate asOf) {
        if (last == null || due == null) {
            return Tri.UNKNOWN;
        }
        final LocalDate least = last.plusMonths(defaultMonths);
        final LocalDate breaks = own || least.isBefore(due) ? due : least;
        final boolean graced = !own || !due.isBefore(last.plusMonths(leastMonths));
        return DueDate.isOverdue(graced ? breaks.plusDays(days) : breaks, asOf).negated();
    }
}
