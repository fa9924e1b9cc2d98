package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.Classification;
import org.assize.fact.OperationsFact.CapacityRecord;
import org.assize.fact.OperationsFact.ConfigBaseline;
import org.assize.fact.OperationsFact.DlpControl;
import org.assize.fact.OperationsFact.MalwareProtection;
import org.assize.fact.OperationsFact.WebFilter;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges the technical measures that protect and watch systems. Pure. */
public final class SecureSystems {

    private SecureSystems() {}

    /**
     * Whether systems are not protected from malware.
     *
     * @param least share of systems that count as all, percent 0–100
     */
    public static TechnicalCheck unprotected(final MalwareProtection protection, final BigDecimal least) {
        final BigDecimal coverage = protection.coveragePct();
        final Tri incomplete = coverage == null ? Tri.UNKNOWN : Tri.of(coverage.compareTo(least) < 0);
        final boolean none = protection.exists() == Tri.NO;
        return TechnicalCheck.of(
                protection.ref(),
                protection.exists().negated().or(incomplete),
                protection.exists() == Tri.UNKNOWN ? "malware-protection.exists" : "malware-protection.coverage-pct",
                none ? FailureMode.ABSENT : FailureMode.PARTIAL,
                none ? "no protection from malware" : "on " + coverage + " % of the systems");
    }

    public static TechnicalCheck unconfigured(final Collection<ConfigBaseline> baselines, final RecordSet set) {
        return Measures.existing(
                set, baselines, ConfigBaseline::exists, "config-baselines.exists", FailureMode.PARTIAL);
    }

    public static TechnicalCheck unwatched(final Collection<CapacityRecord> records, final RecordSet set) {
        return Measures.existing(set, records, CapacityRecord::exists, "capacity-records.exists", FailureMode.WEAKNESS);
    }

    public static TechnicalCheck unfiltered(final WebFilter filter) {
        return TechnicalCheck.of(
                filter.ref(),
                filter.exists().negated(),
                "web-filter.exists",
                FailureMode.ABSENT,
                "web access is not filtered");
    }

    /** Whether confidential information can leave unseen. */
    public static TechnicalCheck leaking(
            final DlpControl control, final Collection<Asset> assets, final RecordSet inventory) {
        final Tri confidential = assets.stream()
                .map(SecureSystems::confidential)
                .reduce(Past.whole(inventory) ? Tri.NO : Tri.UNKNOWN, Tri::or);
        if (confidential == Tri.NO) {
            return TechnicalCheck.none(control.ref());
        }
        final Check check = Check.when(control.exists().negated(), "dlp-control.exists")
                .and(confidential, "assets.classification")
                .check();
        return TechnicalCheck.of(control.ref(), check, FailureMode.ABSENT, "nothing prevents leakage");
    }

    private static Tri confidential(final Asset asset) {
        final Classification level = asset.classification();
        return level == null ? Tri.UNKNOWN : Tri.of(level.compareTo(Classification.CONFIDENTIAL) >= 0);
    }
}
