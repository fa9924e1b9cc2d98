package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrencesTest {

    private static final String AUDITS = "internal-audits";
    private static final Recurrences.Tolerance TOLERANCE = new Recurrences.Tolerance(14, 3, 12, 12);
    private static final Limit DEFAULT = limit("12", Limit.PARAMETER);

    @ParameterizedTest
    @CsvSource({
        "2025-06-17, NO, WEAKNESS",
        "2025-06-16, YES, WEAKNESS",
        "2025-06-03, YES, WEAKNESS",
        "2025-06-02, YES, LAPSE",
        "2024-06-17, YES, LAPSE",
        "2024-06-16, YES, BREAKDOWN"
    })
    void a_yearly_activity_has_two_weeks_and_breaks_down_after_two_years(
            final String last, final Tri overdue, final FailureMode mode) {
        assertOverdue(history(DEFAULT, last), overdue, mode);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-17, NO, WEAKNESS", "2023-06-17, YES, WEAKNESS", "2023-06-02, YES, LAPSE"})
    void a_longer_interval_of_its_own_is_remarked_after_a_year(
            final String last, final Tri overdue, final FailureMode mode) {
        assertOverdue(history(limit("36", "review-cadences"), last), overdue, mode);
    }

    @Test
    void an_earlier_gap_counts_where_its_due_date_lies_in_the_window_and_never_breaks_down() {
        assertOverdue(history(DEFAULT, "2024-10-01", "2026-06-01"), Tri.YES, FailureMode.LAPSE);
        assertOverdue(history(DEFAULT, "2021-10-01", "2026-06-01"), Tri.NO, FailureMode.WEAKNESS);
    }

    @Test
    void it_began_on_the_day_after_the_due_date() {
        assertThat(history(DEFAULT, "2025-06-02").began()).isEqualTo(Moment.parse("2026-06-03"));
        assertThat(history(DEFAULT, "2025-06-17").began()).isNull();
    }

    @Test
    void only_a_complete_list_shows_that_nothing_happened() {
        assertThat(history(DEFAULT).never()).isEqualTo(Tri.YES);
        assertThat(Recurrences.audits(
                                List.of(),
                                AuditFacts.set(AUDITS, Tri.UNKNOWN),
                                DEFAULT,
                                TOLERANCE,
                                AuditFacts.context())
                        .never())
                .isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void an_audit_without_a_date_took_place_but_does_not_tell_when() {
        final Recurrence history = Recurrences.audits(
                List.of(AuditFacts.audit("a1", new Event(Tri.YES, null), null)),
                AuditFacts.set(AUDITS, Tri.YES),
                DEFAULT,
                TOLERANCE,
                AuditFacts.context());
        assertThat(history.never()).isEqualTo(Tri.NO);
        assertThat(history.performed()).isTrue();
        assertThat(history.overdue()).isEqualTo(Tri.UNKNOWN);
    }

    private static void assertOverdue(final Recurrence history, final Tri overdue, final FailureMode mode) {
        assertThat(history.overdue()).isEqualTo(overdue);
        assertThat(history.mode()).isEqualTo(mode);
    }

    private static Recurrence history(final Limit interval, final String... dates) {
        final List<InternalAudit> audits = Arrays.stream(dates)
                .map(date -> AuditFacts.audit("a" + date, AuditFacts.on(date), null))
                .toList();
        return Recurrences.audits(audits, AuditFacts.set(AUDITS, Tri.YES), interval, TOLERANCE, AuditFacts.context());
    }

    private static Limit limit(final String months, final String from) {
        return new Limit("internal-audit", "months", months, new Ref(from, "internal-audit"), null, null);
    }
}
