package org.assize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    private static final List<LocalDate> NO_HOLIDAYS = List.of();

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 36, 2027-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2026-01-31,  1, 2026-02-28",
        "2028-01-31,  1, 2028-02-29",
        "2026-03-31,  1, 2026-04-30",
        "2026-03-05,  1, 2026-04-05",
        "2026-08-31,  1, 2026-09-30",
        "2026-01-31,  3, 2026-04-30"
    })
    void a_month_ends_at_the_latest_on_its_last_day(final LocalDate date, final int months, final LocalDate expected) {
        assertThat(DueDate.monthsAfter(date, months)).isEqualTo(expected);
    }

    @Test
    void ninety_days_are_not_three_months() {
        assertThat(DueDate.daysAfter(day("2026-01-31"), 90)).isEqualTo("2026-05-01");
        assertThat(DueDate.monthsAfter(day("2026-01-31"), 3)).isEqualTo("2026-04-30");
    }

    @Test
    void an_interval_adds_months_and_days() {
        assertThat(DueDate.after(day("2026-01-31"), Period.parse("P1M"))).isEqualTo("2026-02-28");
        assertThat(DueDate.after(day("2026-01-31"), Period.parse("P1W"))).isEqualTo("2026-02-07");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-17, 12,  0, NO",
        "2026-06-18, 12,  1, YES",
        "2026-07-02, 12, 15, YES",
        "2027-06-17, 24,  0, NO",
        "2027-06-18, 24,  1, YES"
    })
    void an_audit_of_17_june_2025_is_overdue_from_the_day_after_the_due_date(
            final LocalDate asOf, final int months, final int overdueDays, final Tri overdue) {
        final LocalDate due = DueDate.monthsAfter(day("2025-06-17"), months);

        assertThat(DueDate.overdueDays(due, asOf)).isEqualTo(overdueDays);
        assertThat(DueDate.isOverdue(due, asOf)).isEqualTo(overdue);
    }

    @Test
    void the_last_second_of_the_due_date_is_in_time() {
        final ZoneId paris = ZoneId.of("Europe/Paris");

        assertThat(DueDate.isOverdue(
                        day("2026-06-17"),
                        Moment.parse("2026-06-17T23:59:59+02:00").date(paris)))
                .isEqualTo(Tri.NO);
        assertThat(DueDate.isOverdue(
                        day("2026-06-17"), Moment.parse("2026-06-17T22:00:00Z").date(paris)))
                .isEqualTo(Tri.YES);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-17, 0", "2026-09-15, 90", "2026-09-16, 91", "2026-06-16, -1"})
    void what_expires_today_has_no_days_left_but_is_valid(final LocalDate expiresOn, final int daysLeft) {
        assertThat(DueDate.daysLeft(expiresOn, day("2026-06-17"))).isEqualTo(daysLeft);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-17, NO", "2025-06-18, YES", "2026-06-17, YES", "2026-06-18, NO"})
    void a_window_excludes_its_start_and_includes_its_end(final LocalDate date, final Tri inside) {
        assertThat(DueDate.isWithinLastMonths(date, 12, day("2026-06-17"))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, 2026-02-27", "2026-02-28, 2026-03-02", "2026-03-01, 2026-03-02"})
    void a_weekend_needs_no_calendar_to_end_on_monday(final LocalDate date, final LocalDate expected) {
        assertThat(DueDate.onWorkingDay(date, NO_HOLIDAYS)).isEqualTo(expected);
    }

    @Test
    void a_request_received_on_31_january_2026_is_due_on_2_march() {
        final LocalDate due = DueDate.monthsAfter(day("2026-01-31"), 1);

        assertThat(due).isEqualTo("2026-02-28");
        assertThat(DueDate.onWorkingDay(due, NO_HOLIDAYS)).isEqualTo("2026-03-02");
    }

    @Test
    void a_holiday_after_a_weekend_shifts_further() {
        assertThat(DueDate.onWorkingDay(day("2026-04-04"), List.of(day("2026-04-06"))))
                .isEqualTo("2026-04-07");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-12, 0, 2026-06-12", "2026-06-12, 1, 2026-06-15", "2026-06-12, 5, 2026-06-19"})
    void working_days_pass_over_the_weekend(final LocalDate date, final int days, final LocalDate expected) {
        assertThat(DueDate.workingDaysAfter(date, days, NO_HOLIDAYS)).isEqualTo(expected);
    }

    @Test
    void working_days_pass_over_holidays() {
        assertThat(DueDate.workingDaysAfter(day("2026-04-30"), 1, List.of(day("2026-05-01"))))
                .isEqualTo("2026-05-04");
    }

    @Test
    void the_last_four_complete_weeks_end_before_the_week_of_the_assessment() {
        assertThat(DueDate.lastCompleteWeeks(day("2026-06-17"), 4))
                .containsExactly(day("2026-05-18"), day("2026-05-25"), day("2026-06-01"), day("2026-06-08"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15", "2026-06-21"})
    void the_week_of_the_assessment_is_not_complete_on_any_of_its_days(final LocalDate asOf) {
        assertThat(DueDate.lastCompleteWeeks(asOf, 1)).containsExactly(day("2026-06-08"));
    }

    @Test
    void a_review_in_the_running_week_repairs_no_week() {
        final List<LocalDate> weeks = DueDate.lastCompleteWeeks(day("2026-06-17"), 2);

        assertThat(DueDate.weeksWithout(List.of(day("2026-06-01"), day("2026-06-15")), weeks))
                .containsExactly(day("2026-06-08"));
    }

    @Test
    void two_reviews_in_one_week_repair_no_other() {
        final List<LocalDate> weeks = DueDate.lastCompleteWeeks(day("2026-06-17"), 2);

        assertThat(DueDate.weeksWithout(List.of(day("2026-06-08"), day("2026-06-14")), weeks))
                .containsExactly(day("2026-06-01"));
    }

    @Test
    void what_is_not_known_stays_so() {
        final @Nullable LocalDate none = null;
        final LocalDate asOf = day("2026-06-17");

        assertThat(DueDate.monthsAfter(none, 1)).isNull();
        assertThat(DueDate.daysAfter(none, 1)).isNull();
        assertThat(DueDate.after(asOf, null)).isNull();
        assertThat(DueDate.overdueDays(none, asOf)).isNull();
        assertThat(DueDate.daysLeft(none, asOf)).isNull();
        assertThat(DueDate.isOverdue(none, asOf)).isEqualTo(Tri.UNKNOWN);
        assertThat(DueDate.isWithinLastMonths(none, 12, asOf)).isEqualTo(Tri.UNKNOWN);
        assertThat(DueDate.onWorkingDay(none, NO_HOLIDAYS)).isNull();
        assertThat(DueDate.workingDaysAfter(none, 3, NO_HOLIDAYS)).isNull();
    }

    private static LocalDate day(final String text) {
        return LocalDate.parse(text);
    }
}
