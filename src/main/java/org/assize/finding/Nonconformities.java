package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.AuditFact.Nonconformity;
import org.assize.fact.AuditFact.NonconformitySeverity;
import org.assize.fact.AuditFact.NonconformitySource;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.GovernanceFact.ImprovementRecord;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges how nonconformities are handled and what is improved. Pure. */
public final class Nonconformities {

    private static final String SOURCE = "nonconformities.source";
    private static final String SEVERITY = "nonconformities.severity";
    private static final String DUE = "nonconformities.due";
    private static final String CLOSED = "nonconformities.closed-on";

    private Nonconformities() {}

    /**
     * How a nonconformity is handled.
     *
     * @param set what the dossier holds of nonconformities; only a complete one shows that a value is not there
     * @param days days within which the root cause and the action are known
     * @param window months of the audit window
     */
    public static NonconformityState observe(
            final Nonconformity nonconformity,
            final RecordSet set,
            final int days,
            final int window,
            final AssessmentContext context) {
        final Tri internal = is(nonconformity, NonconformitySource.INTERNAL_AUDIT);
        final Tri external = is(nonconformity, NonconformitySource.EXTERNAL);
        final Tri breaking = nonconformity.severity() == null
                ? Tri.UNKNOWN
                : Tri.of(nonconformity.severity() != NonconformitySeverity.OFI);
        final Tri closed = Past.happened(nonconformity.closedOn(), context);
        final Tri overdue = DueDate.isOverdue(nonconformity.due(), context.date());
        final Tri due = DueDate.isOverdue(DueDate.daysAfter(nonconformity.raisedOn(), days), context.date());
        final boolean current = breaking != Tri.NO && current(nonconformity.closedOn(), window, context);
        return new NonconformityState(
                nonconformity.ref(),
                current && internal != Tri.NO && overdue != Tri.NO,
                Check.when(internal, SOURCE)
                        .and(breaking, SEVERITY)
                        .and(closed.negated(), CLOSED)
                        .and(overdue, DUE)
                        .check(),
                current && due != Tri.NO,
                unanalysed(nonconformity, breaking, due, set),
                external != Tri.NO && breaking != Tri.NO,
                Check.when(external, SOURCE)
                        .and(breaking, SEVERITY)
                        .and(unresolved(nonconformity, closed, overdue), missing(closed))
                        .check(),
                current && closed != Tri.NO,
                Check.when(closed, CLOSED)
                        .and(breaking, SEVERITY)
                        .and(
                                Past.happened(nonconformity.effectivenessReviewedOn(), context)
                                        .negated(),
                                "nonconformities.effectiveness-reviewed-on")
                        .check());
    }

    private static Tri is(final Nonconformity nonconformity, final NonconformitySource source) {
        return nonconformity.source() == null ? Tri.UNKNOWN : Tri.of(nonconformity.source() == source);
    }

    /** Whether it is open, or was closed within the window, as far as is known. */
    private static boolean current(final Event closed, final int window, final AssessmentContext context) {
        return Past.happened(closed, context) != Tri.YES || AuditWindow.holds(closed, window, context) != Tri.NO;
    }

    private static Check unanalysed(
            final Nonconformity nonconformity, final Tri breaking, final Tri due, final RecordSet set) {
        final Tri cause = Stated.told(nonconformity.rootCause(), "root-cause", set);
        final Tri action = Stated.told(nonconformity.correctiveAction(), "corrective-action", set);
        return Check.when(breaking, SEVERITY)
                .and(due, "nonconformities.raised-on")
                .and(
                        cause.and(action).negated(),
                        cause == Tri.UNKNOWN ? "nonconformities.root-cause" : "nonconformities.corrective-action")
                .check();
    }

    /** Open after its due date, or it came back, or its action had no effect. */
    private static Tri unresolved(final Nonconformity nonconformity, final Tri closed, final Tri overdue) {
        final Tri effective = nonconformity.effective();
        final Tri again = nonconformity.recurrence().or(effective.negated());
        if (closed == Tri.NO) {
            return again == Tri.YES ? Tri.YES : overdue;
        }
        final boolean settled = again == Tri.UNKNOWN && (effective == Tri.YES || nonconformity.recurrence() == Tri.NO);
        return settled ? closed.and(Tri.NO) : again;
    }

    private static String missing(final Tri closed) {
        if (closed == Tri.NO) {
            return DUE;
        }
        return closed == Tri.UNKNOWN ? CLOSED : "nonconformities.effective";
    }

    /**
     * Whether anything was improved within the window: an improvement on record, a corrective action that was carried out,
     * or a lesson of an incident.
     *
     * @param made improvements on record
     * @param raised nonconformities
     * @param sets what the dossier holds of all three
     */
    public static Tri improved(
            final Collection<?> made,
            final Collection<?> raised,
            final Collection<?> incidents,
            final Collection<?> sets,
            final int window,
            final AssessmentContext context) {
        final Stream<Tri> improvements = made.stream()
                .map(ImprovementRecord.class::cast)
                .map(each -> AuditWindow.holds(each.date(), window, context));
        final Stream<Tri> corrected = raised.stream()
                .map(Nonconformity.class::cast)
                .filter(each -> each.correctiveAction() != null)
                .map(each -> AuditWindow.holds(each.closedOn(), window, context));
        final Stream<Tri> learnt = incidents.stream()
                .map(Incident.class::cast)
                .filter(each -> each.lessonsLearned() != Tri.NO)
                .map(each -> each.lessonsLearned().and(resolved(each, window, context)));
        final Tri seen = Past.any(Stream.of(improvements, corrected, learnt).flatMap(each -> each));
        final boolean whole = sets.stream().allMatch(set -> Past.whole((RecordSet) set));
        return seen == Tri.NO && !whole ? Tri.UNKNOWN : seen;
    }

    private static Tri resolved(final Incident incident, final int window, final AssessmentContext context) {
        return Stream.of(incident.resolvedAt(), incident.closedAt())
                .map(event -> AuditWindow.holds(event, window, context))
                .reduce(Tri.NO, Tri::or);
    }

    /** A young certificate has had little time to improve. */
    public static FailureMode stagnation(
            final Collection<?> cycles, final int months, final AssessmentContext context) {
        final boolean young = cycles.stream()
                .map(CertificationCycle.class::cast)
                .map(cycle -> Past.date(cycle.decisionDate(), context))
                .filter(Objects::nonNull)
                .anyMatch(decision -> isWithin(decision, months, context));
        return young ? FailureMode.WEAKNESS : FailureMode.ABSENT;
    }

    private static boolean isWithin(final LocalDate decision, final int months, final AssessmentContext context) {
        return DueDate.isWithinLastMonths(decision, months, context.date()) == Tri.YES;
    }
}
