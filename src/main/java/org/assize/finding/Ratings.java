package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Makes a rating of a score and of what caps it. Pure. */
public final class Ratings {

    private Ratings() {}

    /**
     * @param a percent from which the best rating is given
     * @param b percent for the second
     * @param c percent for the third
     * @param unanswered percent of the weight that may be unanswered
     * @param high weight of a finding that is as heavy as HIGH
     */
    public record RatingBands(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal unanswered, int high) {}

    public static SupplierRating of(
            final SupplierScore score,
            final RatingBands bands,
            final Collection<RatingCap> caps,
            final Collection<Priority> findings) {
        final boolean high = findings.stream().anyMatch(finding -> finding.weight() >= bands.high());
        return new SupplierRating(letter(score, bands, high, !caps.isEmpty()), score, high, List.copyOf(caps));
    }

    private static String letter(
            final SupplierScore score, final RatingBands bands, final boolean high, final boolean capped) {
        if (capped) {
            return "D";
        }
        if (!score.scorable(bands.unanswered())) {
            return "";
        }
        if (!score.reaches(bands.c())) {
            return "D";
        }
        if (!score.reaches(bands.b())) {
            return "C";
        }
        return score.reaches(bands.a()) && !high ? "A" : "B";
    }
}
