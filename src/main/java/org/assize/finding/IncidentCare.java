package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.IncidentFact.IncidentProcess;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.fact.Severity;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges how an organisation is prepared for incidents, and what it does after them. Pure. */
public final class IncidentCare {

    private static final String MAILBOX = "incident-process.reporting-mailbox";
    private static final String FORM = "incident-process.reporting-form";
    private static final String APPROVED = "incident-process.ir-plan-approved-on";

    private IncidentCare() {}

    /** Whether people have neither an address nor a form to report what they notice. */
    public static Check channelless(final IncidentProcess process, final RecordSet set) {
        return Check.when(mailbox(process, set).negated(), MAILBOX)
                .and(process.reportingForm().negated(), FORM)
                .check();
    }

    /** Whether they have one of the two and not the other. */
    public static Check halfChannel(final IncidentProcess process, final RecordSet set) {
        final Tri mailbox = mailbox(process, set);
        final Tri form = process.reportingForm();
        return Check.of(mailbox.or(form).and(mailbox.and(form).negated()), mailbox == Tri.UNKNOWN ? MAILBOX : FORM);
    }

    private static Tri mailbox(final IncidentProcess process, final RecordSet set) {
        return told(process.reportingMailbox(), "reporting-mailbox", set);
    }

    /** Whether there is no plan for the response, or nobody has approved it. */
    public static Check planless(final IncidentProcess process, final AssessmentContext context) {
        final Event approval = IncidentClock.known(process.irPlanApprovedOn(), context);
        return Check.of(
                process.irPlan().and(approval.happened()).negated(),
                process.irPlan() == Tri.UNKNOWN ? "incident-process.ir-plan" : APPROVED);
    }

    /** A plan that waits for its approval is one that lacks something. */
    public static FailureMode planless(final IncidentProcess process) {
        return process.irPlan() == Tri.NO ? FailureMode.ABSENT : FailureMode.PARTIAL;
    }

    /** Whether the response was not exercised for longer than the interval, or never since the plan was approved. */
    public static Check unexercised(
            final IncidentProcess process, final Limit interval, final AssessmentContext context) {
        final Event exercise = IncidentClock.known(process.lastExerciseOn(), context);
        final LocalDate last = lastExercised(process, context);
        final Tri never = exercise.happened() == Tri.NO ? Tri.YES : Tri.UNKNOWN;
        return Check.when(process.irPlan(), "incident-process.ir-plan")
                .and(
                        last == null ? never : DueDate.isOverdue(last.plus(Intervals.period(interval)), context.date()),
                        "incident-process.last-exercise-on")
                .check();
    }

    /** Only an interval that the organisation set itself makes a late exercise a failure. */
    public static FailureMode unexercised(
            final IncidentProcess process, final Limit interval, final Grace grace, final AssessmentContext context) {
        final LocalDate last = lastExercised(process, context);
        final LocalDate due = last == null ? null : last.plus(Intervals.period(interval));
        return interval.own() && grace.tolerates(last, due, true, context.date()) == Tri.NO
                ? FailureMode.LAPSE
                : FailureMode.WEAKNESS;
    }

    /** The day of the last exercise; without one the day of the approval, from which the first is due. */
    private static @Nullable LocalDate lastExercised(final IncidentProcess process, final AssessmentContext context) {
        final Event exercise = IncidentClock.known(process.lastExerciseOn(), context);
        final Moment at = exercise.happened() == Tri.NO
                ? IncidentClock.known(process.irPlanApprovedOn(), context).at()
                : exercise.at();
        return at == null ? null : at.date(context.zone());
    }

    /**
     * Whether an authority that has to be told of incidents cannot be reached.
     *
     * @param people whether the authority for data protection has to be
     * @param services whether the response team of the state has to be
     */
    public static Check contactless(
            final IncidentProcess process, final RecordSet set, final Tri people, final Tri services) {
        final Tri authority = told(process.saContact(), "sa-contact", set).negated();
        final Tri team = told(process.csirtContact(), "csirt-contact", set).negated();
        final Tri lacks = authority
                .and(Tri.of(people == Tri.YES))
                .or(team.and(Tri.of(services == Tri.YES)))
                .or(authority.and(team));
        return Check.of(
                lacks, authority == Tri.UNKNOWN ? "incident-process.sa-contact" : "incident-process.csirt-contact");
    }

    /** Whether a notification that came late does not say why. */
    public static Check unexplained(final Incident incident, final RecordSet set) {
        return Check.of(
                told(incident.reasonsForDelay(), "reasons-for-delay", set).negated(), "incidents.reasons-for-delay");
    }

    /** Whether nobody has learnt from an incident that was closed in the window. */
    public static Check unlearnt(final Incident incident, final int window, final AssessmentContext context) {
        return Check.when(closed(incident, window, context), "incidents.closed-at")
                .and(incident.lessonsLearned().negated(), "incidents.lessons-learned")
                .check();
    }

    /** Whether it was closed in the window. */
    public static Tri closed(final Incident incident, final int window, final AssessmentContext context) {
        return AuditWindow.holds(incident.closedAt(), window, context);
    }

    /** Whether the evidence of a severe incident of the window is lost. */
    public static Check unpreserved(final Incident incident, final int window, final AssessmentContext context) {
        return Check.when(recent(incident, window, context), "incidents.detected-at")
                .and(severe(incident), "incidents.severity")
                .and(incident.evidencePreserved().negated(), "incidents.evidence-preserved")
                .check();
    }

    /** Whether it is a severe incident of the window, as far as is known. */
    public static boolean grave(final Incident incident, final int window, final AssessmentContext context) {
        return recent(incident, window, context).and(severe(incident)) != Tri.NO;
    }

    private static Tri recent(final Incident incident, final int window, final AssessmentContext context) {
        final Moment noticed = incident.detectedAt() == null ? incident.awareAt() : incident.detectedAt();
        return AuditWindow.holds(noticed == null ? null : noticed.date(context.zone()), window, context);
    }

    private static Tri severe(final Incident incident) {
        final Severity severity = incident.severity();
        return severity == null ? Tri.UNKNOWN : Tri.of(severity.isAtLeast(Severity.HIGH));
    }

    /** YES if there is a value; NO only where a complete record set has the column. */
    private static Tri told(final @Nullable String value, final String column, final RecordSet set) {
        if (value != null) {
            return Tri.YES;
        }
        return set.complete() == Tri.YES && set.columns().contains(column) ? Tri.NO : Tri.UNKNOWN;
    }
}
