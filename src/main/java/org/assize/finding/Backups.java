package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.ContinuityFact.BackupJob;
import org.assize.fact.ContinuityFact.BcpPlan;
import org.assize.fact.ContinuityFact.RestoreTest;
import org.assize.fact.ContinuityFact.TestResult;
import org.assize.fact.DueDate;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.Threat;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges whether systems are saved and can be restored. Pure. */
public final class Backups {

    private static final String CONTROL = "A.8.13";

    private Backups() {}

    /**
     * Whether a critical system is not saved at all.
     *
     * @param others the systems that may be critical, this one among them
     */
    public static TechnicalCheck unsaved(
            final Asset asset,
            final Collection<Asset> others,
            final Collection<BackupJob> jobs,
            final RecordSet set,
            final AssessmentContext context) {
        if (!Measures.runs(asset, context)) {
            return TechnicalCheck.none(asset.ref());
        }
        final boolean nowhere = others.stream()
                .filter(other -> Measures.isCritical(other, context))
                .allMatch(other -> unsaved(other, jobs, set) == Tri.YES);
        final Check check = Measures.critical(asset)
                .and(unsaved(asset, jobs, set), "backup-jobs.system-id")
                .check();
        return TechnicalCheck.of(
                asset.ref(),
                check,
                nowhere ? FailureMode.ABSENT : FailureMode.LAPSE,
                nowhere ? "no critical system is saved" : "no backup job");
    }

    private static Tri unsaved(final Asset asset, final Collection<BackupJob> jobs, final RecordSet set) {
        return jobs.stream()
                .map(job -> job.systemId() == null
                        ? Tri.UNKNOWN
                        : Tri.of(job.systemId().equals(asset.id())))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    private static List<BackupJob> of(final Asset asset, final Collection<BackupJob> jobs) {
        return jobs.stream().filter(job -> asset.id().equals(job.systemId())).toList();
    }

    /**
     * Whether a backup fails too often or has not succeeded for too long.
     *
     * @param rate share of failed runs from which on it fails, percent 0–100
     * @param intervals intervals in which it has to succeed once
     */
    public static TechnicalCheck failing(
            final BackupJob job, final BigDecimal rate, final int intervals, final AssessmentContext context) {
        final Tri often = often(job, rate);
        final LocalDate last = Past.date(job.lastSuccessAt(), context);
        final Period interval = job.frequency();
        final LocalDate due = interval == null ? null : DueDate.after(last, interval.multipliedBy(intervals));
        final Tri stale = last == null
                ? Past.happened(job.lastSuccessAt(), context).negated()
                : DueDate.isOverdue(due, context.date());
        return TechnicalCheck.of(
                job.ref(),
                often.or(stale),
                often == Tri.UNKNOWN ? "backup-jobs.failures30d" : "backup-jobs.last-success-at",
                FailureMode.LAPSE,
                "last success " + job.lastSuccessAt() + ", " + job.failures30d() + " of " + job.runs30d()
                        + " runs failed");
    }

    private static Tri often(final BackupJob job, final BigDecimal rate) {
        final Integer failures = job.failures30d();
        final Integer runs = job.runs30d();
        return failures == null || runs == null || runs == 0
                ? Tri.UNKNOWN
                : Tri.of(new RateTest(true, rate, 0).fails(failures, runs));
    }

    /**
     * Whether restoring a critical system was not tested for too long.
     *
     * @param months interval of the tests
     * @param window months of the audit window
     */
    public static TechnicalCheck untested(
            final Asset asset,
            final Collection<RestoreTest> tests,
            final RecordSet set,
            final int months,
            final Grace grace,
            final int window,
            final AssessmentContext context) {
        if (!Measures.runs(asset, context)) {
            return TechnicalCheck.none(asset.ref());
        }
        final List<LocalDate> days = tests.stream()
                .filter(test -> test.systemId().equals(asset.id()))
                .map(RestoreTest::performedOn)
                .filter(day -> !day.isAfter(context.date()))
                .toList();
        final Periodic periodic = Periodic.judge(days, Period.ofMonths(months), false, grace, window, context);
        final Tri shown = Past.whole(set) ? Tri.YES : Tri.UNKNOWN;
        final Check check = Measures.critical(asset)
                .and(Tri.of(days.isEmpty() || periodic.overdue()).and(shown), "restore-tests.performed-on")
                .check();
        return TechnicalCheck.of(
                asset.ref(),
                check,
                !days.isEmpty() && periodic.tolerated() ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                days.isEmpty() ? "restoring was never tested" : "restoring was last tested on " + periodic.last());
    }

    /** Whether the latest test of restoring a system failed or took longer or lost more than it may. */
    public static TechnicalCheck missed(
            final RestoreTest test, final Collection<RestoreTest> tests, final AssessmentContext context) {
        if (test.performedOn().isAfter(context.date()) || superseded(test, tests, context)) {
            return TechnicalCheck.none(test.ref());
        }
        final Tri failed = test.result() == null ? Tri.UNKNOWN : Tri.of(test.result() == TestResult.FAIL);
        final Tri slow = exceeds(test.achievedRtoHours(), test.targetRtoHours());
        final Tri lost = exceeds(test.achievedRpoHours(), test.targetRpoHours());
        return TechnicalCheck.of(
                test.ref(),
                failed.or(slow).or(lost),
                missing(failed, slow),
                FailureMode.LAPSE,
                "test of " + test.performedOn() + ": " + test.result());
    }

    private static String missing(final Tri failed, final Tri slow) {
        if (failed == Tri.UNKNOWN) {
            return "restore-tests.result";
        }
        return slow == Tri.UNKNOWN ? "restore-tests.achieved-rto-hours" : "restore-tests.achieved-rpo-hours";
    }

    private static boolean superseded(
            final RestoreTest test, final Collection<RestoreTest> tests, final AssessmentContext context) {
        return tests.stream()
                .anyMatch(other -> other.systemId().equals(test.systemId())
                        && other.performedOn().isAfter(test.performedOn())
                        && !other.performedOn().isAfter(context.date()));
    }

    /** A target that nobody set cannot be missed. */
    private static Tri exceeds(final @Nullable BigDecimal achieved, final @Nullable BigDecimal target) {
        if (target == null) {
            return Tri.NO;
        }
        return achieved == null ? Tri.UNKNOWN : Tri.of(achieved.compareTo(target) > 0);
    }

    /** Whether the system is critical and there is no plan for its failure. */
    public static boolean unplanned(
            final RestoreTest test,
            final Collection<Asset> assets,
            final Collection<BcpPlan> plans,
            final RecordSet register) {
        return assets.stream().anyMatch(asset -> asset.id().equals(test.systemId()) && asset.critical() == Tri.YES)
                && Past.whole(register)
                && plans.stream().allMatch(plan -> plan.planExists() == Tri.NO);
    }

    /**
     * Whether whoever takes over a critical system can destroy all its copies.
     *
     * @param score inherent score from which on a risk is high
     */
    public static TechnicalCheck erasable(
            final Asset asset,
            final Collection<BackupJob> jobs,
            final Collection<RiskEntry> risks,
            final int score,
            final AssessmentContext context) {
        final List<BackupJob> own = of(asset, jobs);
        if (!Measures.runs(asset, context) || own.isEmpty()) {
            return TechnicalCheck.none(asset.ref());
        }
        final Tri safe = Past.any(own.stream().map(BackupJob::offlineOrImmutable));
        final Check check = Measures.critical(asset)
                .and(safe.negated(), "backup-jobs.offline-or-immutable")
                .check();
        final boolean promised = risks.stream().anyMatch(risk -> promised(risk, score));
        return TechnicalCheck.of(
                asset.ref(),
                check,
                promised ? FailureMode.LAPSE : FailureMode.WEAKNESS,
                "every copy can be changed over the network");
    }

    /** Whether backups treat a high risk of ransomware. */
    private static boolean promised(final RiskEntry risk, final int score) {
        final Integer likelihood = risk.likelihood();
        final Integer impact = risk.impact();
        final Integer product = likelihood == null || impact == null ? null : Integer.valueOf(likelihood * impact);
        final Integer actual = risk.score() == null ? product : risk.score();
        return risk.threat() == Threat.RANSOMWARE
                && actual != null
                && actual >= score
                && Objects.requireNonNullElse(risk.controls(), List.<String>of())
                        .contains(CONTROL);
    }
}
