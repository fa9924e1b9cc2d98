package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.AssetCategory;
import org.assize.fact.ContinuityFact.BcpPlan;
import org.assize.fact.ContinuityFact.DrTest;
import org.assize.fact.DueDate;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges plans for the failure of what the organisation depends on. Pure. */
public final class Continuity {

    private Continuity() {}

    /** Whether there is no plan at all. */
    public static TechnicalCheck none(final Collection<BcpPlan> plans, final RecordSet set) {
        return TechnicalCheck.of(
                set.ref(), absent(plans, set), "continuity-plans.plan-exists", FailureMode.ABSENT, "no plan at all");
    }

    private static Tri absent(final Collection<BcpPlan> plans, final RecordSet set) {
        return plans.stream()
                .map(BcpPlan::planExists)
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    /** Whether no plan covers a critical service although there are plans. */
    public static TechnicalCheck uncovered(
            final Asset asset,
            final Collection<BcpPlan> plans,
            final RecordSet set,
            final AssessmentContext context) {
        final boolean service = asset.category() == AssetCategory.SERVICE && Measures.runs(asset, context);
        if (!service || absent(plans, set) == Tri.YES) {
            return TechnicalCheck.none(asset.ref());
        }
        final Tri covered = plans.stream()
                .map(plan -> plan.planExists().and(covers(plan, asset)))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or);
        final Check check = Check.when(asset.critical(), "assets.critical")
                .and(covered.negated(), "continuity-plans.systems")
                .check();
        return TechnicalCheck.of(asset.ref(), check, FailureMode.LAPSE, "no plan covers " + asset.id());
    }

    private static Tri covers(final BcpPlan plan, final Asset asset) {
        final Set<String> systems = plan.systems();
        return systems == null ? Tri.UNKNOWN : Tri.of(systems.contains(asset.id()));
    }

    /**
     * Whether a plan was not tested for too long.
     *
     * @param months interval of the tests
     */
    public static TechnicalCheck untested(
            final BcpPlan plan,
            final Collection<DrTest> tests,
            final int months,
            final Grace grace,
            final AssessmentContext context) {
        if (plan.planExists() == Tri.NO) {
            return TechnicalCheck.none(plan.ref());
        }
        final LocalDate last = Stream.concat(
                        Stream.of(plan.lastTestedOn()).map(event -> Past.date(event, context)),
                        tests.stream()
                                .filter(test -> test.planId().equals(plan.planId()))
                                .map(DrTest::performedOn))
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(context.date()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        final LocalDate due = DueDate.monthsAfter(last, months);
        final Tri late = last == null
                ? Past.happened(plan.lastTestedOn(), context).negated()
                : DueDate.isOverdue(due, context.date());
        final boolean tolerated = grace.tolerates(last, due, false, context.date()) == Tri.YES;
        return TechnicalCheck.of(
                plan.ref(),
                late,
                "continuity-plans.last-tested-on",
                tolerated ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                last == null ? "never tested" : "last tested on " + last);
    }

    /** Whether no plan provides for talking to each other in a crisis. */
    public static TechnicalCheck speechless(final Collection<BcpPlan> plans, final RecordSet set) {
        final Tri provided = plans.stream()
                .map(plan -> plan.planExists().and(plan.crisisComms()))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or);
        return TechnicalCheck.of(
                set.ref(),
                provided.negated(),
                "continuity-plans.crisis-comms",
                FailureMode.WEAKNESS,
                "no plan for communication in a crisis");
    }
}
