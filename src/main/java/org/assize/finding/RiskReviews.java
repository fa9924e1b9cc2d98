package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.ChangeEvent;
import org.assize.fact.GovernanceFact.ChangeType;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges when risks are assessed again. Pure. */
public final class RiskReviews {

    private static final String REVIEWED = "risks.reviewed-on";
    private static final Set<ChangeType> RISKY =
            EnumSet.of(ChangeType.OFFICE_MOVE, ChangeType.NEW_PRODUCT, ChangeType.INCIDENT, ChangeType.ACQUISITION);
    private static final Set<ChangeType> DECIDED =
            EnumSet.of(ChangeType.OFFICE_MOVE, ChangeType.NEW_PRODUCT, ChangeType.ACQUISITION, ChangeType.TECH_CHANGE);

    private RiskReviews() {}

    /**
     * The intervals of full assessments, in months.
     *
     * @param months own interval, or the default
     * @param own whether the organisation set it
     * @param law longest interval where a law sets one
     * @param bound whether that law binds the organisation
     */
    public record Interval(int months, boolean own, int law, Tri bound) {

        private int effective() {
            return bound == Tri.YES ? Math.min(months, law) : months;
        }
    }

    /** Whether risks were not assessed again so many days after a significant change; a full assessment does it too. */
    public static Flaw reassessment(
            final ChangeEvent change, final Collection<?> methods, final int days, final AssessmentContext context) {
        final boolean due = context.date().isAfter(change.date().plusDays(days));
        if (!RISKY.contains(change.type()) || !due) {
            return Flaw.NONE;
        }
        final boolean since = methods.stream()
                .map(method -> assessedOn((RiskMethodology) method, context))
                .anyMatch(last -> last != null && !last.isBefore(change.date()));
        return Flaw.of(
                Past.happened(change.riskAssessmentUpdatedOn(), context)
                        .or(Tri.of(since))
                        .negated(),
                FailureMode.LAPSE,
                "change-events.risk-assessment-updated-on");
    }

    /** When all risks were last assessed; null if that is not known. */
    public static @Nullable LocalDate assessedOn(final RiskMethodology method, final AssessmentContext context) {
        return Past.date(method.lastFullAssessmentOn(), context);
    }

    /** Whether the full assessment is overdue; broken down after twice the interval, and a year at least. */
    public static Flaw assessment(
            final RiskMethodology method, final Interval interval, final Grace grace, final AssessmentContext context) {
        final LocalDate last = assessedOn(method, context);
        if (last == null) {
            return Flaw.of(
                    Past.happened(method.lastFullAssessmentOn(), context).negated(),
                    FailureMode.ABSENT,
                    "risk-methodology.last-full-assessment-on");
        }
        final LocalDate due = last.plusMonths(interval.effective());
        final LocalDate broken = last.plusMonths(Math.max(2 * interval.effective(), grace.defaultMonths()));
        final Tri tolerated = grace.tolerates(last, due, interval.own(), context.date());
        return Flaw.of(
                DueDate.isOverdue(due, context.date()),
                tolerated == Tri.YES
                        ? FailureMode.WEAKNESS
                        : context.date().isAfter(broken) ? FailureMode.BREAKDOWN : FailureMode.LAPSE,
                "");
    }

    /** When the register was last reviewed; null if that is not known. */
    public static @Nullable LocalDate reviewedOn(final Collection<?> risks, final AssessmentContext context) {
        return risks.stream()
                .map(risk -> Past.date(((RiskEntry) risk).reviewedOn(), context))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether the review of the register is overdue. */
    public static Flaw review(
            final Collection<?> risks, final Limit interval, final Grace grace, final AssessmentContext context) {
        if (risks.isEmpty()) {
            return Flaw.NONE;
        }
        final LocalDate last = reviewedOn(risks, context);
        final Tri other = Past.any(risks.stream().map(risk -> Past.happened(((RiskEntry) risk).reviewedOn(), context)));
        if (last == null) {
            return Flaw.of(other.negated(), interval.own() ? FailureMode.LAPSE : FailureMode.WEAKNESS, REVIEWED);
        }
        final LocalDate due = last.plus(Intervals.period(interval));
        return Flaw.of(
                DueDate.isOverdue(due, context.date()).and(known(risks)),
                grace.tolerates(last, due, interval.own(), context.date()) == Tri.YES
                        ? FailureMode.WEAKNESS
                        : FailureMode.LAPSE,
                REVIEWED);
    }

    private static Tri known(final Collection<?> risks) {
        return risks.stream().allMatch(risk -> ((RiskEntry) risk).reviewedOn().happened() != Tri.UNKNOWN)
                ? Tri.YES
                : Tri.UNKNOWN;
    }

    /** Whether a recent change that the organisation decides was made without a plan. */
    public static Flaw unplanned(final ChangeEvent change, final int months, final AssessmentContext context) {
        final boolean recent = AuditWindow.holds(change.date(), months, context) == Tri.YES;
        return Flaw.of(change.planned().negated(), FailureMode.LAPSE, "change-events.planned")
                .where(Tri.of(recent && DECIDED.contains(change.type())), "");
    }
}
