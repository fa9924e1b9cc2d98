package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.OperationsFact.LogReview;
import org.assize.fact.OperationsFact.ReviewCadence;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogReviewsTest {

    private static final int COUNT = 4;
    private static final int LATELY = 30;
    private static final String WEEKLY = "review-cadences: [{activity: LOG_REVIEW, period: P1W, source: POLICY}]";
    private static final String UNPLANNED = "review-cadences: []";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2026-05-17, YES", "2026-05-18, NO", "2026-06-14, NO", "2026-06-15, YES"})
    void four_complete_weeks_before_the_running_one_count(final String performed, final Tri none) {
        assertThat(none(dossier(WEEKLY, performed)).fails()).isEqualTo(none);
    }

    @Test
    void two_reviews_in_one_week_do_not_repair_a_missing_week() {
        final TechnicalCheck missed = missed(dossier(WEEKLY, "2026-05-18", "2026-05-25", "2026-06-01", "2026-06-02"));
        assertThat(missed.fails()).isEqualTo(Tri.YES);
        assertThat(missed.detail()).contains("2026-06-08");
    }

    @Test
    void weeks_before_the_policy_do_not_count() {
        final SmallDossier dossier = dossier(
                "policies: [{id: p, status: APPROVED, in-use: yes, approved-on: \"2026-06-01\","
                        + " stated-cadences: {LOG_REVIEW: P1W}}]",
                "2026-06-03",
                "2026-06-10");
        assertThat(missed(dossier).fails()).isEqualTo(Tri.UNKNOWN);
        assertThat(none(dossier).fails()).isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-18, YES", "2026-05-19, NO", "2026-06-17, NO", "2026-06-18, YES"})
    void without_an_interval_a_month_is_too_long(final String performed, final Tri unreviewed) {
        final SmallDossier dossier = dossier(UNPLANNED, performed);
        assertThat(LogReviews.unreviewed(dossier.all(LogReview.class), plan(dossier), LATELY, dossier.context())
                        .fails())
                .isEqualTo(unreviewed);
        assertThat(none(dossier).relevant()).isFalse();
    }

    private SmallDossier dossier(final String rules, final String... days) {
        final StringBuilder reviews = new StringBuilder("log-reviews: [");
        for (int i = 0; i < days.length; i++) {
            reviews.append(i == 0 ? "" : ", ")
                    .append("{review-id: r")
                    .append(i)
                    .append(", performed-on: \"")
                    .append(days[i])
                    .append("\"}");
        }
        return SmallDossier.of(folder, "2026-06-17", rules, reviews.append("]").toString());
    }

    private static TechnicalCheck none(final SmallDossier dossier) {
        return LogReviews.none(dossier.all(LogReview.class), plan(dossier), COUNT, dossier.context());
    }

    private static TechnicalCheck missed(final SmallDossier dossier) {
        return LogReviews.missed(dossier.all(LogReview.class), plan(dossier), COUNT, dossier.context());
    }

    private static LogReviews.Plan plan(final SmallDossier dossier) {
        return LogReviews.plan(
                dossier.all(ReviewCadence.class),
                dossier.all(PolicyDocument.class),
                dossier.set("review-cadences"),
                dossier.set("policies"),
                dossier.set("log-reviews"),
                dossier.context());
    }
}
