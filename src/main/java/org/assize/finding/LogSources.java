package org.assize.finding;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.OperationsFact.LogSource;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges whether and how systems keep logs. Pure. */
public final class LogSources {

    /** Name under which a policy states how long logs are kept. */
    private static final String RETENTION = "LOG_RETENTION";

    private LogSources() {}

    /** Whether a critical system writes no logs. */
    public static TechnicalCheck silent(
            final LogSource source, final Collection<Asset> assets, final RecordSet inventory) {
        final Tri critical = assets.stream()
                .filter(asset -> asset.id().equals(source.systemId()))
                .map(Asset::critical)
                .findFirst()
                .orElse(Past.whole(inventory) ? Tri.NO : Tri.UNKNOWN);
        if (critical == Tri.NO) {
            return TechnicalCheck.none(source.ref());
        }
        final Check check = Check.when(source.loggingEnabled().negated(), "log-sources.logging-enabled")
                .and(critical, "assets.critical")
                .check();
        return TechnicalCheck.of(source.ref(), check, FailureMode.LAPSE, "logging is switched off");
    }

    /**
     * Whether logs are kept for less time than the own policy demands, or for less than is usual, or can be changed.
     *
     * @param days days for which logs are usually kept
     */
    public static TechnicalCheck weak(
            final LogSource source,
            final Collection<PolicyDocument> policies,
            final int days,
            final AssessmentContext context) {
        if (source.loggingEnabled() == Tri.NO) {
            return TechnicalCheck.none(source.ref());
        }
        final Period own = PolicyTerms.stated(policies, RETENTION, context);
        final Integer kept = source.retentionDays();
        final Tri brief = kept == null ? Tri.UNKNOWN : Tri.of(kept < least(own, days, context));
        return TechnicalCheck.of(
                source.ref(),
                brief.or(source.tamperProtected().negated()),
                kept == null ? "log-sources.retention-days" : "log-sources.tamper-protected",
                own != null && brief == Tri.YES ? FailureMode.LAPSE : FailureMode.WEAKNESS,
                kept == null ? "protection" : "kept for " + kept + " days, or open to change");
    }

    private static long least(final @Nullable Period own, final int days, final AssessmentContext context) {
        return own == null ? days : ChronoUnit.DAYS.between(context.date().minus(own), context.date());
    }

    /** Whether the clock of a system runs on its own. */
    public static TechnicalCheck unsynchronised(final LogSource source) {
        return TechnicalCheck.of(
                source.ref(),
                source.clockSynced().negated(),
                "log-sources.clock-synced",
                FailureMode.LAPSE,
                "clock not synchronised");
    }
}
