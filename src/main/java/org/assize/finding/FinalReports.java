package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.Moment;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Says how the duty to send a final report, or first a progress report, stands. Pure. */
public final class FinalReports {

    private static final String ON = "on";

    private FinalReports() {}

    /**
     * Due months after the notification was sent; where the incident goes on then, a progress report is due, and the final
     * report as many months after it was handled.
     *
     * @param limits the periods of the limit in months
     * @param workingDay {@code on} if a limit that ends on no working day ends on the next
     */
    public static IncidentDuty reported(
            final String duty,
            final ReportableIncident reportable,
            final Incident incident,
            final Collection<Limit> limits,
            final String workingDay,
            final AssessmentContext context) {
        final Event notice = IncidentClock.known(incident.notificationAt(), context);
        final Moment sent = notice.at();
        final IncidentDuty result;
        if (sent == null) {
            result = notice.happened() == Tri.NO
                    ? IncidentDuty.of(duty, incident, Standing.NOT_DUE)
                    : IncidentDuty.undecided(duty, incident, "incidents.notification-at");
        } else {
            result = IncidentClock.inForce(limits, sent, context)
                    .map(limit -> new Period(limit.months(), workingDay.equals(ON), context))
                    .map(period -> judge(duty, incident, period, period.after(sent)))
                    .orElseGet(() -> IncidentDuty.of(duty, incident, Standing.NOT_DUE));
        }
        return IncidentReports.significant(result, reportable, incident);
    }

    /** A number of months from an event, as seen from the date of the assessment. */
    private record Period(int months, boolean onWorkingDay, AssessmentContext context) {

        LocalDate after(final Moment event) {
            final LocalDate due = event.date(context.zone()).plusMonths(months);
            final LocalDate shifted = DueDate.onWorkingDay(due, context.holidayCalendar());
            return onWorkingDay && shifted != null ? shifted : due;
        }

        /** Whether it was done by the day; UNKNOWN if nothing tells, NO also if it was not done. */
        Tri doneBy(final Event event, final LocalDate due) {
            final Event known = IncidentClock.known(event, context);
            final Moment at = known.at();
            return at == null
                    ? known.happened() == Tri.NO ? Tri.NO : Tri.UNKNOWN
                    : DueDate.isOverdue(due, at.date(context.zone())).negated();
        }

        boolean open(final LocalDate due) {
            return !context.date().isAfter(due);
        }

        @Nullable
        Moment at(final Event event) {
            return IncidentClock.known(event, context).at();
        }
    }

    private static IncidentDuty judge(
            final String duty, final Incident incident, final Period period, final LocalDate due) {
        final Tri reported = period.doneBy(incident.finalReportAt(), due);
        if (reported == Tri.YES || period.open(due)) {
            final Standing standing = reported == Tri.YES ? Standing.KEPT : Standing.NOT_DUE;
            return IncidentDuty.of(duty, incident, standing).within(Moment.of(due), incident.finalReportAt());
        }
        final Tri handled = period.doneBy(incident.resolvedAt(), due);
        final IncidentDuty without = result(duty, incident, period, due, incident.finalReportAt(), reported);
        final IncidentDuty ongoing = ongoing(duty, incident, period, due);
        return switch (handled) {
            case YES -> without;
            case NO -> ongoing;
            case UNKNOWN ->
                without.standing() == ongoing.standing()
                        ? ongoing
                        : IncidentDuty.undecided(duty, incident, "incidents.resolved-at");
        };
    }

    /** The incident was not handled when the report was due. */
    private static IncidentDuty ongoing(
            final String duty, final Incident incident, final Period period, final LocalDate due) {
        final Tri progress = period.doneBy(incident.progressReportAt(), due);
        if (progress != Tri.YES) {
            final IncidentDuty result = result(duty, incident, period, due, incident.progressReportAt(), progress);
            return progress == Tri.UNKNOWN
                    ? IncidentDuty.undecided(duty, incident, "incidents.progress-report-at")
                    : result;
        }
        final Moment handled = period.at(incident.resolvedAt());
        if (handled == null) {
            return IncidentDuty.of(duty, incident, Standing.KEPT);
        }
        final LocalDate last = period.after(handled);
        final Tri reported = period.doneBy(incident.finalReportAt(), last);
        return reported != Tri.YES && period.open(last)
                ? IncidentDuty.of(duty, incident, Standing.KEPT).within(Moment.of(last), incident.finalReportAt())
                : result(duty, incident, period, last, incident.finalReportAt(), reported);
    }

    private static IncidentDuty result(
            final String duty,
            final Incident incident,
            final Period period,
            final LocalDate due,
            final Event report,
            final Tri inTime) {
        final LocalDate nextDay = due.plusDays(1);
        final boolean beyond = period.doneBy(report, nextDay) == Tri.NO && !period.open(nextDay);
        return IncidentDuty.kept(duty, incident, inTime, "incidents.final-report-at")
                .within(Moment.of(due), report)
                .late(beyond ? Lateness.BEYOND_DAY : Lateness.WITHIN_DAY);
    }
}
