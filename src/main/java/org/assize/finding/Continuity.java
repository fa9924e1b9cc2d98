package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.AssetCategory;
import org.assize.fact.ContinuityFact.BcpPlan;
import org.assize.fact.ContinuityFact.DrTest;
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
            final Asset asset, final Collection<BcpPlan> plans, final RecordSet set, final AssessmentContext context) {
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
     * @param window months of the audit window
     */
    public static TechnicalCheck untested(
            final BcpPlan plan,
            final Collection<DrTest> tests,
            final int months,
            final Grace grace,
            final int window,
            final AssessmentContext context) {
        if (plan.planExists() == Tri.NO) {
            return TechnicalCheck.none(plan.ref());
        }
        final List<LocalDate> days = Stream.concat(
                        Stream.ofNullable(Past.date(plan.lastTestedOn(), context)),
                        tests.stream()
                                .filter(test -> test.planId().equals(plan.planId()))
                                .map(DrTest::performedOn))
                .filter(day -> !day.isAfter(context.date()))
                .toList();
        final Periodic periodic = Periodic.judge(days, Period.ofMonths(months), false, grace, window, context);
        final Tri never = Past.happened(plan.lastTestedOn(), context).negated();
        return TechnicalCheck.of(
                plan.ref(),
                days.isEmpty() ? never : Tri.of(periodic.overdue()),
                "continuity-plans.last-tested-on",
                !days.isEmpty() && periodic.tolerated() ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                days.isEmpty() ? "never tested" : "last tested on " + periodic.last());
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
