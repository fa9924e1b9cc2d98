package org.assize.batch;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assize.batch.OrganisationResult.RatingOf;

/** Those that matter most come first: rating, critical for the business, caps, severe findings, score. */
final class Weight implements Comparator<OrganisationResult>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> WORST_FIRST = List.of("D", "NONE", "C");

    /** Group of all others: well rated, or not rated at all. */
    static final int OTHERS = WORST_FIRST.size();

    private static final Comparator<OrganisationResult> ORDER = Comparator.comparingInt(Weight::group)
            .thenComparing(result -> !"yes".equals(result.critical()))
            .thenComparingInt(result -> -caps(result))
            .thenComparingInt(result -> -severe(result))
            .thenComparing(Weight::score)
            .thenComparing(OrganisationResult::id);

    @Override
    public int compare(final OrganisationResult one, final OrganisationResult other) {
        return ORDER.compare(one, other);
    }

    static int group(final OrganisationResult result) {
        final RatingOf rating = result.rating();
        final int group = rating == null ? -1 : WORST_FIRST.indexOf(rating.letter());
        return group < 0 ? OTHERS : group;
    }

    private static int caps(final OrganisationResult result) {
        final RatingOf rating = result.rating();
        return rating == null ? 0 : rating.caps().size();
    }

    /** Number of findings of the most severe grade in each framework that counts any. */
    static int severe(final OrganisationResult result) {
        // Grades are counted most severe first.
        return result.grades().values().stream()
                .flatMap(counts -> counts.entrySet().stream().limit(1))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static BigDecimal score(final OrganisationResult result) {
        final RatingOf rating = result.rating();
        final String score = rating == null ? null : rating.score();
        return score == null ? BigDecimal.ZERO : new BigDecimal(score);
    }
}
