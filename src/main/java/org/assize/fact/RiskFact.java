package org.assize.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Risks, their treatment, and the Statement of Applicability. */
public sealed interface RiskFact extends Fact {

    /** How a score follows from likelihood and impact. */
    enum Scoring {
        PRODUCT,
        OTHER
    }

    /** Weaknesses that a threat exploits. */
    enum RiskVulnerability {
        UNPATCHED,
        NO_MFA,
        WEAK_PASSWORD,
        OTHER
    }

    /** Dimensions of impact. */
    enum ImpactType {
        FINANCIAL,
        REPUTATION,
        REGULATORY_FINE
    }

    /** Ways to treat a risk. */
    enum Treatment {
        MITIGATE,
        ACCEPT,
        TRANSFER,
        AVOID
    }

    /** Reasons to include a control. */
    enum InclusionReason {
        RISK,
        LEGAL,
        CONTRACT,
        BEST_PRACTICE
    }

    /** How far a control is implemented. */
    enum ImplementationStatus {
        IMPLEMENTED,
        PARTIAL,
        PLANNED,
        NOT_IMPLEMENTED
    }

    /** Whether a control is effective. */
    enum Effectiveness {
        YES,
        PARTIAL,
        NO,
        UNKNOWN
    }

    @Entity(name = "risk-methodology", meaning = "How risks are assessed")
    record RiskMethodology(
            @Meaning("The method is written down") Tri documented,

            @Meaning(value = "Levels of likelihood", unit = "levels") @Nullable
            Integer likelihoodScale,

            @Meaning(value = "Levels of impact", unit = "levels") @Nullable
            Integer impactScale,

            @Meaning("How the score is calculated") @Nullable
            Scoring scoring,

            @Meaning("When all risks were last assessed") Event lastFullAssessmentOn,

            @Meaning(value = "Own interval of the full assessment", unit = "months") @Nullable
            Integer intervalMonths,

            @Meaning("Criteria for accepting a risk") @Nullable
            String acceptanceCriteria,

            @Meaning("Highest score that may be accepted") @Nullable
            Integer acceptanceMaxScore,

            @Meaning("When the method was approved") Event approvedOn,

            @Meaning("Repeated assessments give consistent results")
            Tri consistent,

            Origin origin)
            implements RiskFact {}

    /** The signed acceptance of a risk. */
    record SignOff(
            @Meaning("Who signed") @Nullable String by,
            @Meaning("Role of who signed") @Nullable Role role,
            @Meaning("When it was signed") Event on,
            @Meaning("Why the risk is accepted") @Nullable String justification,

            @Meaning("Last day on which the acceptance is valid") @Nullable
            LocalDate expires) {}

    @Entity(name = "risks", meaning = "A risk of the client's register")
    record RiskEntry(
            @Key @Meaning("Id of the risk") String id,
            @Meaning("What may happen") @Nullable String scenario,
            @Meaning("Assets concerned") @Nullable Set<String> assets,
            @Meaning("Threat") @Nullable Threat threat,

            @Meaning("Weakness that the threat exploits") @Nullable
            RiskVulnerability vulnerability,

            @Meaning("Likelihood, on the scale of the method") @Nullable
            Integer likelihood,

            @Meaning("Impact, on the scale of the method") @Nullable
            Integer impact,

            @Meaning("Dimensions of the impact") @Nullable Set<ImpactType> impactTypes,
            @Meaning("Score") @Nullable Integer score,

            @Meaning("Band of the score, in the words of the register") @Nullable
            String band,

            @Meaning("Risk owner") @Nullable String owner,
            @Meaning("Treatment") @Nullable Treatment treatment,

            @Meaning("Controls of ISO/IEC 27001 Annex A that treat it") @NamesRequirement(of = "iso27001") @Nullable
            Set<String> controls,

            @Meaning("Likelihood after treatment") @Nullable Integer residualLikelihood,
            @Meaning("Impact after treatment") @Nullable Integer residualImpact,
            @Meaning("Signed acceptance") @Nullable SignOff signOff,

            @Meaning("Insurance policy or contract that transfers it") @Nullable
            String transferEvidence,

            @Meaning("Last day for the action") @Nullable LocalDate actionDue,
            @Meaning("When the action was done") Event actionDoneOn,
            @Meaning("When the risk was last reviewed") Event reviewedOn,
            Origin origin)
            implements RiskFact {
        public RiskEntry {
            assets = Copies.set(assets);
            impactTypes = Copies.set(impactTypes);
            controls = Copies.set(controls);
        }

        /** When its acceptance was signed; unknown where the register says nothing about a sign-off. */
        public Event signedOff() {
            return signOff == null ? Event.unknown() : signOff.on();
        }
    }

    @Entity(name = "soa", meaning = "A row of the client's Statement of Applicability")
    record SoaEntry(
            @Key @Meaning("Control, A.5.1 to A.8.34") String control,
            @Meaning("The control applies") Tri applicable,

            @Meaning("Why it is included or excluded") @Nullable
            String justification,

            @Meaning("What asks for the control") @Nullable InclusionReason inclusionReason,
            @Meaning("How far it is implemented") @Nullable ImplementationStatus status,

            @Meaning("Last day for the implementation") @Nullable
            LocalDate plannedDue,

            @Meaning("Document or evidence") @Nullable String reference,
            @Meaning("Who answers for it") @Nullable String owner,
            Origin origin)
            implements RiskFact {}

    @Entity(
            name = "soa-document",
            meaning = "The Statement of Applicability as a document; its rows are the entity soa")
    record Soa(
            @Meaning("Version") @Nullable String version,
            @Meaning("Date of the document") @Nullable LocalDate date,
            @Meaning("Who approved it") @Nullable String approvedBy,
            @Meaning("When it was approved") Event approvedOn,

            @Meaning("Date of the risk assessment that it is based on") @Nullable
            LocalDate basedOnRiskAssessmentDate,

            Origin origin)
            implements RiskFact {}

    @Entity(name = "control-implementations", meaning = "What a test of a control has shown")
    record ControlImplementation(
            @Key @Meaning("Control, A.5.1 to A.8.34") @NamesRequirement(of = "iso27001")
            String control,

            @Meaning("Whether it is effective") @Nullable Effectiveness effective,
            @Meaning("When it was tested") Event testedOn,
            @Meaning("Evidence of the test") @Nullable String evidence,
            @Meaning("Maturity, 0-5") @Nullable Integer maturity,
            Origin origin)
            implements RiskFact {}
}
