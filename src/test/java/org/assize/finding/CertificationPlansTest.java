package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.finding.CertificationPlan.State;
import org.assize.finding.CertificationPlan.Step;
import org.assize.finding.CertificationPlans.PlanTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificationPlansTest {

    private static final PlanTerms TERMS = PlanTerms.of(12, 120, 6, 6);

    @TempDir
    private Path folder;

    @Test
    void an_audit_counts_by_its_number_whatever_the_order() {
        final String audits = "surveillance: [{no: 2, performed-on: 2027-01-10}, {no: 1, performed-on: 2026-01-10}]";
        assertThat(step("surveillance-1", "2027-06-17", audits).done()).hasToString("2026-01-10");
        assertThat(step("surveillance-2", "2027-06-17", audits).done()).hasToString("2027-01-10");
    }

    @Test
    void a_numbered_second_audit_is_not_the_first() {
        final Step first = step("surveillance-1", "2027-06-17", "surveillance: [{no: 2, performed-on: 2027-01-10}]");
        assertThat(first.done()).isNull();
        assertThat(first.state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void an_audit_after_the_assessment_has_not_taken_place() {
        assertThat(step("surveillance-1", "2025-12-01", "surveillance: [{performed-on: 2026-01-10}]")
                        .done())
                .isNull();
    }

    @Test
    void the_printed_end_counts_before_three_years() {
        assertThat(step("recertification", "2026-06-17", "expiry-date: 2028-01-31")
                        .due())
                .hasToString("2028-01-31");
        assertThat(step("recertification", "2026-06-17", "cert-body: A").due()).hasToString("2028-02-28");
    }

    @Test
    void the_audit_that_led_to_the_cycle_does_not_renew_it() {
        assertThat(step("recertification", "2026-06-17", "recert-audit-on: 2025-02-01")
                        .done())
                .isNull();
        assertThat(step("recertification", "2028-06-17", "recert-audit-on: 2028-02-01")
                        .state())
                .isEqualTo(State.DONE);
        assertThat(step("recertification", "2028-06-17", "recert-audit-on: 2028-03-01")
                        .state())
                .isEqualTo(State.DONE_LATE);
    }

    private Step step(final String id, final String asOf, final String attribute) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                asOf,
                "certification-cycle:",
                "  decision-date: 2025-02-28",
                "  cycle-start: INITIAL",
                "  " + attribute);
        return CertificationPlans.of(dossier.first(CertificationCycle.class), TERMS, dossier.context()).steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
