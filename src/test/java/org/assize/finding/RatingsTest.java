package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assize.fact.Ref;
import org.assize.finding.Ratings.RatingBands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {

    private static final RatingBands BANDS =
            new RatingBands(new BigDecimal("85"), new BigDecimal("70"), new BigDecimal("50"), new BigDecimal("50"), 4);

    @ParameterizedTest
    @CsvSource({"85, 3, A", "84.999, 3, B", "85, 4, B", "70, 3, B", "69.999, 3, C", "50, 5, C", "49.999, 0, D"})
    void a_band_begins_with_its_percentage_unrounded_and_a_heavy_finding_costs_the_best(
            final String earned, final int weight, final String letter) {
        final SupplierRating rating = Ratings.of(
                score(earned, 100, 0),
                BANDS,
                List.of(),
                List.of(new Priority("XX-01", weight, LocalDate.of(2026, 6, 17))));
        assertThat(rating.letter()).isEqualTo(letter);
        assertThat(rating.high()).isEqualTo(weight >= 4);
    }

    @Test
    void half_of_the_weight_may_be_unanswered_and_no_more() {
        assertThat(letter(score("100", 100, 50))).isEqualTo("A");
        assertThat(letter(score("100", 100, 51))).isEmpty();
        assertThat(letter(score("0", 0, 0))).isEmpty();
    }

    @Test
    void a_cap_holds_whatever_the_score_and_whatever_is_unanswered() {
        final RatingCap cap = new RatingCap("no-assurance", new Ref("suppliers", "s"));
        assertThat(Ratings.of(score("100", 100, 0), BANDS, List.of(cap), List.of())
                        .letter())
                .isEqualTo("D");
        assertThat(Ratings.of(score("0", 100, 100), BANDS, List.of(cap), List.of())
                        .letter())
                .isEqualTo("D");
    }

    private static String letter(final SupplierScore score) {
        return Ratings.of(score, BANDS, List.of(), List.of()).letter();
    }

    private static SupplierScore score(final String earned, final int asked, final int unanswered) {
        return new SupplierScore(Map.of(), new BigDecimal(earned), asked, unanswered, List.of(), List.of());
    }
}
