package org.assize.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of an assessment: what {@code report.json} holds and everything else renders.
 *
 * <p>All lists are in a fixed order and all texts are ready for people; dates are ISO 8601.
 *
 * @param applicability one row a framework, in order of id
 * @param findings by id
 * @param escalations findings that grading adds because others accumulate
 * @param posture by framework, then in catalogue order
 * @param readiness one a framework in scope
 * @param statements one a framework in scope that wants controls to be declared
 * @param soa rows of the statements: every control of the catalogue in its order, then controls from other sources
 * @param risks risk register: the client's risks in order of id, then those that are suggested
 * @param stages how ready the organisation is for the stages of a certification audit it has not passed
 * @param cycle steps of the cycle of its own certificate
 * @param plan actions in the order in which to take them
 * @param questions missing facts, those first that would settle most
 * @param notes information that is no finding
 * @param programme the way to a certificate; null where it is not asked for or the organisation holds it
 * @param calendar recurring duties
 * @param rating rating as a supplier; null unless a supplier was assessed
 * @param advice sentences for whoever works with the plan
 * @param answers what was answered in the questionnaire, in its order; empty where only the gist was asked for
 */
public record Report(
        Tool assize,
        Subject assessment,
        List<ApplicabilityRow> applicability,
        List<Finding> findings,
        List<EscalationRow> escalations,
        List<PostureRow> posture,
        List<Readiness> readiness,
        List<StatementRow> statements,
        List<SoaRow> soa,
        List<RiskRow> risks,
        List<StageRow> stages,
        List<CycleRow> cycle,
        List<PlanItem> plan,
        List<OpenQuestion> questions,
        List<NoteRow> notes,
        @Nullable Programme programme,
        List<CalendarRow> calendar,
        @Nullable Rating rating,
        List<String> advice,
        List<AnswerRow> answers) {

    /**
     * What made the result.
     *
     * @param rules SHA-256 over the rules folder
     * @param mappings SHA-256 over the mappings folder
     * @param parameters SHA-256 of the parameters
     * @param overlay SHA-256 of the overlay; null without one
     * @param inputs the files read, by path
     */
    public record Tool(
            String version,
            String rules,
            String mappings,
            String parameters,
            @Nullable String overlay,
            List<Input> inputs) {}

    /** A file of the dossier; size in bytes. */
    public record Input(String path, String sha256, long size) {}

    /**
     * What was assessed.
     *
     * @param scope statement of the scope of the management system; null if there is none
     * @param asOf as it was written: a date or an instant
     * @param gradesAreWouldBe whether grades are those that an auditor would give (gap analysis, stage 1)
     * @param frameworks frameworks asked for
     */
    public record Subject(
            String organisation,
            @Nullable String scope,
            String asOf,
            String zone,
            String mode,
            boolean gradesAreWouldBe,
            List<FrameworkRow> frameworks) {}

    /** A framework asked for, with its grades most severe first. */
    public record FrameworkRow(String id, String title, String edition, List<GradeRow> grades) {}

    /** A step of a grade scale; {@code rank} 0 is the most severe. */
    public record GradeRow(String id, String label, int rank) {}

    /**
     * Whether a framework applies.
     *
     * @param classification class in the framework's words; empty if it has none
     * @param applies yes, no or unknown
     * @param because the facts that decide it
     */
    public record ApplicabilityRow(
            String framework, String classification, String applies, String reason, List<Because> because) {}

    /**
     * A gap.
     *
     * @param id the obligation's id; stable between runs
     * @param kind {@code records} or {@code answers} or {@code outcomes}: what it rests on
     * @param covers obligations whose gap on the same subjects this finding tells
     * @param instances violating subjects; empty if an answer alone makes the finding
     * @param requirements what it touches, in all frameworks in scope
     * @param grades by framework id
     * @param because the facts of the client that it rests on
     * @param derivation how the rules came to it
     */
    public record Finding(
            String id,
            String obligation,
            String title,
            String rationale,
            String evidence,
            String kind,
            String failureMode,
            List<String> aspects,
            List<String> covers,
            List<Instance> instances,
            List<RequirementRef> requirements,
            Map<String, GradeOf> grades,
            List<Because> because,
            Step derivation,
            Recommendation recommendation) {}

    /** A violating subject. {@code subject} is {@code entity id}. */
    public record Instance(String subject, String summary, List<Because> because) {}

    public record RequirementRef(String framework, String id, String title) {}

    /**
     * A grade in a framework's own scale.
     *
     * @param row line of the grading table
     * @param lowered what lowered it and from which grade; null if nothing did
     */
    public record GradeOf(
            String grade,
            String label,
            int rank,
            int row,
            String reason,
            @Nullable String lowered,
            List<Because> because) {}

    /**
     * A fact with its place.
     *
     * @param fact {@code entity id}, or {@code parameter name}
     * @param summary its attributes that were given
     */
    public record Because(String fact, String summary, Place source) {}

    /** @see org.assize.fact.Source */
    public record Place(
            String file,
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String pointer) {}

    /**
     * A node of a derivation.
     *
     * @param conclusion what is true here
     * @param rule the rule that concluded it; null for a stated fact
     * @param source place of a stated fact; null for a conclusion
     * @param premises what the rule matched
     * @param others premises of each further justification
     */
    public record Step(
            String conclusion,
            @Nullable String rule,
            @Nullable Place source,
            List<Step> premises,
            List<List<Step>> others) {}

    /**
     * What to do about a finding.
     *
     * @param control primary requirement in the first framework that has one; empty if none
     * @param owner role
     * @param due ISO date, counted from the assessment
     */
    public record Recommendation(String control, String action, String effort, String cost, String owner, String due) {}

    /** @param grade null for advice */
    public record EscalationRow(
            String id,
            String framework,
            String requirement,
            @Nullable String grade,
            List<String> contributors,
            String reason) {}

    /**
     * A requirement.
     *
     * @param outcome GAP, NOT_ASSESSED, MET or NOT_APPLICABLE
     * @param support EVIDENCED, ATTESTED, AUDITED, INFERRED or NONE
     * @param obligations that serve it
     * @param findings ids of findings that concern it
     * @param audit what an existing audit says of it; null if none was brought
     * @param inferredFrom how crosswalks lead to it, for an outcome that they give; what decides comes first
     */
    public record PostureRow(
            String framework,
            String requirement,
            String title,
            String theme,
            String outcome,
            String support,
            String reason,
            List<ObligationOutcome> obligations,
            List<String> findings,
            @Nullable AuditNote audit,
            List<Trail> inferredFrom) {}

    /**
     * What an existing audit says of a requirement, in its own words.
     *
     * @param result CONFORM, PARTIAL, NONCONFORM, NOT_APPLICABLE or NOT_ASSESSED
     */
    public record AuditNote(
            String result,
            @Nullable String grade,
            @Nullable String evidence,
            @Nullable String comment,
            Place source) {}

    /**
     * A way from a requirement that was judged to one that was not.
     *
     * @param brings GAP, MET or POSSIBLE_GAP
     * @param path one or two steps
     */
    public record Trail(String brings, List<Crossing> path) {}

    /**
     * A step from one requirement to another, each {@code framework:id}.
     *
     * @param relation equal, subset, superset or intersects, read from left to right
     * @param row the row of the crosswalk, which may name a heading above the one or the other
     * @param rationale of the row
     */
    public record Crossing(String from, String relation, String to, String row, String rationale) {}

    /** @param missing facts to ask for */
    public record ObligationOutcome(String id, String outcome, String support, String basis, List<String> missing) {}

    /**
     * The whole of a framework.
     *
     * @param verdict id of the verdict
     * @param label its words
     * @param counts number of findings by grade, most severe first, zeros included
     * @param outcomes number of requirements by outcome; MET is split by its support
     * @param ceilings legal maxima that may be relevant, in words
     */
    public record Readiness(
            String framework,
            String verdict,
            String label,
            String reason,
            Map<String, Integer> counts,
            Map<String, Integer> outcomes,
            List<String> ceilings) {}

    /**
     * A statement on controls.
     *
     * @param title its name
     * @param version of the client's document; null if none was given
     * @param date of the client's document
     * @param approvedBy who approved it; null unless it counts as approved
     * @param approvedOn ISO date
     * @param approved whether it counts as approved: by somebody, on a day that has come
     * @param controls number of rows
     * @param excluded number of rows that do not apply
     * @param open number of rows whose status is to be confirmed
     */
    public record StatementRow(
            String framework,
            String title,
            @Nullable String version,
            @Nullable String date,
            @Nullable String approvedBy,
            @Nullable String approvedOn,
            boolean approved,
            int controls,
            int excluded,
            int open) {}

    /**
     * A row of a statement on controls.
     *
     * @param justification the client's, else a draft
     * @param draft whether the justification is a draft, to be approved
     * @param inclusionReason RISK, LEGAL, CONTRACT or BEST_PRACTICE; null for an excluded control
     * @param status by what was found: IMPLEMENTED, PARTIAL, PLANNED, NOT_IMPLEMENTED, EXCLUDED or TO_BE_CONFIRMED
     * @param claimed status that the client states; null if none
     * @param due ISO date of a planned control; null for others
     * @param contradictions what facts say against the client's row
     * @param risks risks that it treats, the client's first
     */
    public record SoaRow(
            String framework,
            String control,
            String title,
            @Nullable Boolean applicable,
            @Nullable String justification,
            boolean draft,
            @Nullable String inclusionReason,
            String status,
            @Nullable String claimed,
            @Nullable String due,
            @Nullable String reference,
            @Nullable String owner,
            List<String> contradictions,
            List<String> risks,
            List<String> findings) {}

    /**
     * A row of the risk register; likelihood, impact and score on the scale of the method, 1–3 for a suggested risk.
     *
     * @param threat its kind; null if not told
     * @param assets what it happens to
     * @param reasons why a suggested risk stands as it does
     * @param signOff who has to sign, by the default criteria; null without a band of the default scale
     * @param remarks what its reader has to know about a risk of the client
     * @param findings gaps of the controls that treat it
     * @param derived whether it is suggested, and not the client's
     */
    public record RiskRow(
            String id,
            String scenario,
            @Nullable String threat,
            List<String> assets,
            @Nullable Integer likelihood,
            @Nullable Integer impact,
            @Nullable Integer score,
            @Nullable String band,
            @Nullable String owner,
            @Nullable String treatment,
            List<String> reasons,
            @Nullable String signOff,
            List<String> remarks,
            List<String> controls,
            List<String> findings,
            boolean derived) {}

    /**
     * How ready the organisation is for a stage of a certification audit.
     *
     * @param percent share of the checks that are in order, 0–100, rounded down; what was not assessed is not in order
     * @param blockers findings and escalations that stand in the way
     * @param concerns other findings that break a requirement
     * @param suggested ISO date before which the stage makes no sense
     * @param planned ISO date that is planned; null if none is
     * @param tooEarly whether that comes before the suggested one
     */
    public record StageRow(
            String framework,
            String stage,
            String title,
            int percent,
            List<StageCheckRow> checks,
            List<String> blockers,
            List<String> concerns,
            String suggested,
            @Nullable String planned,
            boolean tooEarly) {}

    /** @param state OK, MISSING or NOT_ASSESSED */
    public record StageCheckRow(String check, String title, String state, List<String> findings) {}

    /**
     * A step of a certification cycle.
     *
     * @param due ISO date of its last day; null if it is not known
     * @param done ISO date; null if it was not done
     * @param state DONE, DONE_LATE, OVERDUE, SOON, AHEAD or UNKNOWN
     * @param focus what it looks at
     */
    public record CycleRow(
            String framework,
            String step,
            String title,
            @Nullable String due,
            @Nullable String done,
            String state,
            String focus) {}

    /**
     * An action that closes one or more findings.
     *
     * @param key by which other actions name it
     * @param stage title of the group to which it belongs
     * @param spend external spend of an organisation of this size; null if the size is not known
     * @param after keys of actions of the plan that come before it
     */
    public record PlanItem(
            int priority,
            String action,
            String owner,
            String due,
            String effort,
            String cost,
            String verification,
            List<String> findings,
            List<RequirementRef> requirements,
            String key,
            String stage,
            @Nullable Eur spend,
            List<String> after) {}

    /**
     * A missing fact.
     *
     * @param missing the entity, attribute, question or circumstance
     * @param settles how many requirements are open for want of it alone
     * @param helps how many requirements are open for want of it, alone or with others
     * @param obligations those that are open for want of it
     */
    public record OpenQuestion(String missing, String ask, int settles, int helps, List<String> obligations) {}

    public record NoteRow(String code, String subject, String text, List<Because> because) {}

    /** A range of EUR; {@code high} is null if there is no upper end. */
    public record Eur(long low, @Nullable Long high) {}

    /**
     * The way to a certificate.
     *
     * @param size the size by which it is estimated; null if the headcount is not known
     * @param months months to the certificate that are usual for the size; null if it is not known
     * @param weeks weeks that the phases take
     * @param faster what shortens it
     * @param slower what lengthens it
     * @param costs by item; empty if the size is not known
     * @param firstYear cost of the first year
     * @param cycle cost of a whole cycle
     * @param notes sentences for the reader
     */
    public record Programme(
            String framework,
            @Nullable String size,
            @Nullable String months,
            int weeks,
            List<String> faster,
            List<String> slower,
            List<CostRow> costs,
            @Nullable Eur firstYear,
            @Nullable Eur cycle,
            List<PhaseRow> phases,
            List<String> notes) {}

    public record CostRow(String title, Eur cost) {}

    /**
     * A phase of a programme.
     *
     * @param own whether the organisation planned these days itself
     * @param finished ISO date; null if it was not finished or that is not known
     * @param late yes, no or unknown
     */
    public record PhaseRow(
            int no,
            String title,
            String from,
            String to,
            boolean own,
            @Nullable String finished,
            String late,
            List<DeliverableRow> deliverables) {}

    /** @param state GAP, NOT_ASSESSED, ATTESTED, EVIDENCED or NOT_APPLICABLE: the worst of its obligations */
    public record DeliverableRow(String title, String state, List<String> obligations) {}

    /**
     * A recurring duty.
     *
     * @param rhythm heading of the calendar
     * @param outcome outcome of the obligation; MET is EVIDENCED or ATTESTED
     * @param last ISO date; null if it was never done or that is not known
     * @param due ISO date; the earliest of several subjects
     * @param state OVERDUE, NEVER, UNKNOWN, DUE_SOON or OK
     * @param interval how often it is due; null if that is not known or differs between subjects
     * @param own whether the organisation set the interval
     * @param subjects number of suppliers, people or systems that it concerns; 1 for the whole organisation
     * @param late number of them for which it is overdue
     */
    public record CalendarRow(
            String id,
            String title,
            String rhythm,
            String obligation,
            String outcome,
            @Nullable String last,
            @Nullable String due,
            String state,
            @Nullable String interval,
            boolean own,
            int subjects,
            int late) {}

    /**
     * A supplier's rating.
     *
     * @param letter A to D; NONE if it cannot be scored
     * @param label its words
     * @param score percent, rounded down to a tenth; null if nothing was asked
     * @param unanswered percent of the weight of the questions, rounded up to a tenth; null if nothing was asked
     * @param high whether a finding is as heavy as HIGH
     * @param caps why it is rated lowest whatever its score
     * @param contradicted answers that records contradict
     * @param lifted unverified answers that a certificate stands behind
     * @param missing facts that could change the rating
     */
    public record Rating(
            String letter,
            String label,
            @Nullable String score,
            @Nullable String unanswered,
            boolean high,
            List<CapRow> caps,
            List<String> contradicted,
            List<String> lifted,
            List<String> missing) {}

    /** @param subject {@code entity id} */
    public record CapRow(String id, String title, String subject, List<Because> because) {}

    /**
     * An answer of the questionnaire.
     *
     * @param question id of the question
     * @param value YES, PARTIAL, NO, NOT_APPLICABLE or UNKNOWN; null if only something else was filled in
     * @param maturity 0–5; null if not told
     * @param evidence documents or tickets
     * @param evidenceDate ISO date
     * @param answeredAt a date or an instant, as it was written
     * @param attests obligations of which the answer says something
     */
    public record AnswerRow(
            String question,
            String theme,
            String text,
            @Nullable String value,
            @Nullable Integer maturity,
            List<String> evidence,
            @Nullable String evidenceDate,
            @Nullable String comment,
            @Nullable String answeredBy,
            @Nullable String answeredAt,
            List<String> attests,
            Place source) {}
}
