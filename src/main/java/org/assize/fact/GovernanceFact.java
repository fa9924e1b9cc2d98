package org.assize.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Policies, roles, objectives, and what is measured and improved. */
public sealed interface GovernanceFact extends Fact {

    /** Subjects of governing documents. */
    enum PolicyType {
        INFOSEC_POLICY,
        ACCESS_CONTROL,
        CRYPTO,
        INCIDENT,
        SUPPLIER,
        BCP,
        ACCEPTABLE_USE,
        CLEAR_DESK,
        REMOTE_WORK,
        BACKUP,
        CHANGE,
        SECURE_DEV,
        RETENTION,
        PRIVACY_NOTICE,
        RISK_METHODOLOGY,
        RISK_TREATMENT_PLAN,
        CLASSIFICATION,
        LOGGING,
        VULN_DISCLOSURE,
        EFFECTIVENESS_ASSESSMENT,
        OTHER
    }

    /** States of a document. */
    enum DocumentStatus {
        DRAFT,
        APPROVED,
        RETIRED
    }

    /** Who approves documents. */
    enum ApproverRole {
        CEO,
        TOP_MGMT,
        CISO,
        OTHER
    }

    /** Commitments of the information security policy. */
    enum Commitment {
        CONTINUAL_IMPROVEMENT,
        LEGAL_COMPLIANCE,
        PROTECT_CONFIDENTIAL,
        OBJECTIVES_FRAMEWORK
    }

    /** Kinds of changes of the organisation. */
    enum ChangeType {
        OFFICE_MOVE,
        NEW_PRODUCT,
        INCIDENT,
        ACQUISITION,
        TECH_CHANGE,
        LEGAL_CHANGE
    }

    @Entity(name = "policies", meaning = "One version of a policy or another governing document")
    record PolicyDocument(
            @Key @Meaning("Id of this version of the document, unique in the dossier")
            String id,

            @Meaning("Subject of the document") @Nullable PolicyType type,

            @Meaning("Version, as the document states it") @Nullable
            String version,

            @Meaning("State of this version") @Nullable DocumentStatus status,
            @Meaning("Who approved it") @Nullable String approvedBy,
            @Meaning("Role of who approved it") @Nullable ApproverRole approverRole,
            @Meaning("When it was approved") Event approvedOn,
            @Meaning("Signed by who approved it") Tri signed,

            @Meaning("Last day for the next review") @Nullable
            LocalDate nextReviewDue,

            @Meaning(value = "Own review interval", unit = "months") @Nullable
            Integer reviewIntervalMonths,

            @Meaning("When it was communicated to those concerned")
            Event communicatedOn,

            @Meaning(value = "Share of those concerned who have acknowledged it", unit = "percent") @Nullable
            BigDecimal acknowledgedPct,

            @Meaning("Commitments that it states") @Nullable Set<Commitment> commitments,
            @Meaning("Who answers for it") @Nullable String owner,

            @Meaning("How often it demands an activity, such as LOG_REVIEW=P1W") @Nullable
            Map<String, Period> statedCadences,

            @Meaning("The version that people work with") Tri inUse,
            Origin origin)
            implements GovernanceFact {
        public PolicyDocument {
            commitments = Copies.set(commitments);
            statedCadences = Copies.map(statedCadences);
        }

        /** How often this document demands the activity; null if it does not say. */
        public @Nullable Period cadenceOf(final Activity activity) {
            return statedCadences == null ? null : statedCadences.get(activity.name());
        }
    }

    @Entity(name = "role-assignments", meaning = "A person who holds a role in information security or data protection")
    record RoleAssignment(
            @Key @Meaning("Role") Role role,
            @Key @Meaning("Person who holds it") String person,
            @Meaning("Competence for the role is evidenced") Tri competenceEvidence,
            @Meaning("When it was assigned") Event assignedOn,
            @Meaning("The assignment was communicated") Tri communicated,

            @Meaning("Roles of the same person that conflict with it") @Nullable
            List<Role> conflicts,

            Origin origin)
            implements GovernanceFact {
        public RoleAssignment {
            conflicts = Copies.list(conflicts);
        }
    }

    @Entity(name = "objectives", meaning = "An information security objective")
    record Objective(
            @Key @Meaning("The objective, as it is worded") String text,
            @Meaning("Can be measured") Tri measurable,
            @Meaning("Who answers for it") @Nullable String owner,
            @Meaning("Value to be reached") @Nullable String target,
            @Meaning("Last day to reach it") @Nullable LocalDate due,
            @Meaning("Progress is monitored") Tri monitored,
            @Meaning("When it was last measured") Event lastMeasuredOn,
            Origin origin)
            implements GovernanceFact {}

    @Entity(name = "kpis", meaning = "A metric of the management system and its latest measurement")
    record Kpi(
            @Key @Meaning("What is measured") String metric,

            @Meaning("How often it is to be measured") @Nullable
            Period frequency,

            @Meaning("Who measures it") @Nullable String owner,
            @Meaning("When it was last measured") Event lastMeasuredOn,
            @Meaning("When the results were last analysed") Event analysedOn,
            @Meaning("Latest value") @Nullable String value,
            @Meaning("Value to be reached") @Nullable String target,
            Origin origin)
            implements GovernanceFact {}

    @Entity(name = "improvements", meaning = "An improvement that was made")
    record ImprovementRecord(
            @Key @Meaning("When it was made or recorded") LocalDate date,
            @Meaning("What gave rise to it") @Nullable String trigger,
            @Key @Meaning("What was improved") String description,

            @Meaning("Requirement that it concerns, such as iso27001:A.8.13") @NamesRequirement @Nullable
            String requirement,

            Origin origin)
            implements GovernanceFact {}

    @Entity(name = "change-events", meaning = "A significant change of the organisation or its surroundings")
    record ChangeEvent(
            @Key @Meaning("Kind of change") ChangeType type,
            @Key @Meaning("When it took effect") LocalDate date,

            @Meaning("When the risk assessment was updated for it")
            Event riskAssessmentUpdatedOn,

            @Meaning("It was planned") Tri planned,
            Origin origin)
            implements GovernanceFact {}

    @Entity(name = "policy-exceptions", meaning = "A permitted departure from a policy")
    record PolicyException(
            @Key @Meaning("Id of the exception") String id,

            @Meaning("Policy that it departs from") @Nullable
            String policy,

            @Meaning("Reason") @Nullable String reason,
            @Meaning("Who approved it") @Nullable String approvedBy,

            @Meaning("Last day on which it is valid") @Nullable
            LocalDate expires,

            Origin origin)
            implements GovernanceFact {}
}
