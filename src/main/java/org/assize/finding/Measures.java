package org.assize.finding;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.AssetCategory;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** What several technical measures have in common: whether they exist, and which assets are systems. Pure. */
final class Measures {

    private Measures() {}

    /**
     * A measure that stands in a register, row by row: absent if no row has it, incomplete if some have not.
     *
     * @param attribute the attribute that says whether it exists, {@code config-baselines.exists}
     * @param partly how it fails where only some rows have it
     */
    static <T> TechnicalCheck existing(
            final RecordSet set,
            final Collection<T> rows,
            final Function<T, Tri> exists,
            final String attribute,
            final FailureMode partly) {
        final List<Tri> states = rows.stream().map(exists).toList();
        final boolean any = states.contains(Tri.YES);
        final Tri none = states.contains(Tri.UNKNOWN) || !Past.whole(set) ? Tri.UNKNOWN : Tri.YES;
        final Tri some = Past.any(states.stream().map(Tri::negated));
        return TechnicalCheck.of(
                set.ref(),
                any ? some : none,
                attribute,
                any ? partly : FailureMode.ABSENT,
                any ? "not everywhere" : "nowhere");
    }

    /** Whether the asset is a system or service that is run, and not information or a site. */
    static Tri isSystem(final Asset asset) {
        final AssetCategory category = asset.category();
        return category == null
                ? Tri.UNKNOWN
                : Tri.of(category != AssetCategory.INFORMATION && category != AssetCategory.SITE);
    }

    /** Whether the asset is, as far as is known, a system or service in use. */
    static boolean runs(final Asset asset, final AssessmentContext context) {
        return isSystem(asset) != Tri.NO && Past.happened(asset.disposedOn(), context) != Tri.YES;
    }

    /** A critical system. */
    static Check.Conditions critical(final Asset asset) {
        return Check.when(asset.critical(), "assets.critical").and(isSystem(asset), "assets.category");
    }

    /** Whether that is known to be a critical system in use. */
    static boolean isCritical(final Asset asset, final AssessmentContext context) {
        return asset.critical() == Tri.YES && isSystem(asset) == Tri.YES && runs(asset, context);
    }

    /** Whether an asset is reachable from the internet; only a complete inventory shows that none is. */
    static Tri exposed(final Collection<Asset> assets, final RecordSet inventory) {
        return assets.stream().map(Asset::internetFacing).reduce(Past.whole(inventory) ? Tri.NO : Tri.UNKNOWN, Tri::or);
    }
}
