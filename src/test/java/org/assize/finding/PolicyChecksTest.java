package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.RiskFact.SoaEntry;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyChecksTest {

    @TempDir
    Path folder;

    private static final BigDecimal NINETY = BigDecimal.valueOf(90);
    private static final int YEAR = 12;
    private static final int GRACE = 14;

    @Test
    void a_retired_version_was_approved_once() {
        assertThat(never("[{id: a, type: INFOSEC_POLICY, status: RETIRED, approved-on: '2024-01-01'}]")
                        .fails())
                .isEqualTo(Tri.NO);
        assertThat(never("[{id: a, type: INFOSEC_POLICY, status: DRAFT}]").fails())
                .isEqualTo(Tri.YES);
    }

    @Test
    void the_version_in_use_is_judged() {
        final CurrentPolicy draft = observe("[{id: a, type: INFOSEC_POLICY, status: DRAFT, in-use: yes},"
                + " {id: b, type: INFOSEC_POLICY, status: APPROVED, approved-on: '2025-01-01'}]");
        assertThat(draft.current()).isTrue();
        assertThat(draft.approval().mode()).isEqualTo(FailureMode.DOC_GAP);
    }

    @Test
    void without_an_approved_version_there_is_none_to_judge() {
        assertThat(observe("[{id: a, type: INFOSEC_POLICY, status: DRAFT, in-use: yes}]")
                        .current())
                .isFalse();
    }

    @Test
    void a_share_of_ninety_percent_is_a_weakness_and_less_is_a_lapse() {
        assertThat(acknowledged("90").mode()).isEqualTo(FailureMode.WEAKNESS);
        assertThat(acknowledged("89.99").mode()).isEqualTo(FailureMode.LAPSE);
        assertThat(acknowledged("100")).isEqualTo(Shortfall.NONE);
    }

    @Test
    void a_review_may_be_two_weeks_late() {
        assertThat(review("next-review-due: '2026-06-17'", Tri.NO)).isEqualTo(Shortfall.NONE);
        assertThat(review("next-review-due: '2026-06-03'", Tri.NO).mode()).isEqualTo(FailureMode.WEAKNESS);
        assertThat(review("next-review-due: '2026-06-02'", Tri.NO).mode()).isEqualTo(FailureMode.LAPSE);
    }

    @Test
    void the_law_shortens_the_interval() {
        final String biennial = "approved-on: '2025-01-01', review-interval-months: 24";
        assertThat(review(biennial, Tri.NO)).isEqualTo(Shortfall.NONE);
        assertThat(review(biennial, Tri.YES)).isEqualTo(Shortfall.of(FailureMode.LAPSE, "review due 2026-01-01"));
    }

    @Test
    void a_topic_without_its_control_needs_no_policy() {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "policies: []",
                "soa: [{control: A.8.13, applicable: yes}, {control: A.5.19, applicable: no}]");
        assertThat(PolicyChecks.topics(
                                dossier.all(PolicyDocument.class),
                                dossier.all(SoaEntry.class),
                                dossier.set("policies"),
                                dossier.context())
                        .what())
                .isEqualTo("BACKUP");
    }

    private Shortfall never(final String rows) {
        final SmallDossier dossier = policies(rows);
        return PolicyChecks.never(dossier.all(PolicyDocument.class), dossier.set("policies"), dossier.context());
    }

    private CurrentPolicy observe(final String rows) {
        final SmallDossier dossier = policies(rows);
        return PolicyChecks.observe(
                dossier.first(PolicyDocument.class), dossier.all(PolicyDocument.class), NINETY, dossier.context());
    }

    private Shortfall acknowledged(final String share) {
        return observe("[{id: a, type: INFOSEC_POLICY, status: APPROVED, communicated-on: '2026-01-01',"
                        + " acknowledged-pct: " + share + "}]")
                .communication();
    }

    private Shortfall review(final String attributes, final Tri byLaw) {
        final SmallDossier dossier = policies("[{id: a, type: INFOSEC_POLICY, status: APPROVED, " + attributes + "}]");
        return PolicyChecks.review(
                dossier.first(PolicyDocument.class),
                dossier.all(PolicyDocument.class),
                byLaw,
                YEAR,
                GRACE,
                dossier.context());
    }

    private SmallDossier policies(final String rows) {
        return SmallDossier.of(folder, "2026-06-17", "policies: " + rows);
    }
}
