package org.assize.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Suppliers, their assurance and the contracts with them. */
public sealed interface SupplierFact extends Fact {

    /** Kinds of certificates and reports. */
    enum CertificateType {
        ISO27001,
        SOC2_T1,
        SOC2_T2,
        ISO27701,
        ISO22301,
        C5,
        TISAX,
        CSA_STAR,
        CYBER_ESSENTIALS;

        /** Whether it is a report about a period or a date, which has no expiry. */
        public boolean report() {
            return this == SOC2_T1 || this == SOC2_T2;
        }

        /** Whether it is a report that shows a design and no operation. */
        public boolean designOnly() {
            return this == SOC2_T1;
        }

        /** Whether bodies issue it that a signatory of the IAF MLA can accredit. */
        public boolean accreditable() {
            return this == ISO27001 || this == ISO27701 || this == ISO22301;
        }

        /** Whether it says something of information security; continuity alone does not. */
        public boolean security() {
            return this != ISO22301;
        }

        /** Whether it certifies a management system of information security, whose editions replace each other. */
        public boolean securitySystem() {
            return this == ISO27001;
        }
    }

    /** States of a certificate; UNVERIFIABLE if no register shows it. */
    enum CertificateStatus {
        ACTIVE,
        SUSPENDED,
        WITHDRAWN,
        EXPIRED,
        UNVERIFIABLE
    }

    /** How a certificate was verified. */
    enum VerifiedVia {
        IAF_CERTSEARCH,
        CB_REGISTER,
        COPY_ONLY
    }

    /** Opinions of a SOC 2 report. */
    enum Opinion {
        UNQUALIFIED,
        QUALIFIED,
        ADVERSE,
        DISCLAIMER;

        /** Whether the report can be relied on at all. */
        public boolean reliable() {
            return this == UNQUALIFIED || this == QUALIFIED;
        }
    }

    /** Which side of a processing contract the organisation is on. */
    enum Direction {
        WE_ARE_CONTROLLER,
        WE_ARE_PROCESSOR
    }

    /** States of a processing contract. */
    enum ContractStatus {
        SIGNED,
        UNSIGNED,
        NONE,
        UNKNOWN
    }

    /** Forms of a processing contract. */
    enum ContractForm {
        OWN_DPA,
        SCC_2021_915,
        SCC_2021_914,
        OTHER_LEGAL_ACT
    }

    /** What a processing contract must contain (GDPR Art. 28(3)). */
    enum ContractContent {
        INSTRUCTIONS,
        CONFIDENTIALITY,
        SECURITY,
        SUBPROCESSORS,
        ASSIST_RIGHTS,
        ASSIST_32_36,
        DELETE_RETURN,
        AUDIT_INFO
    }

    /** How a contract allows sub-processors. */
    enum SubprocessorAuthorisation {
        SPECIFIC,
        GENERAL,
        FORBIDDEN,
        UNKNOWN
    }

    @Entity(name = "suppliers", meaning = "A supplier")
    record Supplier(
            @Key @Meaning("Id of the supplier") String id,
            @Meaning("Name") @Nullable String name,
            @Meaning("What it supplies") @Nullable String service,
            @Meaning("Critical for the business") Tri critical,

            @Meaning("Processes personal data on behalf of the organisation")
            Tri processor,

            @Meaning("Most sensitive kind of personal data that it handles") @Nullable
            PersonalDataKind personalData,

            @Meaning("Country of the supplier, ISO 3166 code of two letters") @Nullable
            String country,

            @Meaning("Countries where data are stored or accessed from, ISO 3166 codes") @Nullable
            Set<String> processingCountries,

            @Meaning("Supplies information or communication technology")
            Tri ictSupplier,

            @Meaning(value = "Yearly spend", unit = "EUR") @Nullable
            BigDecimal spendEur,

            @Meaning("The contract has security clauses") Tri contractSecurityClauses,

            @Meaning("The contract obliges the supplier to report incidents")
            Tri incidentClause,

            @Meaning(value = "Limit of the contract for reporting incidents", unit = "hours") @Nullable
            Integer incidentNotificationClauseHours,

            @Meaning("There is a plan for leaving the supplier")
            Tri exitPlan,

            @Meaning("When it was last reviewed") Event lastReviewedOn,

            @Meaning(value = "Own review interval", unit = "months") @Nullable
            Integer reviewIntervalMonths,

            @Meaning("When it was assessed before the start")
            Event onboardingAssessmentOn,

            Origin origin)
            implements SupplierFact {
        public Supplier {
            processingCountries = Copies.set(processingCountries);
        }
    }

    /** What a SOC 2 report says. */
    record Soc2Report(
            @Meaning("First day of the period") @Nullable LocalDate periodFrom,

            @Meaning("Last day of the period; of a Type 1 report, its date") @Nullable
            LocalDate periodTo,

            @Meaning("Opinion of the auditor") @Nullable Opinion opinion,
            @Meaning("Exceptions") @Nullable List<String> exceptions,

            @Meaning("We have assessed what the exceptions mean for us")
            Tri exceptionsAssessed,

            @Meaning("Categories that it covers") @Nullable Set<Soc2Category> categories,

            @Meaning("Subservice organisations that it leaves out") @Nullable
            List<String> carveOut,

            @Meaning("Controls that it expects of us") @Nullable
            List<String> cuecs,

            @Meaning("We have implemented these controls") Tri cuecsImplemented,

            @Meaning("Last day that a bridge letter covers") @Nullable
            LocalDate bridgeLetterTo) {
        public Soc2Report {
            exceptions = Copies.list(exceptions);
            categories = Copies.set(categories);
            carveOut = Copies.list(carveOut);
            cuecs = Copies.list(cuecs);
        }
    }

    @Entity(name = "certificates", meaning = "A certificate or assurance report of a supplier")
    record Certificate(
            @Key @Meaning("Id of the certificate or report") String id,
            @Meaning("Supplier") @Nullable String supplierId,
            @Meaning("Kind") @Nullable CertificateType type,

            @Meaning("Edition of the standard, such as 2022") @Nullable
            String standardVersion,

            @Meaning("Scope as the certificate states it") @Nullable
            String scopeText,

            @Meaning("The scope covers the service that is used")
            Tri coversService,

            @Meaning("Sites in scope") @Nullable List<String> sites,

            @Meaning("First day on which it is valid") @Nullable
            LocalDate issuedOn,

            @Meaning("Last day on which it is valid") @Nullable
            LocalDate expiresOn,

            @Meaning("State") @Nullable CertificateStatus status,

            @Meaning("Certification body or auditor") @Nullable
            String certBody,

            @Meaning("Body that accredits the certification body") @Nullable
            String accreditationBody,

            @Meaning("The certification body is accredited by a signatory of the IAF MLA")
            Tri accredited,

            @Meaning("When it was verified") Event verifiedOn,
            @Meaning("How it was verified") @Nullable VerifiedVia verifiedVia,

            @Meaning("What the report says, for SOC 2") @Nullable
            Soc2Report soc2,

            Origin origin)
            implements SupplierFact {
        public Certificate {
            sites = Copies.list(sites);
        }

        /** Whether it is a report about a period or a date; a kind that is not told counts as a certificate. */
        public boolean report() {
            return type != null && type.report();
        }

        /** What the report says; null for a certificate. */
        public @Nullable Soc2Report auditReport() {
            return report() ? soc2 : null;
        }

        /** The name of an attribute of a report in the client's files. */
        public static String reportAttribute(final String name) {
            return "certificates.soc2." + name;
        }

        /** The first day of validity; rules cannot read a record's property whose name begins with "is". */
        public @Nullable LocalDate getIssuedOn() {
            return issuedOn;
        }
    }

    /** Something that a supplier still has to solve. */
    record OpenIssue(
            @Meaning("What is to be solved") @Nullable String description,
            @Meaning("Last day for it") @Nullable LocalDate due,
            @Meaning("When it was solved") Event closedOn) {}

    @Entity(name = "supplier-questionnaires", meaning = "A security questionnaire that was sent to a supplier")
    record SupplierQuestionnaire(
            @Key @Meaning("Supplier") String supplierId,
            @Key @Meaning("When it was sent") LocalDate sentOn,
            @Meaning("When the supplier completed it") Event completedOn,

            @Meaning("Its answers by the id of the question, such as Q-101=YES") @Nullable
            Map<String, AnswerValue> answers,

            @Meaning("Score, 0-100") @Nullable BigDecimal score,
            @Meaning("Who reviewed the answers") @Nullable String reviewedBy,
            @Meaning("When the answers were reviewed") Event reviewedOn,
            @Meaning("Issues that came of it") @Nullable List<OpenIssue> openIssues,
            Origin origin)
            implements SupplierFact {
        public SupplierQuestionnaire {
            answers = Copies.map(answers);
            openIssues = Copies.list(openIssues);
        }
    }

    @Entity(
            name = "data-processing-agreements",
            meaning = "A contract on processing personal data on behalf of another")
    record DataProcessingAgreement(
            @Key @Meaning("Id of the contract") String id,

            @Meaning("Which side the organisation is on") @Nullable
            Direction direction,

            @Meaning("Supplier who processes for us") @Nullable
            String supplierId,

            @Meaning("Customer for whom we process") @Nullable
            String customerId,

            @Meaning("State") @Nullable ContractStatus status,
            @Meaning("When it was signed") Event signedOn,
            @Meaning("Form") @Nullable ContractForm form,

            @Meaning("What it contains; empty cell if it was not read") @Nullable
            Set<ContractContent> contents,

            @Meaning(
                    "Defines subject matter, duration, nature, purpose, data, people concerned, and the controller's duties and rights")
            Tri subjectMatterDurationDefined,

            @Meaning("How it allows sub-processors") @Nullable
            SubprocessorAuthorisation subprocessorAuthorisation,

            Origin origin)
            implements SupplierFact {
        public DataProcessingAgreement {
            contents = Copies.set(contents);
        }
    }

    @Entity(name = "sub-processors", meaning = "A processor that another processor engages")
    record SubProcessor(
            @Key @Meaning("Processor that engages it: the id of our supplier, or our own name")
            String parent,

            @Key @Meaning("Name of the sub-processor") String name,
            @Meaning("The controller has authorised it") Tri authorised,

            @Meaning("When it was or will be engaged") @Nullable
            LocalDate engagedOn,

            @Meaning("It was added after the contract was signed")
            Tri addedAfterSignature,

            @Meaning("When the controller was notified of it")
            Event notifiedOn,

            @Meaning("It is bound by a contract with the same duties")
            Tri flowDownContract,

            @Meaning("Country, ISO 3166 code of two letters") @Nullable
            String country,

            Origin origin)
            implements SupplierFact {}
}
