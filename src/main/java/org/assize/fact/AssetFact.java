package org.assize.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assets and sites. */
public sealed interface AssetFact extends Fact {

    /** Categories of assets. */
    enum AssetCategory {
        HARDWARE,
        SOFTWARE,
        INFORMATION,
        SERVICE,
        SITE
    }

    /** Subcategories of assets; IP is intellectual property. */
    enum AssetSubcategory {
        LAPTOP,
        SERVER,
        IOT,
        SAAS,
        LOCAL_APP,
        CUSTOMER_DB,
        IP,
        EMPLOYEE_RECORDS,
        OTHER
    }

    /** Levels of confidentiality, lowest first. */
    enum Classification {
        PUBLIC,
        INTERNAL,
        CONFIDENTIAL,
        SECRET
    }

    /** How assets outside the inventory are found. */
    enum DiscoveredBy {
        FIREWALL,
        CASB,
        EXPENSES,
        SSO,
        INTERVIEW
    }

    /** Where assets are. */
    enum Location {
        ON_PREM,
        CLOUD,
        HOME,
        COLO
    }

    /** Kinds of sites. */
    enum SiteType {
        OFFICE,
        SERVER_ROOM,
        DATA_CENTRE,
        HOME,
        COWORKING
    }

    /** The need for protection, on a scale from 1 to 3. */
    record Cia(
            @Meaning("Confidentiality, 1-3") @Nullable Integer c,
            @Meaning("Integrity, 1-3") @Nullable Integer i,
            @Meaning("Availability, 1-3") @Nullable Integer a) {

        private static final int MOST = 3;

        @Nullable
        Integer highest() {
            final int highest = Math.max(orZero(c), Math.max(orZero(i), orZero(a)));
            final boolean complete = c != null && i != null && a != null;
            return complete || highest >= MOST ? highest : null;
        }

        private static int orZero(final @Nullable Integer need) {
            return need == null ? 0 : need;
        }
    }

    @Entity(name = "assets", meaning = "Something of value for information security")
    record Asset(
            @Key @Meaning("Id of the asset") String id,
            @Meaning("Name") @Nullable String name,
            @Meaning("Category") @Nullable AssetCategory category,
            @Meaning("Subcategory") @Nullable AssetSubcategory subcategory,
            @Meaning("Who answers for it") @Nullable String owner,
            @Meaning("Level of confidentiality") @Nullable Classification classification,

            @Meaning("Most sensitive kind of personal data that it holds") @Nullable
            PersonalDataKind personalData,

            @Meaning(value = "People whose data it holds", unit = "persons") @Nullable
            Integer subjectsCount,

            @Meaning("Need for protection") @Nullable Cia cia,
            @Meaning("Critical for the business") Tri critical,
            @Meaning("Reachable from the internet") Tri internetFacing,
            @Meaning("Stands in the inventory") Tri inInventory,

            @Meaning("When its entry in the inventory was last reviewed")
            Event inventoryReviewedOn,

            @Meaning("Its use is approved; no means shadow IT")
            Tri sanctioned,

            @Meaning("How it was found") @Nullable DiscoveredBy discoveredBy,
            @Meaning("Encrypted at rest") Tri encryptedAtRest,

            @Meaning("Last day on which the manufacturer supports it") @Nullable
            LocalDate endOfSupport,

            @Meaning("When it was disposed of") Event disposedOn,
            @Meaning("Secure disposal is certified") Tri disposalCertificate,
            @Meaning("Where it is") @Nullable Location location,
            Origin origin)
            implements AssetFact {

        /** The highest of the three needs, 1-3; null while an unknown one could still be higher. */
        public @Nullable Integer protectionNeed() {
            return cia == null ? null : cia.highest();
        }
    }

    @Entity(name = "sites", meaning = "A place where people work or systems stand")
    record PhysicalSite(
            @Key @Meaning("Id of the site") String siteId,
            @Meaning("Kind of site") @Nullable SiteType type,
            @Meaning("Servers stand there") Tri hostsServers,
            @Meaning("The security perimeter is defined") Tri perimeter,
            @Meaning("Entry is controlled") Tri entryControl,
            @Meaning("Visitors are recorded") Tri visitorLog,
            @Meaning("Monitored by camera or alarm") Tri monitoring,
            @Meaning("Protected from fire, water and heat") Tri environmental,

            @Meaning("Power and other utilities are safeguarded")
            Tri utilities,

            @Meaning("Clear desks and screens are checked") Tri clearDeskChecks,

            @Meaning("When the rights of entry were last reviewed")
            Event badgeReviewOn,

            Origin origin)
            implements AssetFact {}
}
