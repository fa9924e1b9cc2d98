package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.assize.fact.AccessFact.AccessReview;
import org.assize.fact.AccessFact.ReviewerRole;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.Origin;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessReviewsTest {

    private static final Source FILE = Source.ofFile("access-reviews.csv");
    private static final AccessReviews.ReviewTolerance TOLERANCE = new AccessReviews.ReviewTolerance(14, 3, 12, 12);
    private static final int WINDOW = 12;
    private static final int DAYS = 14;
    private static final Limit DEFAULT =
            new Limit("access-review", "months", "3", new Ref(Limit.PARAMETER, "access-review"), null, null);
    private static final Limit OWN_QUARTER =
            new Limit("access-review", "months", "3", new Ref("policies", "p1"), null, null);
    private static final Limit OWN_MONTH =
            new Limit("access-review", "months", "1", new Ref("policies", "p1"), null, null);

    @ParameterizedTest
    @CsvSource({"2026-03-17, NO, NO", "2026-03-16, NO, YES", "2025-06-03, NO, YES", "2025-06-02, YES, YES"})
    void a_missed_default_is_a_weakness_until_a_year_and_two_weeks(
            final String last, final Tri lapse, final Tri weakness) {
        assertOverdue(history(Tri.YES, DEFAULT, last), lapse, weakness);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-17, NO, NO", "2026-03-03, NO, YES", "2026-03-02, YES, YES"})
    void an_own_interval_tolerates_two_weeks(final String last, final Tri lapse, final Tri weakness) {
        assertOverdue(history(Tri.YES, OWN_QUARTER, last), lapse, weakness);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-17, NO, NO", "2026-05-16, YES, YES"})
    void a_month_has_no_tolerance(final String last, final Tri lapse, final Tri weakness) {
        assertOverdue(history(Tri.YES, OWN_MONTH, last), lapse, weakness);
    }

    @Test
    void a_gap_between_reviews_counts_where_its_due_date_lies_in_the_window() {
        assertOverdue(history(Tri.YES, OWN_QUARTER, "2025-12-01", "2026-05-01"), Tri.YES, Tri.YES);
    }

    @Test
    void a_gap_before_the_window_does_not_count() {
        assertOverdue(
                history(Tri.YES, OWN_QUARTER, "2024-06-01", "2025-06-17", "2025-09-17", "2025-12-17", "2026-03-17"),
                Tri.NO,
                Tri.NO);
    }

    @Test
    void an_incomplete_list_does_not_show_that_a_review_is_missing() {
        assertOverdue(history(Tri.NO, OWN_QUARTER, "2025-12-01"), Tri.UNKNOWN, Tri.UNKNOWN);
        assertThat(history(Tri.NO, DEFAULT).never()).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void nobody_ever_reviewed_where_a_complete_list_is_empty() {
        assertThat(history(Tri.YES, DEFAULT).never()).isEqualTo(Tri.YES);
        assertThat(history(Tri.YES, DEFAULT).subject()).isEqualTo(set(Tri.YES).ref());
    }

    @Test
    void a_review_without_a_date_took_place_but_does_not_tell_when() {
        final AccessReview undated = review(new Event(Tri.YES, null), null, null);
        final ReviewHistory history =
                AccessReviews.history(List.of(undated), set(Tri.YES), DEFAULT, TOLERANCE, context());
        assertThat(history.never()).isEqualTo(Tri.NO);
        assertOverdue(history, Tri.UNKNOWN, Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-03, 2, NO", "2026-06-02, 2, YES", "2026-06-02, 3, NO", "2026-06-02, , UNKNOWN"})
    void revocations_are_open_after_two_weeks(final String performed, final @Nullable Integer done, final Tri open) {
        final AccessReview review = review(Event.at(Moment.parse(performed)), 3, done);
        assertThat(AccessReviews.unrevoked(review, DAYS, WINDOW, context()).fails())
                .isEqualTo(open);
    }

    private static void assertOverdue(final ReviewHistory history, final Tri lapse, final Tri weakness) {
        assertThat(history.lapse()).isEqualTo(lapse);
        assertThat(history.weakness()).isEqualTo(weakness);
    }

    private static ReviewHistory history(final Tri complete, final Limit interval, final String... dates) {
        final List<AccessReview> reviews = Arrays.stream(dates)
                .map(date -> review(Event.at(Moment.parse(date)), null, null))
                .toList();
        return AccessReviews.history(reviews, set(complete), interval, TOLERANCE, context());
    }

    private static AccessReview review(
            final Event performed, final @Nullable Integer requested, final @Nullable Integer done) {
        return new AccessReview(
                "r1",
                null,
                performed,
                ReviewerRole.DEPT_HEAD,
                null,
                null,
                requested,
                done,
                Event.notYet(),
                Tri.YES,
                origin("access-reviews"));
    }

    private static RecordSet set(final Tri complete) {
        return new RecordSet(
                "access-reviews", true, complete, null, List.of(), 0, null, null, EvidenceKind.RECORD, FILE);
    }

    private static AssessmentContext context() {
        return new AssessmentContext(
                Moment.of(LocalDate.of(2026, 6, 17)),
                ZoneId.of("Europe/Ljubljana"),
                Mode.GAP_ANALYSIS,
                List.of(),
                null,
                null,
                List.of(),
                origin("assessment"));
    }

    private static Origin origin(final String type) {
        return new Origin(new Ref(type, "1"), FILE, EvidenceKind.RECORD, null, List.of());
    }
}
