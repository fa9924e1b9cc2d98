package org.assize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourClockTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00:00+02:00, 2026-06-04T10:00:00+02:00, YES",
        "2026-06-01T10:00:00+02:00, 2026-06-04T10:00:01+02:00, NO",
        "2026-06-01T10:00+02:00,    2026-06-04T10:00+02:00,    YES",
        "2026-06-01T10:00+02:00,    2026-06-04T10:01+02:00,    NO"
    })
    void the_limit_of_72_hours_is_inclusive(final String aware, final String notified, final Tri inTime) {
        assertThat(within(aware, notified, 72)).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00+02:00,    2026-06-04T10:00:59+02:00, YES",
        "2026-06-01T10:00:59+02:00, 2026-06-04T10:00+02:00,    YES",
        "2026-06-01T10:00:59+02:00, 2026-06-04T10:01+02:00,    NO"
    })
    void a_moment_in_minutes_compares_by_minutes_with_one_in_seconds(
            final String aware, final String notified, final Tri inTime) {
        assertThat(within(aware, notified, 72)).isEqualTo(inTime);
    }

    @Test
    void offsets_are_instants_and_not_wall_clocks() {
        assertThat(within("2026-06-01T10:00+02:00", "2026-06-04T08:00Z", 72)).isEqualTo(Tri.YES);
        assertThat(within("2026-06-01T10:00+02:00", "2026-06-04T09:00Z", 72)).isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10, 2026-06-10, YES",
        "2026-06-10, 2026-06-12, YES",
        "2026-06-10, 2026-06-13, UNKNOWN",
        "2026-06-10, 2026-06-14, NO",
        "2026-06-10, 2026-06-15, NO"
    })
    void days_decide_72_hours_only_where_every_instant_agrees(
            final String aware, final String notified, final Tri inTime) {
        assertThat(within(aware, notified, 72)).isEqualTo(inTime);
    }

    @Test
    void days_around_the_end_of_summer_time_hold_an_hour_more() {
        assertThat(within("2026-10-24", "2026-10-26", 72)).isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10, YES", "2026-06-11, UNKNOWN", "2026-06-12, NO"})
    void days_decide_24_hours_only_where_every_instant_agrees(final String sent, final Tri inTime) {
        assertThat(within("2026-06-10", sent, 24)).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10+02:00,    2026-06-04T09:59+02:00, YES",
        "2026-06-01T10+02:00,    2026-06-04T10:00+02:00, YES",
        "2026-06-01T10+02:00,    2026-06-04T10:01+02:00, UNKNOWN",
        "2026-06-01T10+02:00,    2026-06-04T11:00+02:00, NO",
        "2026-06-01T10:30+02:00, 2026-06-04T10+02:00,    UNKNOWN",
        "2026-06-01T10:30+02:00, 2026-06-04,             UNKNOWN",
        "2026-06-01T10:30+02:00, 2026-06-05,             NO"
    })
    void coarse_and_exact_moments_may_be_mixed(final String aware, final String notified, final Tri inTime) {
        assertThat(within(aware, notified, 72)).isEqualTo(inTime);
    }

    @Test
    void without_a_start_or_an_end_nothing_is_known() {
        assertThat(within(null, "2026-06-04T10:00Z", 72)).isEqualTo(Tri.UNKNOWN);
        assertThat(within("2026-06-04T10:00Z", null, 72)).isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T14:20+02:00, 2026-06-04T15:00+02:00, YES",
        "2026-06-01T14:20+02:00, 2026-06-04T15:01+02:00, NO",
        "2026-06-01T14:00+02:00, 2026-06-04T15:00+02:00, YES",
        "2026-06-01T14:00+02:00, 2026-06-04T15:01+02:00, NO",
        "2026-06-01,             2026-06-04,             UNKNOWN"
    })
    void the_first_hour_may_be_left_out(final String aware, final String notified, final Tri inTime) {
        assertThat(HourClock.withinAfterFirstHour(moment(aware), moment(notified), 72, PARIS))
                .isEqualTo(inTime);
    }

    @Test
    void the_first_hour_is_one_of_the_local_clock() {
        final ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        final Moment aware = moment("2026-06-01T14:20+05:30");

        assertThat(HourClock.withinAfterFirstHour(aware, moment("2026-06-04T15:00+05:30"), 72, kolkata))
                .isEqualTo(Tri.YES);
        assertThat(HourClock.withinAfterFirstHour(aware, moment("2026-06-04T15:01+05:30"), 72, kolkata))
                .isEqualTo(Tri.NO);
    }

    @Test
    void lateness_is_counted_from_the_strict_limit() {
        assertThat(lateness("2026-06-01T14:20+02:00", "2026-06-04T15:01+02:00")).isEqualTo(Duration.ofMinutes(41));
    }

    @Test
    void what_was_in_time_has_no_lateness() {
        assertThat(lateness("2026-06-01T14:20+02:00", "2026-06-04T14:20+02:00")).isEqualTo(Duration.ZERO);
    }

    @Test
    void lateness_of_days_is_the_least_possible() {
        assertThat(lateness("2026-06-10", "2026-06-15")).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void lateness_is_not_known_where_being_late_is_not() {
        assertThat(lateness("2026-06-10", "2026-06-13")).isNull();
        assertThat(lateness(null, "2026-06-13")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00:00Z, 2026-06-04T10:00:00Z, NO",
        "2026-06-01T10:00:00Z, 2026-06-04T10:00:01Z, YES",
        "2026-06-01T10:00Z,    2026-06-04T10:00:59Z, NO",
        "2026-06-01T10:00Z,    2026-06-04T10:01:00Z, YES",
        "2026-06-01,           2026-06-03T22:00:00Z, NO",
        "2026-06-01,           2026-06-04T10:00:00Z, UNKNOWN",
        "2026-06-01,           2026-06-04T22:00:00Z, YES"
    })
    void the_limit_has_passed_once_every_instant_says_so(final String start, final Instant asOf, final Tri passed) {
        assertThat(HourClock.passed(moment(start), 72, asOf, PARIS)).isEqualTo(passed);
    }

    @Test
    void without_a_start_no_limit_is_known() {
        assertThat(HourClock.passed(null, 72, Instant.EPOCH, PARIS)).isEqualTo(Tri.UNKNOWN);
        assertThat(HourClock.remaining(null, 72, Instant.EPOCH, PARIS)).isNull();
        assertThat(HourClock.limit(null, 72, PARIS)).isNull();
    }

    @Test
    void a_running_clock_tells_what_is_left() {
        final Instant asOf = Instant.parse("2026-06-02T10:30:00Z");

        assertThat(HourClock.remaining(moment("2026-06-01T10:00Z"), 72, asOf, PARIS))
                .isEqualTo(Duration.ofHours(47).plusMinutes(30));
    }

    @Test
    void a_limit_that_has_passed_leaves_nothing() {
        final Instant asOf = Instant.parse("2026-06-04T10:01:00Z");

        assertThat(HourClock.remaining(moment("2026-06-01T10:00Z"), 72, asOf, PARIS))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T10:00+01:00,    2026-03-30T11:00+02:00",
        "2026-10-23T10:00+02:00,    2026-10-26T09:00+01:00",
        "2026-06-01T08:00:05Z,      2026-06-04T10:00:05+02:00",
        "2026-06-01T10+02:00,       2026-06-04T10+02:00",
        "2026-06-01,                2026-06-04"
    })
    void the_limit_reads_on_the_local_clock_as_exactly_as_the_start(final String start, final String limit) {
        assertThat(HourClock.limit(moment(start), 72, PARIS)).hasToString(limit);
    }

    private static Tri within(final @Nullable String start, final @Nullable String done, final int hours) {
        return HourClock.within(moment(start), moment(done), hours, PARIS);
    }

    private static @Nullable Duration lateness(final @Nullable String start, final @Nullable String done) {
        return HourClock.lateness(moment(start), moment(done), 72, PARIS);
    }

    private static @Nullable Moment moment(final @Nullable String text) {
        return text == null ? null : Moment.parse(text);
    }
}
