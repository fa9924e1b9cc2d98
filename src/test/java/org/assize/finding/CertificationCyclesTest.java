package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.AuditFact.CycleStart;
import org.assize.fact.AuditFact.NonconformitySource;
import org.assize.fact.Event;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationCyclesTest {

    private static final CertificationCycles.CycleTerms TERMS =
            CertificationCycles.CycleTerms.of(12, 120, 6, "2013", "2025-10-31");

    @ParameterizedTest
    @CsvSource({"2024-06-17, 2025-06-17, NO", "2024-06-17, 2025-06-18, YES", "2024-02-29, 2025-03-01, YES"})
    void the_first_visit_is_due_a_year_after_the_decision(final String decided, final String visit, final Tri late) {
        final CertificationCycle cycle = AuditFacts.cycle(CycleStart.INITIAL, decided, "2027-02-28", visit);
        assertThat(observe(cycle).firstLate().fails()).isEqualTo(late);
    }

    @Test
    void years_without_a_visit_are_named() {
        assertThat(observe(AuditFacts.cycle(CycleStart.INITIAL, "2023-03-01", "2026-02-28", "2024-02-20"))
                        .years())
                .isEqualTo("2025");
        assertThat(observe(AuditFacts.cycle(CycleStart.RECERTIFICATION, "2023-03-01", "2026-02-28"))
                        .years())
                .isEqualTo("2024, 2025");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16, NO, YES", "2026-06-17, YES, NO", "2026-10-15, YES, NO", "2026-10-16, NO, NO"})
    void a_certificate_ends_after_its_last_day_and_is_to_be_renewed_four_months_before(
            final String expiry, final Tri renewal, final Tri ended) {
        final CertificationState state =
                observe(AuditFacts.cycle(CycleStart.INITIAL, "2024-06-17", expiry, "2025-06-17"));
        assertThat(state.renewal().fails()).isEqualTo(renewal);
        assertThat(state.ended().fails()).isEqualTo(ended);
    }

    @Test
    void a_stage_two_that_lies_ahead_has_led_to_no_certificate() {
        assertThat(AuditReadiness.certified(pending("2026-06-18"), AuditFacts.context()))
                .isEqualTo(Tri.NO);
        assertThat(AuditReadiness.certified(pending("2026-06-17"), AuditFacts.context()))
                .isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-16, YES", "2025-12-17, NO"})
    void a_major_of_stage_two_is_verified_within_six_months(final String stage2, final Tri late) {
        final Check check = CertificationCycles.unverified(
                AuditFacts.nonconformity(NonconformitySource.EXTERNAL, "2026-06-01", Event.notYet(), Tri.UNKNOWN),
                pending(stage2),
                6,
                AuditFacts.context());
        assertThat(check.fails()).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-17, YES", "2026-06-18, NO", "2027-06-17, NO", "2027-06-18, YES"})
    void an_audit_of_the_next_year_is_a_plan(final LocalDate planned, final Tri unplanned) {
        assertThat(CertificationCycles.unplanned(
                                Tri.YES,
                                List.of(AuditFacts.audit("a1", Event.notYet(), planned)),
                                AuditFacts.set("internal-audits", Tri.YES),
                                12,
                                AuditFacts.context())
                        .fails())
                .isEqualTo(unplanned);
    }

    private static CertificationState observe(final CertificationCycle cycle) {
        return CertificationCycles.observe(cycle, TERMS, AuditFacts.context());
    }

    private static CertificationCycle pending(final String stage2) {
        return new CertificationCycle(
                null,
                null,
                Tri.UNKNOWN,
                null,
                null,
                null,
                LocalDate.parse(stage2),
                Event.unknown(),
                null,
                null,
                Event.unknown(),
                null,
                null,
                AuditFacts.origin("certification-cycle", "certification-cycle"));
    }
}
