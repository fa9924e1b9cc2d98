package org.assize.fact;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Incidents, and how they are handled. */
public sealed interface IncidentFact extends Fact {

    /** Role towards the personal data of an incident; NONE if it concerns no personal data. */
    enum IncidentRole {
        CONTROLLER,
        PROCESSOR,
        NONE,
        UNKNOWN
    }

    /** Risk of a breach to the people concerned. */
    enum SubjectRisk {
        UNLIKELY,
        RISK,
        HIGH_RISK,
        UNASSESSED
    }

    /** What a notice of a breach must contain. */
    enum BreachContent {
        NATURE,
        CONTACT,
        CONSEQUENCES,
        MEASURES
    }

    /** Reasons not to inform the people concerned one by one. */
    enum Art34Exemption {
        NONE,
        ENCRYPTED,
        SUBSEQUENT_MEASURES,
        DISPROPORTIONATE_PUBLIC
    }

    /** Whether an incident was held to be significant under NIS2. */
    enum Significance {
        YES,
        NO,
        UNASSESSED
    }

    /** Harm that an incident could have done. */
    enum Capability {
        LOSS,
        SECRETS,
        DEATH,
        HEALTH,
        DISRUPTION
    }

    @Entity(name = "incidents", meaning = "An incident, once for each role towards the personal data concerned")
    record Incident(
            @Key @Meaning("Id of the incident") String id,

            @Key @Meaning("Role towards the personal data concerned")
            IncidentRole role,

            @Meaning("Supplier where it happened") @Nullable String supplierId,

            @Meaning("When the supplier became aware") @Nullable
            Moment supplierAwareAt,

            @Meaning("When the supplier told us") Event supplierNotifiedUsAt,
            @Meaning("When it was detected") @Nullable Moment detectedAt,

            @Meaning("When it was reasonably certain that personal data were compromised") @Nullable
            Moment awareAt,

            @Meaning("When it was known that the incident is significant") @Nullable
            Moment becameSignificantKnownAt,

            @Meaning("When it was handled") Event resolvedAt,
            @Meaning("When it was closed") Event closedAt,
            @Meaning("What happened") @Nullable Threat category,
            @Meaning("Severity") @Nullable Severity severity,
            @Meaning("A breach of personal data") Tri personalDataBreach,

            @Meaning("Risk to the people concerned") @Nullable
            SubjectRisk riskToSubjects,

            @Meaning(value = "People concerned", unit = "persons") @Nullable
            Integer subjectsCount,

            @Meaning("Special categories of data are concerned")
            Tri specialCategory,

            @Meaning("Whether the supervisory authority was notified") @Nullable
            NoticeStatus saNotification,

            @Meaning("Whether the people concerned were informed") @Nullable
            NoticeStatus subjectCommunication,

            @Meaning("Whether the controller was notified") @Nullable
            NoticeStatus controllerNotification,

            @Meaning("When the supervisory authority was first notified")
            Event saNotifiedAt,

            @Meaning("What the notification to the authority lacks") @Nullable
            Set<BreachContent> saContentMissing,

            @Meaning("What the communication to the people concerned lacks") @Nullable
            Set<BreachContent> art34ContentMissing,

            @Meaning("When the public was informed instead") Event publicCommunicationAt,

            @Meaning(value = "Limit of the contract for telling the controller", unit = "hours") @Nullable
            Integer contractualNotifyHours,

            @Meaning("Reasons for a late notification") @Nullable
            String reasonsForDelay,

            @Meaning("When the people concerned were informed")
            Event subjectsInformedAt,

            @Meaning("Reason not to inform them") @Nullable Art34Exemption art34Exemption,
            @Meaning("When the controller was notified") Event controllerNotifiedAt,

            @Meaning("Whether it was held to be significant") @Nullable
            Significance nis2Significant,

            @Meaning("When the early warning was sent") Event earlyWarningAt,

            @Meaning("When the incident notification was sent")
            Event notificationAt,

            @Meaning("When the final report was sent") Event finalReportAt,
            @Meaning("When the progress report was sent") Event progressReportAt,

            @Meaning("When the recipients of the service were informed")
            Event recipientsInformedAt,

            @Meaning("Apparent root cause") @Nullable String rootCause,

            @Meaning(value = "Direct financial loss", unit = "EUR") @Nullable
            BigDecimal lossEur,

            @Meaning(value = "Direct financial loss that it could have caused", unit = "EUR") @Nullable
            BigDecimal lossPotentialEur,

            @Meaning("Trade secrets were taken") Tri tradeSecretExfiltrated,
            @Meaning("Somebody died") Tri death,

            @Meaning("Somebody's health was considerably damaged")
            Tri healthDamage,

            @Meaning("Access was malicious and unauthorised")
            Tri maliciousUnauthorisedAccess,

            @Meaning(value = "Time of complete unavailability", unit = "minutes") @Nullable
            BigDecimal serviceUnavailableMin,

            @Meaning(value = "Time of limited availability", unit = "minutes") @Nullable
            BigDecimal serviceLimitedMin,

            @Meaning(value = "Time of unavailability in the worst calendar week", unit = "minutes") @Nullable
            BigDecimal weeklyUnavailableMin,

            @Meaning(value = "Time with an average response above 10 seconds", unit = "minutes") @Nullable
            BigDecimal slowResponseMin,

            @Meaning(value = "Users affected", unit = "users") @Nullable
            Integer usersAffected,

            @Meaning(value = "Users of the service in the Union", unit = "users") @Nullable
            Integer usersTotalEu,

            @Meaning("Data of the service were compromised") Tri dataCompromised,
            @Meaning("Malicious action is suspected") Tri suspectedMalicious,

            @Meaning(value = "Domain names with incorrect data", unit = "domains") @Nullable
            Integer domainsAffected,

            @Meaning(value = "Domain names that are managed", unit = "domains") @Nullable
            Integer domainsManaged,

            @Meaning("Caused by misconfiguration") Tri misconfiguration,
            @Meaning("Physical access was compromised") Tri physicalAccessCompromised,
            @Meaning("Trust services are affected") Tri affectsTrustService,

            @Meaning("Harm that it could have done") @Nullable
            Set<Capability> capableOf,

            @Meaning("Recipients of the service are likely to be affected")
            Tri recipientsLikelyAffected,

            @Meaning("Reported together with the others of the same root cause")
            Tri reportedCollectively,

            @Meaning("When an intermediate report was asked for")
            Event intermediateReportRequestedAt,

            @Meaning("When the intermediate report was sent")
            Event intermediateReportAt,

            @Meaning("A planned consequence of scheduled maintenance")
            Tri plannedMaintenance,

            @Meaning("Lessons were drawn") Tri lessonsLearned,

            @Meaning("Requirements that failed, such as iso27001:A.8.13") @NamesRequirement @Nullable
            Set<String> failedRefs,

            @Meaning("Evidence was preserved") Tri evidencePreserved,
            @Meaning("Stands in the register of breaches") Tri inRegister,
            Origin origin)
            implements IncidentFact {
        public Incident {
            saContentMissing = Copies.set(saContentMissing);
            art34ContentMissing = Copies.set(art34ContentMissing);
            capableOf = Copies.set(capableOf);
            failedRefs = Copies.set(failedRefs);
        }

        /** Whether it was held to be significant; null if nothing was said. */
        public @Nullable Significance held() {
            return nis2Significant;
        }

        /** Whether the supervisory authority was notified, from the date or the status. */
        public Tri saWasNotified() {
            return NoticeStatus.given(saNotification, saNotifiedAt);
        }

        /** Whether the people concerned were informed, from the date or the status. */
        public Tri subjectsWereInformed() {
            return NoticeStatus.given(subjectCommunication, subjectsInformedAt);
        }

        /** Whether the controller was notified, from the date or the status. */
        public Tri controllerWasNotified() {
            return NoticeStatus.given(controllerNotification, controllerNotifiedAt);
        }
    }

    @Entity(name = "incident-process", meaning = "How incidents are reported and handled")
    record IncidentProcess(
            @Meaning("Address for reporting incidents") @Nullable
            String reportingMailbox,

            @Meaning("There is a form for reporting incidents")
            Tri reportingForm,

            @Meaning("There is a plan for the response") Tri irPlan,
            @Meaning("When the plan was approved") Event irPlanApprovedOn,

            @Meaning("Roles that the plan defines") @Nullable
            Set<String> roles,

            @Meaning("When the response was last exercised") Event lastExerciseOn,
            @Meaning("The team is trained") Tri teamTrained,

            @Meaning("The process notifies the supervisory authority within 72 hours")
            Tri breachProcess72h,

            @Meaning("There is a process for the reports of NIS2")
            Tri nis2Process,

            @Meaning("Contact of the CSIRT") @Nullable String csirtContact,

            @Meaning("Contact of the supervisory authority") @Nullable
            String saContact,

            Origin origin)
            implements IncidentFact {
        public IncidentProcess {
            roles = Copies.set(roles);
        }
    }
}
