package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.AssetCategory;
import org.assize.fact.AssetFact.AssetSubcategory;
import org.assize.fact.AssetFact.Cia;
import org.assize.fact.AssetFact.Classification;
import org.assize.fact.AssetFact.DiscoveredBy;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.WebFilter;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells of assets, one by one and together, what the topics about them ask. Pure. */
public final class Assets {

    private static final Set<AssetSubcategory> DEVICES =
            EnumSet.of(AssetSubcategory.LAPTOP, AssetSubcategory.SERVER, AssetSubcategory.IOT);
    private static final Set<AssetSubcategory> PROGRAMS = EnumSet.of(AssetSubcategory.SAAS, AssetSubcategory.LOCAL_APP);
    private static final Set<AssetSubcategory> RECORDS =
            EnumSet.of(AssetSubcategory.CUSTOMER_DB, AssetSubcategory.EMPLOYEE_RECORDS);
    private static final Set<AssetCategory> WITHOUT_MEDIUM =
            EnumSet.of(AssetCategory.SOFTWARE, AssetCategory.SERVICE, AssetCategory.SITE);
    private static final Set<AssetCategory> WITHOUT_SUPPORT =
            EnumSet.of(AssetCategory.INFORMATION, AssetCategory.SERVICE, AssetCategory.SITE);
    private static final Set<DiscoveredBy> TOOLS =
            EnumSet.of(DiscoveredBy.FIREWALL, DiscoveredBy.CASB, DiscoveredBy.SSO);
    private static final String HARDWARE = "hardware";
    private static final String SOFTWARE = "software";
    private static final String INFORMATION = "information";
    private static final List<String> KINDS = List.of(HARDWARE, INFORMATION, SOFTWARE);

    private Assets() {}

    /** Whether it is still in use; an asset of which no disposal is known is. */
    public static boolean inUse(final Asset asset, final AssessmentContext context) {
        final Moment disposed = asset.disposedOn().at();
        final boolean later = disposed != null && disposed.date(context.zone()).isAfter(context.date());
        return later || asset.disposedOn().happened() != Tri.YES;
    }

    /** Whether it stands in the inventory and is in use, as far as is known. */
    public static boolean listed(final Asset asset, final AssessmentContext context) {
        return asset.inInventory() != Tri.NO && inUse(asset, context);
    }

    /**
     * Looks at the inventory as a whole.
     *
     * @param set what the dossier holds of assets; only a complete one shows what is not there
     * @param months how often the inventory is reviewed
     */
    public static Inventory inventory(
            final Collection<?> all, final RecordSet set, final int months, final AssessmentContext context) {
        final List<Asset> listed = all.stream()
                .map(Asset.class::cast)
                .filter(asset -> listed(asset, context))
                .toList();
        final Map<String, Boolean> seen = new TreeMap<>();
        listed.forEach(asset -> seen.put(kind(asset), true));
        final String kinds =
                KINDS.stream().filter(kind -> !seen.containsKey(kind)).collect(Collectors.joining(", "));
        final Tri shown = set.complete() == Tri.YES ? Tri.YES : Tri.UNKNOWN;
        final Tri lacks = kinds.isEmpty() ? Tri.NO : seen.containsKey("") ? Tri.UNKNOWN : shown;
        return new Inventory(
                set.ref(), listed.isEmpty() ? shown : Tri.NO, lacks, kinds, stale(listed, months, context));
    }

    /** Hardware, software or information; empty for another kind, and for an asset of which it is not told. */
    private static String kind(final Asset asset) {
        final AssetSubcategory sub = asset.subcategory();
        final AssetCategory category = asset.category();
        if (category == AssetCategory.HARDWARE || DEVICES.contains(sub)) {
            return HARDWARE;
        }
        if (category == AssetCategory.SOFTWARE || PROGRAMS.contains(sub)) {
            return SOFTWARE;
        }
        final boolean data =
                category == AssetCategory.INFORMATION || RECORDS.contains(sub) || sub == AssetSubcategory.IP;
        return data ? INFORMATION : category == null ? "" : category.name();
    }

    private static Tri stale(final Collection<Asset> listed, final int months, final AssessmentContext context) {
        final LocalDate latest = listed.stream()
                .map(asset -> day(asset.inventoryReviewedOn(), context))
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(context.date()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        final boolean unknown =
                listed.stream().anyMatch(asset -> asset.inventoryReviewedOn().happened() == Tri.UNKNOWN);
        if (latest != null && DueDate.isOverdue(latest.plusMonths(months), context.date()) == Tri.NO) {
            return Tri.NO;
        }
        return listed.isEmpty() ? Tri.NO : unknown ? Tri.UNKNOWN : Tri.YES;
    }

    private static @Nullable LocalDate day(final Event event, final AssessmentContext context) {
        final Moment at = event.at();
        return at == null ? null : at.date(context.zone());
    }

    /** Whether nobody answers for it. */
    public static Check unowned(final Asset asset, final RecordSet set) {
        return Check.of(told(asset.owner(), "owner", set).negated(), "assets.owner");
    }

    /** Whether it is a program in use, or anything in use that nobody approved. */
    public static boolean program(final Asset asset, final AssessmentContext context) {
        return inUse(asset, context)
                && (asset.sanctioned() == Tri.NO || kind(asset).equals(SOFTWARE));
    }

    /** Whether something on the network keeps programs away that nobody approved, or has found one. */
    public static Tri detected(final WebFilter filter, final Collection<?> assets) {
        final boolean found =
                assets.stream().map(Asset.class::cast).map(Asset::discoveredBy).anyMatch(TOOLS::contains);
        return filter.exists().or(Tri.of(found));
    }

    /** How the lack of such a detection fails: it has done harm where programs are in use that nobody approved. */
    public static FailureMode undetected(final Collection<?> assets, final AssessmentContext context) {
        final boolean shadow = assets.stream()
                .map(Asset.class::cast)
                .anyMatch(asset -> asset.sanctioned() == Tri.NO && inUse(asset, context));
        return shadow ? FailureMode.PARTIAL : FailureMode.WEAKNESS;
    }

    /** Whether it holds personal data or intellectual property, as far as its entry says. */
    public static Tri sensitive(final Asset asset) {
        final boolean records = RECORDS.contains(asset.subcategory()) && asset.personalData() == null;
        return asset.subcategory() == AssetSubcategory.IP || records
                ? Tri.YES
                : AffectedDatas.personal(asset.personalData());
    }

    /** Whether it holds personal data or intellectual property and the inventory does not say how it is to be protected. */
    public static Check unidentified(final Asset asset, final RecordSet set) {
        final Tri marked =
                RECORDS.contains(asset.subcategory()) ? told(asset.personalData(), "personal-data", set) : Tri.YES;
        return Check.when(sensitive(asset), "assets.personal-data")
                .and(classified(asset, set).and(marked).negated(), "assets.classification")
                .check();
    }

    /** Whether its confidentiality matters that much. */
    public static boolean confidential(final Asset asset, final int need) {
        final Cia cia = asset.cia();
        final Integer value = cia == null ? null : cia.c();
        return value != null && value >= need;
    }

    /** Whether the inventory says how confidential it is. */
    public static Tri classified(final Asset asset, final RecordSet set) {
        return told(asset.classification(), "classification", set);
    }

    /**
     * How a missing scheme of classes fails: where assets have classes only its document is missing.
     *
     * @param set what the dossier holds of assets; only a complete one shows that no asset has a class
     */
    public static FailureMode withoutScheme(final Collection<?> assets, final RecordSet set) {
        final Tri practised = assets.stream()
                .map(asset -> classified((Asset) asset, set))
                .reduce(set.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN, Tri::or);
        return switch (practised) {
            case YES -> FailureMode.DOC_GAP;
            case NO -> FailureMode.ABSENT;
            case UNKNOWN -> FailureMode.PARTIAL;
        };
    }

    /** Whether it is a laptop with confidential or personal data that anybody who finds it can read. */
    public static Check unencrypted(final Asset asset) {
        return Check.when(holds(asset, Classification.CONFIDENTIAL), "assets.classification")
                .and(asset.encryptedAtRest().negated(), "assets.encrypted-at-rest")
                .check();
    }

    public static boolean laptop(final Asset asset, final AssessmentContext context) {
        return asset.subcategory() == AssetSubcategory.LAPTOP && inUse(asset, context);
    }

    /** Whether it was given away in the window, with data and without a certificate. */
    public static Check uncertified(final Asset asset, final int window, final AssessmentContext context) {
        return Check.when(AuditWindow.holds(asset.disposedOn(), window, context), "assets.disposed-on")
                .and(holds(asset, Classification.INTERNAL), "assets.classification")
                .and(asset.disposalCertificate().negated(), "assets.disposal-certificate")
                .check();
    }

    /** Whether it is a medium with data that was given away in the window, as far as is known. */
    public static boolean disposed(final Asset asset, final int window, final AssessmentContext context) {
        return AuditWindow.holds(asset.disposedOn(), window, context) != Tri.NO
                && !WITHOUT_MEDIUM.contains(asset.category())
                && holds(asset, Classification.INTERNAL) != Tri.NO;
    }

    /** Whether it holds personal data, or information of that level or a higher one. */
    private static Tri holds(final Asset asset, final Classification least) {
        final Classification level = asset.classification();
        return AffectedDatas.personal(asset.personalData())
                .or(level == null ? Tri.UNKNOWN : Tri.of(level.compareTo(least) >= 0));
    }

    /** Whether the manufacturer no longer supports what the business or the internet leans on. */
    public static Check unsupported(final Asset asset, final RecordSet set, final AssessmentContext context) {
        final LocalDate end = asset.endOfSupport();
        final Tri over = end == null ? told(end, "end-of-support", set) : DueDate.isOverdue(end, context.date());
        return Check.when(exposed(asset), "assets.critical")
                .and(over, "assets.end-of-support")
                .check();
    }

    /** Whether it is a device or program in use that is critical or reachable from the internet, as far as is known. */
    public static boolean supportable(final Asset asset, final AssessmentContext context) {
        return inUse(asset, context)
                && !WITHOUT_SUPPORT.contains(asset.category())
                && asset.subcategory() != AssetSubcategory.SAAS
                && exposed(asset) != Tri.NO;
    }

    private static Tri exposed(final Asset asset) {
        return asset.critical().or(asset.internetFacing());
    }

    /** YES if there is a value; NO only where a complete record set has the column. */
    private static Tri told(final @Nullable Object value, final String column, final RecordSet set) {
        if (value != null) {
            return Tri.YES;
        }
        return set.complete() == Tri.YES && set.columns().contains(column) ? Tri.NO : Tri.UNKNOWN;
    }
}
