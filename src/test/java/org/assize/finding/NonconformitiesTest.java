package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.AuditFact.CycleStart;
import org.assize.fact.AuditFact.Nonconformity;
import org.assize.fact.AuditFact.NonconformitySource;
import org.assize.fact.Event;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonconformitiesTest {

    @ParameterizedTest
    @CsvSource({"2026-06-16, YES", "2026-06-17, NO"})
    void what_is_open_after_its_due_date_is_unresolved(final String due, final Tri unresolved) {
        final NonconformityState state =
                observe(AuditFacts.nonconformity(NonconformitySource.EXTERNAL, due, Event.notYet(), Tri.UNKNOWN));
        assertThat(state.unresolved().fails()).isEqualTo(unresolved);
        assertThat(state.unacted().fails()).isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void what_is_closed_is_resolved_by_its_effect(final Tri effective, final Tri unresolved) {
        final NonconformityState state = observe(AuditFacts.nonconformity(
                NonconformitySource.EXTERNAL, "2026-03-01", AuditFacts.on("2026-02-01"), effective));
        assertThat(state.unresolved().fails()).isEqualTo(unresolved);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-17, false", "2025-06-18, true"})
    void what_was_closed_before_the_window_is_history(final String closed, final boolean counts) {
        final NonconformityState state = observe(AuditFacts.nonconformity(
                NonconformitySource.INTERNAL_AUDIT, "2025-03-01", AuditFacts.on(closed), Tri.YES));
        assertThat(state.closed()).isEqualTo(counts);
        assertThat(state.internalDue()).isEqualTo(counts);
    }

    @Test
    void a_young_certificate_excuses_that_nothing_improved() {
        assertThat(stagnation("2025-06-18")).isEqualTo(FailureMode.WEAKNESS);
        assertThat(stagnation("2025-06-17")).isEqualTo(FailureMode.ABSENT);
    }

    private static FailureMode stagnation(final String decided) {
        return Nonconformities.stagnation(
                List.of(AuditFacts.cycle(CycleStart.INITIAL, decided, "2028-06-17")), 12, AuditFacts.context());
    }

    private static NonconformityState observe(final Nonconformity nonconformity) {
        return Nonconformities.observe(
                nonconformity, AuditFacts.set("nonconformities", Tri.YES), 30, 12, AuditFacts.context());
    }
}
