package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.Tri;
import org.assize.finding.RiskReviews.Interval;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskReviewsTest {

    private static final Grace GRACE = new Grace(14, 3, 12);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-06-17, 12, NO, NO, WEAKNESS",
        "2026-06-18, 12, NO, YES, WEAKNESS",
        "2026-07-01, 12, NO, YES, WEAKNESS",
        "2026-07-02, 12, NO, YES, LAPSE",
        "2027-06-17, 12, NO, YES, LAPSE",
        "2027-06-18, 12, NO, YES, BREAKDOWN",
        "2026-07-02, 24, UNKNOWN, NO, WEAKNESS",
        "2026-07-02, 24, YES, YES, LAPSE",
        "2026-06-17, 6, NO, YES, LAPSE",
        "2026-06-18, 6, NO, YES, BREAKDOWN"
    })
    void an_assessment_is_overdue_by_the_own_interval_or_by_law(
            final String asOf, final int months, final Tri bound, final Tri fails, final FailureMode mode) {
        final SmallDossier dossier =
                SmallDossier.of(folder, asOf, "risk-methodology: {last-full-assessment-on: \"2025-06-17\"}");
        final Flaw flaw = RiskReviews.assessment(
                dossier.first(RiskMethodology.class), new Interval(months, true, 12, bound), GRACE, dossier.context());
        assertThat(flaw.fails()).isEqualTo(fails);
        if (fails == Tri.YES) {
            assertThat(flaw.mode()).isEqualTo(mode);
        }
    }
}
