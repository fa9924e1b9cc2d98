package org.assize.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisation that is assessed, and the national law that binds it. */
public sealed interface OrganisationFact extends Fact {

    /** Annex of NIS2 that lists the sector. */
    enum Annex {
        I,
        II,
        NONE
    }

    /** Types of entity that NIS2 tells apart. */
    enum EntityType {
        DNS_PROVIDER,
        TLD_REGISTRY,
        DOMAIN_NAME_REGISTRATION,
        CLOUD,
        DATA_CENTRE,
        CDN,
        MSP,
        MSSP,
        QTSP,
        TSP,
        PECN,
        PECS,
        ONLINE_MARKETPLACE,
        SEARCH_ENGINE,
        SOCIAL_NETWORK,
        HEALTHCARE_PROVIDER,
        MACHINERY_MFR,
        OTHER
    }

    /** Size classes of Recommendation 2003/361/EC. */
    enum SizeClass {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE
    }

    /** Levels of public administration. */
    enum PublicAdministration {
        NONE,
        CENTRAL,
        REGIONAL,
        LOCAL
    }

    /** What a Member State has designated the organisation as. */
    enum Designation {
        NONE,
        ESSENTIAL,
        IMPORTANT,
        UNKNOWN
    }

    /** Kinds of SOC 2 examination. */
    enum Soc2Type {
        TYPE1,
        TYPE2,
        NONE
    }

    /** A sector that the organisation is active in. */
    record SectorEntry(
            @Meaning("Annex of NIS2 that lists the sector") @Nullable
            Annex annex,

            @Meaning("Sector, in the words of the annex") @Nullable
            String sector,

            @Meaning("Subsector, in the words of the annex") @Nullable
            String subsector,

            @Meaning("Type of entity") @Nullable EntityType entityType,

            @Meaning("The only provider of the service in a Member State")
            Tri soleProviderInMs) {}

    /** The figures of the accounting year before the last closed one. */
    record PriorYear(
            @Meaning(value = "Own headcount", unit = "annual work units") @Nullable
            BigDecimal headcountAwu,

            @Meaning(value = "Own turnover", unit = "EUR") @Nullable
            BigDecimal turnover,

            @Meaning(value = "Own balance sheet total", unit = "EUR") @Nullable
            BigDecimal balanceSheet) {}

    /** An enterprise that controls the organisation or is controlled by it, figures after its own consolidation. */
    record LinkedEnterprise(
            @Meaning("Name of the linked enterprise") @Nullable
            String name,

            @Meaning(value = "Headcount", unit = "annual work units") @Nullable
            BigDecimal headcount,

            @Meaning(value = "Turnover", unit = "EUR") @Nullable
            BigDecimal turnover,

            @Meaning(value = "Balance sheet total", unit = "EUR") @Nullable
            BigDecimal balance) {}

    /** An enterprise with a holding of 25 to 50 percent, figures after its own consolidation. */
    record PartnerEnterprise(
            @Meaning("Name of the partner enterprise") @Nullable
            String name,

            @Meaning(value = "Share of capital or votes, whichever is greater, 25-50", unit = "percent") @Nullable
            BigDecimal holdingPct,

            @Meaning(value = "Headcount", unit = "annual work units") @Nullable
            BigDecimal headcount,

            @Meaning(value = "Turnover", unit = "EUR") @Nullable
            BigDecimal turnover,

            @Meaning(value = "Balance sheet total", unit = "EUR") @Nullable
            BigDecimal balance) {}

    /** A change of the data that were registered under NIS2. */
    record RegistrationChange(
            @Meaning("When the data changed") @Nullable LocalDate changedOn,
            @Meaning("When the authority was told") Event notifiedOn) {}

    @Entity(name = "organisation", meaning = "The organisation that is assessed")
    record Organisation(
            @Meaning("Name of the organisation") @Nullable String name,

            @Meaning("Country of the main establishment, ISO 3166 code of two letters") @Nullable
            String country,

            @Meaning("Has an establishment in the EEA") Tri establishedInEu,

            @Meaning("Offers goods or services to people in the EEA, or monitors their behaviour there")
            Tri offersToOrMonitorsEu,

            @Meaning("Sectors that it is active in") @Nullable
            List<SectorEntry> sectors,

            @Meaning(value = "Own headcount, last closed year", unit = "annual work units") @Nullable
            BigDecimal headcountAwu,

            @Meaning(value = "Own turnover, last closed year", unit = "EUR") @Nullable
            BigDecimal turnoverEur,

            @Meaning(value = "Own balance sheet total, last closed year", unit = "EUR") @Nullable
            BigDecimal balanceSheetEur,

            @Meaning("Figures of the year before") @Nullable PriorYear priorYear,

            @Meaning("Size class held before the prior year") @Nullable
            SizeClass sizeClassBefore,

            @Meaning("When it last joined or left a group") Event groupChangeOn,

            @Meaning("Linked enterprises, counted in full") @Nullable
            List<LinkedEnterprise> linked,

            @Meaning("Partner enterprises, counted pro rata") @Nullable
            List<PartnerEnterprise> partners,

            @Meaning(value = "Worldwide turnover of the undertaking, parents included", unit = "EUR") @Nullable
            BigDecimal worldwideTurnoverUndertakingEur,

            @Meaning("Level of public administration, or none") @Nullable
            PublicAdministration isPublicAdministration,

            @Meaning("A public authority or body under GDPR")
            Tri isPublicAuthorityGdpr,

            @Meaning("Roles under GDPR") @Nullable Set<PrivacyRole> gdprRoles,

            @Meaning(value = "Persons employed, as GDPR Art. 30(5) counts them", unit = "persons") @Nullable
            Integer employeesForArt30,

            @Meaning("Core activities monitor people regularly, systematically and on a large scale")
            Tri coreActivityMonitoringLargeScale,

            @Meaning("Core activities process special or criminal data on a large scale")
            Tri coreActivitySpecialCategoryLargeScale,

            @Meaning("Provides services that matter to the controls of its customers (SOC 2)")
            Tri serviceOrganisation,

            @Meaning("Trust services categories in scope") @Nullable
            Set<Soc2Category> soc2Categories,

            @Meaning("SOC 2 examination that is sought or held") @Nullable
            Soc2Type soc2Type,

            @Meaning("A financial entity under DORA") Tri doraApplies,

            @Meaning("Designated as critical under the CER directive")
            Tri designatedCritical,

            @Meaning("Designation by a Member State under NIS2") @Nullable
            Designation memberStateDesignation,

            @Meaning("Registered with the NIS2 authority") Tri nis2Registered,
            @Meaning("Data of NIS2 Art. 27 have been filed") Tri art27Filed,

            @Meaning("Latest change of the registered data") @Nullable
            RegistrationChange registrationChange,

            @Meaning("Has designated a representative in the Union under NIS2")
            Tri nis2Representative,

            @Meaning("Runs everything with cloud providers") Tri cloudOnly,
            @Meaning("Develops software") Tri developsSoftware,
            @Meaning("Has software developed by others") Tri outsourcesDevelopment,
            @Meaning("Has people who work remotely") Tri hasRemoteWorkers,
            @Meaning("Has premises of its own") Tri hasPremises,
            Origin origin)
            implements OrganisationFact {
        public Organisation {
            sectors = Copies.list(sectors);
            linked = Copies.list(linked);
            partners = Copies.list(partners);
            gdprRoles = Copies.set(gdprRoles);
            soc2Categories = Copies.set(soc2Categories);
        }

        /** The level of public administration; rules cannot read a record's property whose name begins with "is". */
        public @Nullable PublicAdministration getIsPublicAdministration() {
            return isPublicAdministration;
        }

        /** Whether it is a public authority under GDPR; here for the same reason. */
        public Tri getIsPublicAuthorityGdpr() {
            return isPublicAuthorityGdpr;
        }
    }

    @Entity(name = "national-overlays", meaning = "What the law of one Member State adds to or sets in NIS2 and GDPR")
    record NationalOverlay(
            @Key @Meaning("Member State, ISO 3166 code of two letters")
            String country,

            @Meaning("When the national NIS2 law came into force") @Nullable
            LocalDate inForceFrom,

            @Meaning("Last day for the registration under NIS2") @Nullable
            LocalDate registrationDeadline,

            @Meaning("Types of entity that the national law adds to NIS2") @Nullable
            Set<String> extraEntityTypes,

            @Meaning("National thresholds for a significant incident, in words") @Nullable
            String significanceThresholds,

            @Meaning("National deadlines for incident reports, in words") @Nullable
            String reportingDeadlines,

            @Meaning("National law requires a data protection officer")
            Tri dpoRequired,

            @Meaning(value = "Age from which a child consents alone, 13-16", unit = "years") @Nullable
            Integer digitalConsentAge,

            @Meaning("Version of the supervisory authority's list for impact assessments") @Nullable
            String saDpiaListVersion,

            @Meaning("Public bodies can be fined under GDPR")
            Tri finesOnPublicBodies,

            Origin origin)
            implements OrganisationFact {
        public NationalOverlay {
            extraEntityTypes = Copies.set(extraEntityTypes);
        }
    }
}
