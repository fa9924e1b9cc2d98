package org.assize.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Audits, reviews, nonconformities and the certification cycle. */
public sealed interface AuditFact extends Fact {

    /** Inputs of a management review (ISO/IEC 27001, 9.3.2). */
    enum ReviewInput {
        PRIOR_ACTIONS,
        ISSUE_CHANGES,
        PARTY_CHANGES,
        NC_CA,
        MONITORING,
        AUDIT_RESULTS,
        OBJECTIVES,
        PARTY_FEEDBACK,
        RISK_RESULTS,
        IMPROVEMENT_OPPS
    }

    /** Where nonconformities come from. */
    enum NonconformitySource {
        INTERNAL_AUDIT,
        EXTERNAL,
        INCIDENT,
        SELF
    }

    /** Severities that auditors give. */
    enum NonconformitySeverity {
        MAJOR,
        MINOR,
        OFI
    }

    /** What the certification cycle began with. */
    enum CycleStart {
        INITIAL,
        RECERTIFICATION
    }

    /** States of the organisation's own certificate. */
    enum CycleStatus {
        ACTIVE,
        SUSPENDED,
        WITHDRAWN,
        EXPIRED
    }

    /** Results that an existing audit gives a requirement. */
    enum AuditVerdict {
        CONFORM,
        PARTIAL,
        NONCONFORM,
        NOT_APPLICABLE,
        NOT_ASSESSED
    }

    @Entity(name = "internal-audits", meaning = "An internal audit, planned or performed")
    record InternalAudit(
            @Key @Meaning("Id of the audit") String auditId,

            @Meaning("Day for which it is planned") @Nullable
            LocalDate plannedOn,

            @Meaning("When it was performed") Event performedOn,

            @Meaning("Clauses and controls that it covers") @NamesRequirement(of = "iso27001") @Nullable
            Set<String> scopeRefs,

            @Meaning("Person or firm who audits") @Nullable String auditor,
            @Meaning("The auditor did not audit own work") Tri auditorIndependent,

            @Meaning("Competence of the auditor is evidenced")
            Tri auditorCompetent,

            @Meaning("A report was issued") Tri reportIssued,

            @Meaning("Ids of the nonconformities that it raised") @Nullable
            List<String> findings,

            @Meaning("Results were reported to management") Tri reportedToManagement,
            Origin origin)
            implements AuditFact {
        public InternalAudit {
            scopeRefs = Copies.set(scopeRefs);
            findings = Copies.list(findings);
        }
    }

    @Entity(name = "audit-programme", meaning = "The programme of internal audits")
    record AuditProgramme(
            @Meaning("First day of the cycle") @Nullable LocalDate cycleFrom,
            @Meaning("Last day of the cycle") @Nullable LocalDate cycleTo,

            @Meaning("Requirements that the audits of the cycle cover, such as iso27001:9.2.1")
            @NamesRequirement
            @Nullable
            Set<String> coverage,

            Origin origin)
            implements AuditFact {
        public AuditProgramme {
            coverage = Copies.set(coverage);
        }
    }

    @Entity(name = "management-reviews", meaning = "A management review that was held")
    record ManagementReview(
            @Key @Meaning("Day on which it was held") LocalDate heldOn,
            @Meaning("Roles that took part") @Nullable Set<Role> attendees,

            @Meaning("Inputs that were considered") @Nullable
            Set<ReviewInput> inputs,

            @Meaning("Decisions") @Nullable List<String> decisions,
            @Meaning("There are minutes") Tri minutes,
            @Meaning("Resources were decided upon") Tri resourceDecisions,
            Origin origin)
            implements AuditFact {
        public ManagementReview {
            attendees = Copies.set(attendees);
            inputs = Copies.set(inputs);
            decisions = Copies.list(decisions);
        }
    }

    @Entity(name = "nonconformities", meaning = "A nonconformity or opportunity for improvement that somebody raised")
    record Nonconformity(
            @Key @Meaning("Id of the nonconformity") String id,
            @Meaning("What raised it") @Nullable NonconformitySource source,

            @Meaning("Requirement that it concerns, such as iso27001:A.8.13") @NamesRequirement @Nullable
            String requirement,

            @Meaning("Severity that was given") @Nullable NonconformitySeverity severity,
            @Meaning("When it was raised") @Nullable LocalDate raisedOn,
            @Meaning("The correction was made") Tri correctionDone,
            @Meaning("Root cause that was found") @Nullable String rootCause,
            @Meaning("Corrective action") @Nullable String correctiveAction,

            @Meaning("Last day for the corrective action") @Nullable
            LocalDate due,

            @Meaning("When it was closed") Event closedOn,

            @Meaning("When the effectiveness of the action was reviewed")
            Event effectivenessReviewedOn,

            @Meaning("The action was effective") Tri effective,
            @Meaning("It has occurred again") Tri recurrence,
            Origin origin)
            implements AuditFact {}

    /** A surveillance audit of the certification body. */
    record Surveillance(
            @Meaning("Number within the cycle") @Nullable Integer no,
            @Meaning("When it was performed") Event performedOn) {}

    @Entity(name = "certification-cycle", meaning = "The organisation's own certification to ISO/IEC 27001")
    record CertificationCycle(
            @Meaning("Certification body") @Nullable String certBody,

            @Meaning("Body that accredits the certification body") @Nullable
            String accreditationBody,

            @Meaning("The certification body is accredited by a signatory of the IAF MLA")
            Tri accredited,

            @Meaning("Edition of the standard, such as 2022") @Nullable
            String standardVersion,

            @Meaning("What the cycle began with") @Nullable CycleStart cycleStart,

            @Meaning("Day of stage 1, held or planned") @Nullable
            LocalDate stage1On,

            @Meaning("Last day of stage 2, held or planned") @Nullable
            LocalDate stage2LastDay,

            @Meaning("When certification was decided") Event decisionDate,

            @Meaning("Last day on which the certificate is valid") @Nullable
            LocalDate expiryDate,

            @Meaning("Surveillance audits of the cycle") @Nullable
            List<Surveillance> surveillance,

            @Meaning("When the recertification audit was held")
            Event recertAuditOn,

            @Meaning("State of the certificate") @Nullable CycleStatus status,

            @Meaning("Scope as the certificate states it") @Nullable
            String scopeStatement,

            Origin origin)
            implements AuditFact {
        public CertificationCycle {
            surveillance = Copies.list(surveillance);
        }
    }

    @Entity(name = "audit-results", meaning = "What an existing audit says about one requirement")
    record AuditResult(
            @Key @Meaning("Id of the framework") String framework,

            @Key
            @Meaning("Id of the requirement in the framework's catalogue")
            @NamesRequirement(ofAttribute = "framework")
            String requirement,

            @Meaning("Result") @Nullable AuditVerdict result,

            @Meaning("Grade, in the words of the audit") @Nullable
            String grade,

            @Meaning("Evidence that the audit names") @Nullable
            String evidence,

            @Meaning("Comment of the auditor") @Nullable String comment,
            Origin origin)
            implements AuditFact {}
}
