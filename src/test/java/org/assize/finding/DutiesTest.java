package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.Event;
import org.assize.fact.Tri;
import org.assize.finding.Duties.Rhythm;
import org.assize.finding.Duties.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {

    private static final Rhythm YEARLY = new Rhythm(Period.ofMonths(12), false, 14);

    @ParameterizedTest
    @CsvSource({
        "2025-06-16, OVERDUE, 2026-06-16",
        "2025-06-17, DUE_SOON, 2026-06-17",
        "2025-07-01, DUE_SOON, 2026-07-01",
        "2025-07-02, OK, 2026-07-02"
    })
    void a_duty_is_due_on_its_last_day_and_said_two_weeks_before(
            final String last, final DutyStatus status, final LocalDate due) {
        final DutyState state = state(Tri.YES, AuditFacts.on(last));
        assertThat(state.status()).isEqualTo(status);
        assertThat(state.due()).isEqualTo(due);
    }

    @Test
    void the_latest_of_several_days_counts_and_none_after_the_assessment() {
        final DutyState state =
                state(Tri.YES, AuditFacts.on("2026-01-31"), AuditFacts.on("2024-05-01"), AuditFacts.on("2026-06-18"));
        assertThat(state.last()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void only_a_complete_list_shows_that_it_is_late_or_was_never_done() {
        assertThat(state(Tri.YES).status()).isEqualTo(DutyStatus.NEVER);
        assertThat(state(Tri.UNKNOWN).status()).isEqualTo(DutyStatus.UNKNOWN);
        assertThat(state(Tri.UNKNOWN, AuditFacts.on("2020-01-01")).status()).isEqualTo(DutyStatus.UNKNOWN);
        assertThat(state(Tri.UNKNOWN, AuditFacts.on("2026-01-01")).status()).isEqualTo(DutyStatus.OK);
    }

    @Test
    void one_without_a_date_may_have_been_the_latest() {
        assertThat(state(Tri.YES, AuditFacts.on("2020-01-01"), Event.unknown()).status())
                .isEqualTo(DutyStatus.UNKNOWN);
        assertThat(state(Tri.YES, AuditFacts.on("2020-01-01"), Event.notYet()).status())
                .isEqualTo(DutyStatus.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        "P7D, 2026-06-08, 2026-06-21",
        "P7D, 2026-06-14, 2026-06-21",
        "P14D, 2026-06-08, 2026-06-28",
        "P1M, 2026-05-01, 2026-06-30",
        "P1M, 2026-01-31, 2026-02-28",
        "P10D, 2026-06-08, 2026-06-18"
    })
    void a_calendar_duty_is_due_by_the_end_of_the_next_week_or_month(
            final Period interval, final String last, final LocalDate due) {
        final DutyState state = Duties.byCalendar(
                "logs",
                List.of(audit(AuditFacts.on(last))),
                AuditFacts.set("internal-audits", Tri.YES),
                new Rhythm(interval, true, 14),
                AuditFacts.context());
        assertThat(state.due()).isEqualTo(due);
    }

    @Test
    void the_interval_is_told_in_months_or_days() {
        assertThat(new Rhythm(Period.ofYears(1), false, 0).words()).isEqualTo("12 months");
        assertThat(new Rhythm(Period.ofMonths(1), false, 0).words()).isEqualTo("1 month");
        assertThat(new Rhythm(Period.ofWeeks(2), false, 0).words()).isEqualTo("14 days");
    }

    @Test
    void of_several_subjects_the_worst_and_the_earliest_count() {
        final DutyState state = all(turn("2025-05-01", "2026-05-01"), turn("2026-05-01", "2027-05-01"), never());
        assertThat(state)
                .isEqualTo(new DutyState(
                        "each",
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 1),
                        DutyStatus.OVERDUE,
                        "",
                        false,
                        3,
                        2));
    }

    @Test
    void it_was_never_done_only_if_it_was_never_done_for_anybody() {
        assertThat(all(never(), never()).status()).isEqualTo(DutyStatus.NEVER);
        assertThat(all(never(), turn("2026-05-01", "2027-05-01")).status()).isEqualTo(DutyStatus.OVERDUE);
        assertThat(all().status()).isEqualTo(DutyStatus.UNKNOWN);
    }

    private static DutyState all(final Turn... turns) {
        return Duties.all("each", Arrays.asList(turns), "", false, 14, AuditFacts.context());
    }

    private static Turn turn(final String last, final String due) {
        return new Turn(LocalDate.parse(last), LocalDate.parse(due), Tri.YES);
    }

    private static Turn never() {
        return new Turn(null, null, Tri.YES);
    }

    private static DutyState state(final Tri complete, final Event... events) {
        return Duties.of(
                "audit",
                Arrays.stream(events).map(DutiesTest::audit).toList(),
                AuditFacts.set("internal-audits", complete),
                YEARLY,
                AuditFacts.context());
    }

    private static InternalAudit audit(final Event on) {
        return AuditFacts.audit(on.toString(), on, null);
    }
}
