package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * How punctually a periodic activity was done: since the last time, and between two times where the second was due in the
 * audit window.
 *
 * @param overdue it is or was late
 * @param tolerated no delay breaks a requirement
 * @param last the last time that was judged; null if it was never done
 */
record Periodic(
        boolean overdue, boolean tolerated, @Nullable LocalDate last) {

    /**
     * @param days when it was done, up to the date of the assessment
     * @param own whether the organisation set the interval
     * @param window months of the audit window
     */
    static Periodic judge(
            final List<LocalDate> days,
            final Period interval,
            final boolean own,
            final Grace grace,
            final int window,
            final AssessmentContext context) {
        final List<LocalDate> sorted = days.stream().sorted().toList();
        final List<Boolean> delays = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            final boolean latest = i + 1 == sorted.size();
            final LocalDate due = sorted.get(i).plus(interval);
            final LocalDate done = latest ? context.date() : sorted.get(i + 1);
            if (done.isAfter(due) && (latest || AuditWindow.holds(due, window, context) == Tri.YES)) {
                delays.add(grace.tolerates(sorted.get(i), due, own, done) == Tri.YES);
            }
        }
        return new Periodic(
                !delays.isEmpty(),
                delays.stream().allMatch(Boolean::booleanValue),
                sorted.isEmpty() ? null : sorted.get(sorted.size() - 1));
    }
}
