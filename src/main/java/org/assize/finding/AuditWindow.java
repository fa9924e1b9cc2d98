package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** The time that an assessment looks back on: the audit period, or without one the last months. Pure. */
public final class AuditWindow {

    private AuditWindow() {}

    /** Whether the day lies in the window; UNKNOWN for null. */
    public static Tri holds(final @Nullable LocalDate day, final int months, final AssessmentContext context) {
        final LocalDate from = context.periodFrom();
        final LocalDate to = context.periodTo();
        if (day == null || from == null || to == null) {
            return DueDate.isWithinLastMonths(day, months, context.date());
        }
        return Tri.of(!day.isBefore(from) && !day.isAfter(to));
    }

    /** Whether it happened in the window; what has not happened did not. */
    public static Tri holds(final Event event, final int months, final AssessmentContext context) {
        final Moment at = event.at();
        return event.happened() == Tri.NO
                ? Tri.NO
                : holds(at == null ? null : at.date(context.zone()), months, context);
    }
}
