package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.IncidentFact.Significance;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.assize.fact.Severity;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Says how the duties to report significant incidents within hours or days, and to tell others, stand. Pure. */
public final class IncidentReports {

    /** Type of the {@link Ref} of an early warning that came late. */
    public static final String EARLY_WARNING = "early-warnings";

    static final String HELD = "incidents.nis2-significant";
    private static final String KNOWN = "incidents.became-significant-known-at";

    private IncidentReports() {}

    /**
     * Whether the authority was warned in time; the incident notification serves as the warning too.
     *
     * <p>A warning that came late is a subject of its own. If nothing was ever sent the subject is the incident, so that
     * the missing notification can tell both.
     */
    public static IncidentDuty warned(
            final String duty,
            final ReportableIncident reportable,
            final Incident incident,
            final Collection<Limit> limits,
            final AssessmentContext context) {
        final IncidentDuty result = clock(incident, limits, context)
                .map(clock -> sent(
                        duty,
                        incident,
                        clock,
                        List.of(incident.earlyWarningAt(), incident.notificationAt()),
                        "incidents.early-warning-at"))
                .orElseGet(() -> startless(duty, incident));
        final Ref subject = nothingSent(incident, context) ? incident.ref() : new Ref(EARLY_WARNING, incident.id());
        return significant(result.about(subject), reportable, incident);
    }

    /**
     * Whether the incident was notified in time.
     *
     * @param limits the periods of the limit in hours
     * @param sooner the same where trust services are affected
     */
    public static IncidentDuty notified(
            final String duty,
            final ReportableIncident reportable,
            final Incident incident,
            final Collection<Limit> limits,
            final Collection<Limit> sooner,
            final AssessmentContext context) {
        final IncidentDuty usual = notified(duty, incident, limits, context);
        if (!reportable.isTrustService() || incident.affectsTrustService() == Tri.NO) {
            return significant(usual, reportable, incident);
        }
        final IncidentDuty strict = notified(duty, incident, sooner, context);
        final boolean agree = usual.standing() == strict.standing() && strict.standing() != Standing.BROKEN;
        return significant(
                incident.affectsTrustService() == Tri.YES || agree
                        ? strict
                        : IncidentDuty.undecided(duty, incident, "incidents.affects-trust-service"),
                reportable,
                incident);
    }

    private static IncidentDuty notified(
            final String duty,
            final Incident incident,
            final Collection<Limit> limits,
            final AssessmentContext context) {
        final IncidentDuty result = clock(incident, limits, context)
                .map(clock ->
                        sent(duty, incident, clock, List.of(incident.notificationAt()), "incidents.notification-at"))
                .orElseGet(() -> startless(duty, incident));
        return nothingSent(incident, context) ? result.late(Lateness.NEVER) : result;
    }

    private static Optional<IncidentClock> clock(
            final Incident incident, final Collection<Limit> limits, final AssessmentContext context) {
        final Moment start = incident.becameSignificantKnownAt();
        return IncidentClock.inForce(limits, start, context)
                .map(limit -> IncidentClock.strict(start, limit.hours(), context));
    }

    private static IncidentDuty startless(final String duty, final Incident incident) {
        return incident.becameSignificantKnownAt() == null
                ? IncidentDuty.undecided(duty, incident, KNOWN)
                : IncidentDuty.of(duty, incident, Standing.NOT_DUE);
    }

    private static IncidentDuty sent(
            final String duty,
            final Incident incident,
            final IncidentClock clock,
            final Collection<Event> acts,
            final String attribute) {
        final Tri inTime = acts.stream().map(clock::done).reduce(Tri.NO, Tri::or);
        final Tri passed = clock.passed();
        final Event first =
                acts.stream().filter(act -> act.at() != null).findFirst().orElseGet(Event::notYet);
        if (inTime != Tri.YES && passed == Tri.NO) {
            return IncidentDuty.of(duty, incident, Standing.RUNNING)
                    .within(clock.limit(), Event.notYet())
                    .saying(clock.left(duty));
        }
        final boolean late = inTime == Tri.NO && passed == Tri.YES;
        return IncidentDuty.kept(duty, incident, inTime == Tri.YES ? Tri.YES : late ? Tri.NO : Tri.UNKNOWN, attribute)
                .within(clock.limit(), first)
                .late(lateness(clock, acts));
    }

    private static Lateness lateness(final IncidentClock clock, final Collection<Event> acts) {
        return acts.stream().map(clock::lateness).allMatch(late -> late == Lateness.BEYOND_DAY)
                ? Lateness.BEYOND_DAY
                : Lateness.WITHIN_DAY;
    }

    private static boolean nothingSent(final Incident incident, final AssessmentContext context) {
        return Stream.of(
                        incident.earlyWarningAt(),
                        incident.notificationAt(),
                        incident.progressReportAt(),
                        incident.finalReportAt())
                .map(event -> IncidentClock.known(event, context))
                .allMatch(event -> event.happened() == Tri.NO);
    }

    /**
     * Whether an intermediate report that was asked for was sent.
     *
     * @param days working days after the request
     */
    public static IncidentDuty intermediate(
            final String duty,
            final ReportableIncident reportable,
            final Incident incident,
            final int days,
            final AssessmentContext context) {
        final Event request = IncidentClock.known(incident.intermediateReportRequestedAt(), context);
        final Moment asked = request.at();
        final IncidentDuty result;
        if (asked == null) {
            result = request.happened() == Tri.NO
                    ? IncidentDuty.of(duty, incident, Standing.NOT_DUE)
                    : IncidentDuty.undecided(duty, incident, "incidents.intermediate-report-requested-at");
        } else {
            final var due = DueDate.workingDaysAfter(asked.date(context.zone()), days, context.holidayCalendar());
            final Event report = IncidentClock.known(incident.intermediateReportAt(), context);
            final boolean open = report.happened() != Tri.YES && DueDate.isOverdue(due, context.date()) == Tri.NO;
            result = (open
                            ? IncidentDuty.of(duty, incident, Standing.NOT_DUE)
                            : IncidentDuty.kept(duty, incident, report.happened(), "incidents.intermediate-report-at"))
                    .within(due == null ? null : Moment.of(due), report);
        }
        return significant(result, reportable, incident);
    }

    /** Whether the recipients of the service were told of an incident that is likely to affect them. */
    public static IncidentDuty recipientsTold(
            final String duty,
            final ReportableIncident reportable,
            final Incident incident,
            final AssessmentContext context) {
        final Tri told =
                IncidentClock.known(incident.recipientsInformedAt(), context).happened();
        final IncidentDuty result = IncidentDuty.kept(duty, incident, told, "incidents.recipients-informed-at")
                .where(affected(incident), "incidents.recipients-likely-affected");
        return significant(result, reportable, incident);
    }

    private static Tri affected(final Incident incident) {
        final Integer users = incident.usersAffected();
        final BigDecimal minutes = incident.serviceUnavailableMin();
        final boolean shown = users != null && users > 0 || minutes != null && minutes.signum() > 0;
        return shown ? Tri.YES : incident.recipientsLikelyAffected();
    }

    /** Whether the significance of a severe incident was assessed. */
    public static IncidentDuty assessed(
            final String duty, final ReportableIncident reportable, final Incident incident) {
        final Significance held = incident.held();
        final Severity severity = incident.severity();
        final Tri assessed = held == null ? Tri.UNKNOWN : Tri.of(held != Significance.UNASSESSED);
        final Tri severe = severity == null ? Tri.UNKNOWN : Tri.of(severity.isAtLeast(Severity.HIGH));
        return IncidentDuty.kept(duty, incident, assessed, HELD)
                .where(severe, "incidents.severity")
                .where(reportable.bound(), "incidents.detected-at");
    }

    /** Whether it took no longer than the hours from awareness until the incident was known to be significant. */
    public static IncidentDuty assessedSoon(
            final String duty, final Incident incident, final int hours, final AssessmentContext context) {
        final Moment known = incident.becameSignificantKnownAt();
        return known == null || incident.awareAt() == null
                ? IncidentDuty.of(duty, incident, Standing.NOT_DUE)
                : IncidentDuty.kept(
                        duty,
                        incident,
                        IncidentClock.strict(incident.awareAt(), hours, context).done(Event.at(known)),
                        KNOWN);
    }

    /** A duty about significant incidents only. */
    static IncidentDuty significant(
            final IncidentDuty duty, final ReportableIncident reportable, final Incident incident) {
        return duty.where(isHeld(incident.held()), HELD).where(reportable.bound(), "incidents.detected-at");
    }

    private static Tri isHeld(final @Nullable Significance held) {
        return held == null ? Tri.UNKNOWN : Tri.of(held == Significance.YES);
    }
}
