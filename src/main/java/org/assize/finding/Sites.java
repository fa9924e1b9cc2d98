package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.AssetSubcategory;
import org.assize.fact.AssetFact.Location;
import org.assize.fact.AssetFact.PhysicalSite;
import org.assize.fact.AssetFact.SiteType;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges the protection of places, and the rules for them. Pure. */
public final class Sites {

    private static final Set<SiteType> HOSTING = EnumSet.of(SiteType.SERVER_ROOM, SiteType.DATA_CENTRE);
    private static final Set<SiteType> FOREIGN = EnumSet.of(SiteType.HOME, SiteType.COWORKING);
    private static final String TYPE = "sites.type";

    private Sites() {}

    private static Tri hosting(final PhysicalSite site) {
        return site.type() != null && HOSTING.contains(site.type()) ? Tri.YES : site.hostsServers();
    }

    /** Whether the organisation itself runs the place. */
    private static Tri ours(final PhysicalSite site) {
        return site.type() == null ? Tri.UNKNOWN : Tri.of(!FOREIGN.contains(site.type()));
    }

    /** Whether anybody can walk up to servers. */
    public static Flaw entry(final PhysicalSite site) {
        return Flaw.of(site.entryControl().negated(), FailureMode.ABSENT, "sites.entry-control")
                .where(hosting(site), "sites.hosts-servers");
    }

    /** Whether nobody records who visits. */
    public static Flaw visitors(final PhysicalSite site) {
        return Flaw.of(site.visitorLog().negated(), FailureMode.WEAKNESS, "sites.visitor-log")
                .where(ours(site), TYPE);
    }

    /** Whether nothing tells of intruders; a weakness where no servers are. */
    public static Flaw monitoring(final PhysicalSite site) {
        return Flaw.of(site.monitoring().negated(), severe(site), "sites.monitoring")
                .where(ours(site), TYPE);
    }

    /** Whether nothing protects from fire, water and heat; a weakness where no servers are. */
    public static Flaw environment(final PhysicalSite site) {
        return Flaw.of(site.environmental().negated(), severe(site), "sites.environmental")
                .where(ours(site), TYPE);
    }

    private static FailureMode severe(final PhysicalSite site) {
        return hosting(site) == Tri.YES ? FailureMode.PARTIAL : FailureMode.WEAKNESS;
    }

    /** Whether a power cut would stop critical systems on site. */
    public static Flaw utilities(final PhysicalSite site, final Collection<?> assets, final RecordSet set) {
        final Tri critical = assets.stream()
                .map(Asset.class::cast)
                .map(asset -> (asset.location() == null ? Tri.UNKNOWN : Tri.of(asset.location() == Location.ON_PREM))
                        .and(asset.critical()))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or);
        return Flaw.of(site.utilities().negated(), FailureMode.PARTIAL, "sites.utilities")
                .where(hosting(site), "sites.hosts-servers")
                .where(critical, "assets.critical");
    }

    /** Whether the review of who may enter is overdue. */
    public static Flaw badges(
            final PhysicalSite site, final int months, final Grace grace, final AssessmentContext context) {
        final LocalDate last = Past.date(site.badgeReviewOn(), context);
        final LocalDate due = DueDate.monthsAfter(last, months);
        final Tri never = Past.happened(site.badgeReviewOn(), context).negated();
        final Tri tolerated = grace.tolerates(last, due, false, context.date());
        return Flaw.of(
                        last == null ? never : DueDate.isOverdue(due, context.date()),
                        tolerated == Tri.YES ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                        "sites.badge-review-on")
                .where(ours(site), TYPE);
    }

    /** Whether nobody has said where the protected area begins. */
    public static Flaw perimeter(final PhysicalSite site) {
        return Flaw.of(site.perimeter().negated(), FailureMode.PARTIAL, "sites.perimeter")
                .where(site.type() == null ? Tri.UNKNOWN : Tri.of(site.type() != SiteType.HOME), TYPE);
    }

    /** Whether there are no rules for clear desks; a document on acceptable use may hold them. */
    public static Tri deskRulesMissing(
            final Collection<?> policies, final RecordSet set, final AssessmentContext context) {
        final Tri none = Documents.missing(policies, set, EnumSet.of(PolicyType.CLEAR_DESK), context);
        final Tri elsewhere = Documents.missing(policies, set, EnumSet.of(PolicyType.ACCEPTABLE_USE), context);
        return none == Tri.YES && elsewhere != Tri.YES ? Tri.UNKNOWN : none;
    }

    /** Whether there are no rules for equipment that people take along. */
    public static Flaw awayRules(
            final Collection<?> policies,
            final RecordSet set,
            final Collection<?> assets,
            final Tri remote,
            final AssessmentContext context) {
        final boolean portable = assets.stream()
                .map(Asset.class::cast)
                .anyMatch(asset -> asset.subcategory() == AssetSubcategory.LAPTOP || asset.location() == Location.HOME);
        return Flaw.of(
                        Documents.missing(
                                policies, set, EnumSet.of(PolicyType.REMOTE_WORK, PolicyType.ACCEPTABLE_USE), context),
                        FailureMode.PARTIAL,
                        "policies.status")
                .where(portable ? Tri.YES : remote, "organisation.has-remote-workers");
    }
}
