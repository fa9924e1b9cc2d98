package org.assize.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of one organisation in short: a line of {@code results.jsonl}. Its report can be had again at any time.
 *
 * @param id of the supplier, of the folder, or else the name of the organisation; unique within a batch
 * @param source the record of the input
 * @param sha256 of what was read
 * @param asOf as it was written: a date or an instant
 * @param critical yes, no or unknown; null unless a supplier was assessed
 * @param verdicts id of the verdict by framework
 * @param grades number of findings by framework and grade
 * @param outcomes number of requirements by framework and outcome, MET split by its support
 * @param rating null unless a supplier was assessed
 * @param findings by id
 * @param actions the first three actions
 * @param missing the missing facts that could change the rating, then those that would settle most, at most five
 * @param open number of missing facts
 * @param answered number of questions answered
 * @param answers hash of all answers, by which copies are found; null without any
 */
public record OrganisationResult(
        String id,
        String organisation,
        String source,
        String sha256,
        String asOf,
        String mode,
        @Nullable String country,
        @Nullable String critical,
        List<Applies> applicability,
        Map<String, String> verdicts,
        Map<String, Map<String, Integer>> grades,
        Map<String, Map<String, Integer>> outcomes,
        @Nullable RatingOf rating,
        List<FindingOf> findings,
        List<EscalationOf> escalations,
        List<ThemeOf> themes,
        List<CertificateOf> certificates,
        List<String> actions,
        List<String> missing,
        int open,
        int answered,
        @Nullable String answers) {

    /** Whether a framework applies: yes, no or unknown; its class is empty if it has none. */
    public record Applies(String framework, String classification, String applies) {}

    /**
     * A supplier's rating.
     *
     * @param score percent; null if nothing was asked
     * @param unanswered percent of the weight of the questions; null if nothing was asked
     * @param high whether a finding is as heavy as HIGH
     * @param caps ids of what makes it lowest whatever its score
     * @param contradicted answers that records contradict
     * @param lifted unverified answers that a certificate stands behind
     */
    public record RatingOf(
            String letter,
            @Nullable String score,
            @Nullable String unanswered,
            boolean high,
            List<String> caps,
            List<String> contradicted,
            List<String> lifted) {}

    /**
     * A finding.
     *
     * @param subjects number of violating subjects; 0 if an answer makes it
     * @param grades grade by framework
     */
    public record FindingOf(String id, String failureMode, int subjects, Map<String, String> grades) {}

    /** A finding that grading adds; the grade is null for advice. */
    public record EscalationOf(
            String id,
            String framework,
            String requirement,
            @Nullable String grade) {}

    /** Requirements of a theme that bind, by what came of them. */
    public record ThemeOf(String framework, String theme, int gap, int open, int met) {}

    /** A certificate or report as the dossier states it; null is not stated. */
    public record CertificateOf(
            @Nullable String type,
            @Nullable String status,
            @Nullable String issuedOn,
            @Nullable String expiresOn) {}
}
