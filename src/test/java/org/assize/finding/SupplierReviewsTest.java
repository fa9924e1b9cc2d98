package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.OperationsFact.ReviewCadence;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.SupplierFact.SupplierQuestionnaire;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierReviewsTest {

    private static final Grace GRACE = new Grace(14, 3, 12);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "yes,     2026-03-17, NO",
        "yes,     2026-03-16, YES",
        "no,      2025-06-17, NO",
        "no,      2025-06-16, YES",
        "unknown, 2026-03-17, NO",
        "unknown, 2026-03-16, UNKNOWN",
        "unknown, 2025-06-16, YES"
    })
    void a_review_is_due_by_the_default_interval(final String critical, final String last, final Tri overdue) {
        assertThat(review("suppliers: [{id: s1, critical: " + critical + ", last-reviewed-on: \"" + last + "\"}]")
                        .overdue())
                .isEqualTo(overdue);
    }

    @Test
    void the_interval_of_the_supplier_wins_over_that_of_the_organisation() {
        assertThat(review(
                                "suppliers: [{id: s1, critical: yes, last-reviewed-on: \"2026-01-17\", review-interval-months: 5}]",
                                "review-cadences: [{activity: SUPPLIER_REVIEW, period: P1M, source: POLICY}]")
                        .due())
                .isEqualTo("2026-06-17");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:00+01:00, NO",
        "2026-03-03T10:01+01:00, YES",
        "2026-03-03,             UNKNOWN",
        "2026-03-05,             YES"
    })
    void a_supplier_tells_of_an_incident_within_the_hours_of_its_contract(final String told, final Tri late) {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                "suppliers: [{id: s1, incident-notification-clause-hours: 24}]",
                "incidents: [{id: i1, role: NONE, supplier-id: s1, supplier-aware-at: \"2026-03-02T10:00+01:00\", supplier-notified-us-at: \""
                        + told + "\"}]");
        assertThat(SupplierReviews.report(given.first(Incident.class), given.first(Supplier.class), given.context())
                        .late())
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16, YES", "2026-06-17, NO"})
    void an_issue_is_overdue_after_its_day(final String due, final Tri overdue) {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                "supplier-questionnaires: [{supplier-id: s1, sent-on: \"2026-01-10\", open-issues: [{due: \"" + due
                        + "\", closed-on: null}]}]");
        assertThat(SupplierReviews.issuesOverdue(given.first(SupplierQuestionnaire.class), given.context()))
                .isEqualTo(overdue);
    }

    private SupplierReview review(final String... lines) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", lines);
        return SupplierReviews.observe(
                given.first(Supplier.class), given.all(ReviewCadence.class), 3, 12, GRACE, given.context());
    }
}
