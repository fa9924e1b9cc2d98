package org.assize.report;

import java.util.List;
import org.assize.assessment.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What {@code portfolio.html} shows of many organisations.
 *
 * @param input name of the input
 * @param asOf dates of the assessments, at most three
 * @param records of the input: results and rejects together
 * @param contradicted organisations whose records contradict an answer
 * @param lapsed organisations with a certificate that has ended or is not in force, by its own date and state
 * @param letters ratings, best first; empty if nobody was rated
 * @param themes of all frameworks
 * @param twelve those that matter most
 * @param ranking the first of all, worst first
 * @param common the findings that most organisations share
 * @param copies organisations with the same answers to everything, largest groups first
 * @param assize what made the results
 */
public record Portfolio(
        String input,
        String profile,
        String asOf,
        long records,
        long results,
        long rejects,
        int contradicted,
        int lapsed,
        List<Share> letters,
        List<Verdicts> verdicts,
        List<Heat> themes,
        List<Organisation> twelve,
        List<Organisation> ranking,
        List<Common> common,
        List<Copies> copies,
        Provenance assize) {

    /** A number of a whole. */
    public record Share(String id, String label, int number, int whole) {}

    /** Verdicts of one framework, the most frequent first. */
    public record Verdicts(String framework, List<Share> shares) {}

    /** Organisations with a gap in a theme, by rating and in all. */
    public record Heat(String framework, String theme, List<Share> cells, Share all) {}

    /**
     * An organisation.
     *
     * @param letter null if it was not rated
     * @param score percent; null if it was not rated or nothing was asked
     * @param caps why it is rated lowest whatever its score
     * @param counts severe findings in words
     * @param action the first one; null if there is none
     */
    public record Organisation(
            String id,
            String name,
            @Nullable String letter,
            @Nullable String score,
            boolean critical,
            List<String> caps,
            List<String> counts,
            @Nullable String action,
            String source) {}

    public record Common(String id, String title, Share share) {}

    /** Organisations that answered alike; at most five are named. */
    public record Copies(int number, List<String> ids) {}
}
