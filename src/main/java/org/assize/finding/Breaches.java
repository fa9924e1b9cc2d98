package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.IncidentFact.Art34Exemption;
import org.assize.fact.IncidentFact.BreachContent;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.IncidentFact.IncidentRole;
import org.assize.fact.IncidentFact.SubjectRisk;
import org.assize.fact.Moment;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Says how the duties about breaches of personal data stand. Pure. */
public final class Breaches {

    private static final String AWARE = "incidents.aware-at";
    private static final String RISK = "incidents.risk-to-subjects";

    private Breaches() {}

    /**
     * Whether the authority, where it was notified, was notified in time.
     *
     * @param limits the periods of the law's limit in hours
     * @param rule STRICT, or the reading by which the hour of awareness does not count
     */
    public static IncidentDuty notifiedInTime(
            final String duty,
            final Incident incident,
            final Collection<Limit> limits,
            final String rule,
            final AssessmentContext context) {
        final Event notice = IncidentClock.known(incident.saNotifiedAt(), context);
        final Tri told = told(incident.saWasNotified(), incident.saNotifiedAt(), context);
        if (told == Tri.NO) {
            return IncidentDuty.of(duty, incident, Standing.NOT_DUE);
        }
        if (incident.awareAt() == null) {
            return controller(IncidentDuty.undecided(duty, incident, AWARE), incident);
        }
        return clock(incident, limits, rule, context)
                .map(clock -> late(duty, incident, clock, notice, told))
                .map(result -> controller(result.where(toNotify(incident), RISK), incident))
                .orElseGet(() -> IncidentDuty.of(duty, incident, Standing.NOT_DUE));
    }

    private static IncidentDuty late(
            final String duty, final Incident incident, final IncidentClock clock, final Event notice, final Tri told) {
        final Tri running = clock.passed().negated();
        if (running == Tri.YES) {
            return IncidentDuty.of(duty, incident, told == Tri.YES ? Standing.KEPT : Standing.NOT_DUE);
        }
        if (told == Tri.UNKNOWN) {
            return IncidentDuty.undecided(duty, incident, "incidents.sa-notification");
        }
        final Lateness lateness = clock.lateness(notice);
        final boolean excused = lateness == Lateness.WITHIN_DAY && isGiven(incident.reasonsForDelay());
        return IncidentDuty.kept(
                        duty,
                        incident,
                        clock.done(notice),
                        vague(incident.awareAt(), notice, "incidents.sa-notified-at"))
                .within(clock.limit(), notice)
                .late(excused ? Lateness.WITHIN_DAY_WITH_REASONS : lateness);
    }

    /** Whether the authority was notified at all, once the limit has passed. */
    public static IncidentDuty notified(
            final String duty,
            final Incident incident,
            final Collection<Limit> limits,
            final String rule,
            final AssessmentContext context) {
        final Tri told = told(incident.saWasNotified(), incident.saNotifiedAt(), context);
        final IncidentDuty result;
        if (told == Tri.YES) {
            result = IncidentDuty.of(duty, incident, Standing.KEPT);
        } else if (incident.awareAt() == null) {
            result = IncidentDuty.undecided(duty, incident, AWARE);
        } else {
            result = clock(incident, limits, rule, context)
                    .map(clock -> after(duty, incident, clock, told, "incidents.sa-notification")
                            .late(never(incident)))
                    .orElseGet(() -> IncidentDuty.of(duty, incident, Standing.NOT_DUE));
        }
        return controller(result.where(toNotify(incident), RISK), incident);
    }

    private static Lateness never(final Incident incident) {
        final boolean silent = incident.riskToSubjects() == SubjectRisk.HIGH_RISK
                && incident.subjectsWereInformed() == Tri.NO
                && !isExempt(incident);
        return silent ? Lateness.NEVER_HIGH_RISK : Lateness.NEVER;
    }

    /** What was not done, or perhaps not done, seen after its limit. */
    private static IncidentDuty after(
            final String duty,
            final Incident incident,
            final IncidentClock clock,
            final Tri told,
            final String attribute) {
        final Tri passed = clock.passed();
        if (passed == Tri.NO) {
            return told == Tri.NO
                    ? IncidentDuty.of(duty, incident, Standing.RUNNING)
                            .within(clock.limit(), Event.notYet())
                            .saying(clock.left(duty))
                    : IncidentDuty.of(duty, incident, Standing.NOT_DUE);
        }
        if (told == Tri.UNKNOWN) {
            return IncidentDuty.undecided(duty, incident, attribute);
        }
        return (passed == Tri.YES
                        ? IncidentDuty.of(duty, incident, Standing.BROKEN)
                        : IncidentDuty.undecided(duty, incident, AWARE))
                .within(clock.limit(), Event.notYet());
    }

    /**
     * Whether people at high risk were told, or need not be.
     *
     * @param hours time within which they should know
     */
    public static IncidentDuty peopleTold(
            final String duty, final Incident incident, final int hours, final AssessmentContext context) {
        final Tri told = told(incident.subjectsWereInformed(), incident.subjectsInformedAt(), context);
        final Tri high = highRisk(incident.riskToSubjects());
        final IncidentDuty result;
        if (isExempt(incident)) {
            result = IncidentDuty.of(duty, incident, Standing.NOT_DUE);
        } else if (told.or(publicInstead(incident, context)) == Tri.YES) {
            result = IncidentDuty.of(duty, incident, Standing.KEPT);
        } else {
            result = untold(duty, incident, IncidentClock.strict(incident.awareAt(), hours, context), told);
        }
        return controller(result.where(high, RISK), incident);
    }

    private static IncidentDuty untold(
            final String duty, final Incident incident, final IncidentClock clock, final Tri told) {
        if (clock.passed() == Tri.NO) {
            return IncidentDuty.of(duty, incident, Standing.NOT_DUE);
        }
        if (clock.passed() == Tri.UNKNOWN) {
            return IncidentDuty.undecided(duty, incident, AWARE);
        }
        if (told == Tri.UNKNOWN) {
            return IncidentDuty.undecided(duty, incident, "incidents.subject-communication");
        }
        if (incident.art34Exemption() == null) {
            return IncidentDuty.undecided(duty, incident, "incidents.art34-exemption");
        }
        return publicInstead(incident, clock.context()) == Tri.UNKNOWN
                ? IncidentDuty.undecided(duty, incident, "incidents.public-communication-at")
                : IncidentDuty.of(duty, incident, Standing.BROKEN).within(clock.limit(), Event.notYet());
    }

    private static boolean isExempt(final Incident incident) {
        return incident.art34Exemption() == Art34Exemption.ENCRYPTED
                || incident.art34Exemption() == Art34Exemption.SUBSEQUENT_MEASURES;
    }

    /** Whether the public was told because telling each person would have been a disproportionate effort. */
    private static Tri publicInstead(final Incident incident, final AssessmentContext context) {
        return incident.art34Exemption() == Art34Exemption.DISPROPORTIONATE_PUBLIC
                ? IncidentClock.known(incident.publicCommunicationAt(), context).happened()
                : Tri.NO;
    }

    /** Whether the breach stands in the internal register. */
    public static IncidentDuty recorded(final String duty, final Incident incident) {
        return controller(IncidentDuty.kept(duty, incident, incident.inRegister(), "incidents.in-register"), incident);
    }

    /**
     * Whether a processor told its controllers in time.
     *
     * @param hours limit where the contract names none
     */
    public static IncidentDuty controllerTold(
            final String duty, final Incident incident, final int hours, final AssessmentContext context) {
        final Integer agreed = incident.contractualNotifyHours();
        final IncidentClock clock = IncidentClock.strict(incident.awareAt(), agreed == null ? hours : agreed, context);
        final Event notice = IncidentClock.known(incident.controllerNotifiedAt(), context);
        final Tri told = told(incident.controllerWasNotified(), incident.controllerNotifiedAt(), context);
        final IncidentDuty result;
        if (incident.awareAt() == null) {
            result = IncidentDuty.undecided(duty, incident, AWARE);
        } else if (told != Tri.YES) {
            result = after(duty, incident, clock, told, "incidents.controller-notification")
                    .late(Lateness.NEVER);
        } else {
            final Tri inTime = clock.passed().negated().or(clock.done(notice));
            result = IncidentDuty.kept(
                            duty,
                            incident,
                            inTime,
                            vague(incident.awareAt(), notice, "incidents.controller-notified-at"))
                    .within(clock.limit(), notice)
                    .late(clock.lateness(notice));
        }
        return result.where(concerns(incident, IncidentRole.PROCESSOR), unclear(incident));
    }

    /** Whether the risk to the people concerned was assessed before the limit for notifying passed. */
    public static IncidentDuty riskAssessed(
            final String duty,
            final Incident incident,
            final Collection<Limit> limits,
            final String rule,
            final AssessmentContext context) {
        final SubjectRisk risk = incident.riskToSubjects();
        if (risk != null && risk != SubjectRisk.UNASSESSED) {
            return controller(IncidentDuty.of(duty, incident, Standing.KEPT), incident);
        }
        if (incident.awareAt() == null) {
            return controller(IncidentDuty.undecided(duty, incident, AWARE), incident);
        }
        final Tri passed = clock(incident, limits, rule, context)
                .map(IncidentClock::passed)
                .orElse(Tri.NO);
        final IncidentDuty result = passed == Tri.NO
                ? IncidentDuty.of(duty, incident, Standing.NOT_DUE)
                : risk == null
                        ? IncidentDuty.undecided(duty, incident, RISK)
                        : IncidentDuty.kept(duty, incident, passed.negated(), AWARE);
        return controller(result, incident);
    }

    /**
     * Whether the notification to the authority is complete, or may still be completed in phases.
     *
     * @param months time after the notification in which an open incident may be told in phases
     */
    public static IncidentDuty authorityContent(
            final String duty, final Incident incident, final int months, final AssessmentContext context) {
        final Tri told = told(incident.saWasNotified(), incident.saNotifiedAt(), context);
        final Set<BreachContent> lacks = incident.saContentMissing();
        final IncidentDuty result = lacks == null
                ? IncidentDuty.undecided(duty, incident, "incidents.sa-content-missing")
                : lacks.isEmpty()
                        ? IncidentDuty.of(duty, incident, Standing.KEPT)
                        : incomplete(duty, incident, lacks, months, context);
        return controller(result.where(told, "incidents.sa-notification"), incident);
    }

    private static IncidentDuty incomplete(
            final String duty,
            final Incident incident,
            final Set<BreachContent> lacks,
            final int months,
            final AssessmentContext context) {
        final Moment notice = incident.saNotifiedAt().at();
        final LocalDate due = notice == null ? null : DueDate.monthsAfter(notice.date(context.zone()), months);
        final Tri closed = IncidentClock.known(incident.closedAt(), context).happened();
        final Tri overdue = DueDate.isOverdue(due, context.date());
        final Tri broken = closed.or(overdue);
        final IncidentDuty result = broken == Tri.NO
                ? IncidentDuty.of(duty, incident, Standing.NOT_DUE)
                : IncidentDuty.kept(duty, incident, broken.negated(), "incidents.closed-at");
        return result.late(closed == Tri.YES ? Lateness.NEVER : Lateness.NONE).saying(words(lacks));
    }

    /** Whether what people or the public were told is complete. */
    public static IncidentDuty peopleContent(
            final String duty, final Incident incident, final AssessmentContext context) {
        final Tri told = told(incident.subjectsWereInformed(), incident.subjectsInformedAt(), context)
                .or(IncidentClock.known(incident.publicCommunicationAt(), context)
                        .happened());
        final Set<BreachContent> lacks = incident.art34ContentMissing();
        final IncidentDuty result = lacks == null
                ? IncidentDuty.undecided(duty, incident, "incidents.art34-content-missing")
                : IncidentDuty.of(duty, incident, lacks.isEmpty() ? Standing.KEPT : Standing.BROKEN)
                        .saying(words(lacks));
        return controller(result.where(told, "incidents.subject-communication"), incident);
    }

    private static String words(final Set<BreachContent> lacks) {
        return String.join(
                ", ", lacks.stream().map(each -> each.name()).sorted().toList());
    }

    private static Tri told(final Tri given, final Event notice, final AssessmentContext context) {
        final boolean later =
                notice.at() != null && IncidentClock.known(notice, context).at() == null;
        return later ? Tri.NO : given;
    }

    private static Optional<IncidentClock> clock(
            final Incident incident,
            final Collection<Limit> limits,
            final String rule,
            final AssessmentContext context) {
        final Moment aware = incident.awareAt();
        return IncidentClock.inForce(limits, aware, context)
                .map(limit -> new IncidentClock(aware, limit.hours(), rule.equals(IncidentClock.FULL_HOURS), context));
    }

    private static Tri toNotify(final Incident incident) {
        final SubjectRisk risk = incident.riskToSubjects();
        return risk == null || risk == SubjectRisk.UNASSESSED ? Tri.UNKNOWN : Tri.of(risk != SubjectRisk.UNLIKELY);
    }

    private static Tri highRisk(final @Nullable SubjectRisk risk) {
        return risk == null || risk == SubjectRisk.UNASSESSED ? Tri.UNKNOWN : Tri.of(risk == SubjectRisk.HIGH_RISK);
    }

    private static IncidentDuty controller(final IncidentDuty duty, final Incident incident) {
        return duty.where(concerns(incident, IncidentRole.CONTROLLER), unclear(incident));
    }

    private static Tri concerns(final Incident incident, final IncidentRole role) {
        final Tri inRole = incident.role() == IncidentRole.UNKNOWN ? Tri.UNKNOWN : Tri.of(incident.role() == role);
        return inRole.and(incident.personalDataBreach());
    }

    private static String unclear(final Incident incident) {
        return incident.role() == IncidentRole.UNKNOWN ? "incidents.role" : "incidents.personal-data-breach";
    }

    /** The moment that is too coarse to decide. */
    private static String vague(final @Nullable Moment start, final Event done, final String attribute) {
        return start != null && !start.isExact() && done.at() != null ? AWARE : attribute;
    }

    private static boolean isGiven(final @Nullable String text) {
        return text != null && !text.isBlank();
    }
}
