package org.assize.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.fact.OrganisationFact.Annex;
import org.assize.fact.OrganisationFact.EntityType;
import org.assize.fact.OrganisationFact.NationalOverlay;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.OrganisationFact.PublicAdministration;
import org.assize.fact.OrganisationFact.SectorEntry;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Reads the sectors that an organisation states. Pure. */
public final class Sectors {

    private static final Pattern FINANCIAL =
            Pattern.compile("bank|financ|insur|invest|pension|payment|crypto|credit", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITAL = Pattern.compile("digital infra|ict service", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADMINISTRATION = Pattern.compile("public admin", Pattern.CASE_INSENSITIVE);

    private Sectors() {}

    /**
     * @param administration level of public administration; null if not known
     * @param laws national law, of any country
     */
    public static Activities of(
            final Organisation organisation,
            final @Nullable PublicAdministration administration,
            final Collection<NationalOverlay> laws) {
        final List<SectorEntry> sectors = organisation.sectors();
        if (sectors == null) {
            return unknown(organisation.ref(), organisation.doraApplies());
        }
        return new Activities(
                organisation.ref(),
                sectors.stream()
                        .map(SectorEntry::entityType)
                        .filter(Objects::nonNull)
                        .toList(),
                Tri.of(sectors.stream().noneMatch(Sectors::hidesType)),
                any(sectors, sector -> in(Annex.I, sector, administration)),
                any(sectors, sector -> in(Annex.II, sector, administration)),
                any(sectors, sector -> added(sector, Profiles.own(organisation.country(), laws))),
                any(sectors, SectorEntry::soleProviderInMs),
                organisation.doraApplies() == Tri.UNKNOWN
                        ? any(sectors, Sectors::perhapsFinancial)
                        : organisation.doraApplies(),
                sectors.stream().map(Sectors::words).distinct().sorted().collect(Collectors.joining(", ")));
    }

    /** Where the dossier does not describe the organisation. */
    public static Activities unknown() {
        return unknown(new Ref("organisation", ""), Tri.UNKNOWN);
    }

    private static Activities unknown(final Ref subject, final Tri financial) {
        final Tri unknown = Tri.UNKNOWN;
        return new Activities(
                subject, List.of(), Tri.NO, unknown, unknown, unknown, unknown, financial, "sectors not known");
    }

    private static Tri any(final List<SectorEntry> sectors, final Function<SectorEntry, Tri> test) {
        return sectors.stream().map(test).reduce(Tri.NO, Tri::or);
    }

    /** A sector with kinds of entity that are treated differently, of which none is told. */
    private static boolean hidesType(final SectorEntry sector) {
        return sector.entityType() == null
                && (sector.annex() == null && sector.sector() == null || says(sector, DIGITAL) == Tri.YES);
    }

    private static Tri in(
            final Annex annex, final SectorEntry sector, final @Nullable PublicAdministration administration) {
        if (says(sector, ADMINISTRATION) == Tri.YES && isLocal(administration)) {
            return Tri.NO;
        }
        final @Nullable Annex known = annexOf(sector.entityType(), sector.annex());
        return known == null ? Tri.UNKNOWN : Tri.of(known == annex);
    }

    /** Below central government the size decides nothing: the Member State does. */
    private static boolean isLocal(final @Nullable PublicAdministration administration) {
        return administration == PublicAdministration.REGIONAL || administration == PublicAdministration.LOCAL;
    }

    private static @Nullable Annex annexOf(final @Nullable EntityType type, final @Nullable Annex stated) {
        if (type == null) {
            return stated;
        }
        return switch (type) {
            case DNS_PROVIDER, TLD_REGISTRY, CLOUD, DATA_CENTRE, CDN, MSP, MSSP, QTSP, TSP, PECN, PECS -> Annex.I;
            case HEALTHCARE_PROVIDER -> Annex.I;
            case ONLINE_MARKETPLACE, SEARCH_ENGINE, SOCIAL_NETWORK, MACHINERY_MFR -> Annex.II;
            case DOMAIN_NAME_REGISTRATION -> Annex.NONE;
            case OTHER -> stated;
        };
    }

    private static Tri added(final SectorEntry sector, final List<NationalOverlay> laws) {
        for (final NationalOverlay law : laws) {
            final Set<String> extra = law.extraEntityTypes();
            if (extra != null && extra.stream().anyMatch(name -> names(sector, name))) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    private static boolean names(final SectorEntry sector, final String name) {
        return name.equalsIgnoreCase(sector.sector())
                || name.equalsIgnoreCase(sector.subsector())
                || sector.entityType() != null
                        && name.equalsIgnoreCase(sector.entityType().name());
    }

    /** Only an organisation of the financial sector has to say whether its own rules displace others. */
    private static Tri perhapsFinancial(final SectorEntry sector) {
        return says(sector, FINANCIAL) == Tri.YES ? Tri.UNKNOWN : Tri.NO;
    }

    private static Tri says(final SectorEntry sector, final Pattern words) {
        final String text = Objects.requireNonNullElse(sector.sector(), "")
                + ' '
                + Objects.requireNonNullElse(sector.subsector(), "");
        return Tri.of(words.matcher(text).find());
    }

    private static String words(final SectorEntry sector) {
        if (sector.sector() != null) {
            return sector.sector();
        }
        final EntityType type = sector.entityType();
        return type == null
                ? "a sector without a name"
                : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
