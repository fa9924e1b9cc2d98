package org.assize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int HOUR_OF_TOLERANCE = 1;
    private static final Instant AS_OF = Instant.parse("2026-06-17T21:59:59.999999999Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T17:00+01:00, NO,      ,   2026-03-01",
        "2026-03-01T17:00+01:00, YES,     ,   2026-03-01T18:00+01:00",
        "2026-03-01,             YES,     ,   2026-03-01",
        "2026-03-01T23:30+01:00, YES,     ,   2026-03-02T00:30+01:00",
        "2026-03-01T17:00+01:00, YES,     24, 2026-03-02T17:00+01:00",
        "2026-03-01T17:00+01:00, NO,      24, 2026-03-02T17:00+01:00",
        "2026-03-01T17:00+01:00, UNKNOWN, 24, 2026-03-02T17:00+01:00",
        "2026-03-01,             NO,      24, 2026-03-02",
        "2026-03-01,             UNKNOWN, ,   2026-03-01",
        "2026-03-01T23:30:00Z,   NO,      ,   2026-03-02"
    })
    void the_deadline_is_the_end_of_the_day_or_some_hours_or_an_own_limit(
            final String end, final Tri involuntary, final @Nullable Integer ownHours, final String deadline) {
        assertThat(leaving(end, involuntary, ownHours).deadline()).hasToString(deadline);
    }

    @Test
    void the_deadline_is_not_known_where_the_manner_of_leaving_matters_and_is_not_known() {
        assertThat(leaving("2026-03-01T17:00+01:00", Tri.UNKNOWN, null).deadline())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T23:59:59+01:00, NO",
        "2026-03-02T00:00:00+01:00, YES",
        "2026-03-01T23:59+01:00,    NO",
        "2026-03-01,                NO",
        "2026-03-02,                YES"
    })
    void a_voluntary_leaver_has_the_whole_last_day(final String disabledAt, final Tri late) {
        assertThat(leaving("2026-03-01T17:00+01:00", Tri.NO, null).late(at(disabledAt), AS_OF))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T18:00:00+01:00, NO",
        "2026-03-01T18:00:01+01:00, YES",
        "2026-03-01T17+01:00,       NO",
        "2026-03-01T18+01:00,       UNKNOWN",
        "2026-03-01,                UNKNOWN",
        "2026-03-02,                YES"
    })
    void late_by_one_second_is_late(final String disabledAt, final Tri late) {
        assertThat(leaving("2026-03-01T17:00:00+01:00", Tri.YES, null).late(at(disabledAt), AS_OF))
                .isEqualTo(late);
    }

    @Test
    void an_end_in_minutes_compares_by_minutes() {
        final Leaving leaving = leaving("2026-03-01T17:00+01:00", Tri.YES, null);

        assertThat(leaving.late(at("2026-03-01T18:00:59+01:00"), AS_OF)).isEqualTo(Tri.NO);
        assertThat(leaving.late(at("2026-03-01T18:01:00+01:00"), AS_OF)).isEqualTo(Tri.YES);
    }

    @Test
    void an_end_in_hours_is_an_interval() {
        final Leaving leaving = leaving("2026-03-01T17+01:00", Tri.YES, null);

        assertThat(leaving.late(at("2026-03-01T18:00+01:00"), AS_OF)).isEqualTo(Tri.NO);
        assertThat(leaving.late(at("2026-03-01T18:30+01:00"), AS_OF)).isEqualTo(Tri.UNKNOWN);
        assertThat(leaving.late(at("2026-03-01T19:00+01:00"), AS_OF)).isEqualTo(Tri.YES);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T17:30+01:00, NO", "2026-03-01T20:00+01:00, UNKNOWN", "2026-03-02T08:00+01:00, YES"})
    void an_unknown_manner_of_leaving_matters_only_where_the_deadlines_differ(final String disabledAt, final Tri late) {
        assertThat(leaving("2026-03-01T17:00+01:00", Tri.UNKNOWN, null).late(at(disabledAt), AS_OF))
                .isEqualTo(late);
    }

    @Test
    void an_account_that_was_never_disabled_is_active_and_not_late() {
        final Leaving leaving = leaving("2026-03-01", Tri.NO, null);

        assertThat(leaving.late(Event.notYet(), AS_OF)).isEqualTo(Tri.NO);
        assertThat(leaving.stillActive(Event.notYet(), AS_OF)).isEqualTo(Tri.YES);
    }

    @Test
    void an_account_that_was_disabled_is_not_active() {
        assertThat(leaving("2026-03-01", Tri.NO, null).stillActive(at("2026-05-01"), AS_OF))
                .isEqualTo(Tri.NO);
    }

    @Test
    void nothing_is_late_on_the_last_day_itself() {
        final Leaving leaving = leaving("2026-06-17T09:00+02:00", Tri.NO, null);

        assertThat(leaving.stillActive(Event.notYet(), AS_OF)).isEqualTo(Tri.NO);
        assertThat(leaving.late(Event.unknown(), AS_OF)).isEqualTo(Tri.NO);
        assertThat(leaving.stillActive(Event.unknown(), AS_OF)).isEqualTo(Tri.NO);
    }

    @Test
    void the_instant_after_the_deadline_an_account_is_still_active() {
        final Leaving leaving = leaving("2026-06-17", Tri.NO, null);

        assertThat(leaving.stillActive(Event.notYet(), AS_OF.plusNanos(1))).isEqualTo(Tri.YES);
    }

    @Test
    void what_is_disabled_after_the_assessment_is_active_at_its_date() {
        final Leaving leaving = leaving("2026-03-01", Tri.NO, null);

        assertThat(leaving.stillActive(at("2026-06-18"), AS_OF)).isEqualTo(Tri.YES);
        assertThat(leaving.late(at("2026-06-18"), AS_OF)).isEqualTo(Tri.NO);
    }

    @Test
    void without_the_date_of_disabling_lateness_is_not_known() {
        final Leaving leaving = leaving("2026-03-01", Tri.NO, null);
        final Event atSomeTime = new Event(Tri.YES, null);

        assertThat(leaving.late(Event.unknown(), AS_OF)).isEqualTo(Tri.UNKNOWN);
        assertThat(leaving.stillActive(Event.unknown(), AS_OF)).isEqualTo(Tri.UNKNOWN);
        assertThat(leaving.late(atSomeTime, AS_OF)).isEqualTo(Tri.UNKNOWN);
        assertThat(leaving.lateness(atSomeTime, AS_OF)).isNull();
    }

    @Test
    void lateness_runs_from_the_deadline_to_the_disabling() {
        assertThat(leaving("2026-03-01T17:00+01:00", Tri.NO, null).lateness(at("2026-03-04T09:00+01:00"), AS_OF))
                .isEqualTo(Duration.ofDays(2).plusHours(9));
    }

    @Test
    void lateness_of_an_active_account_runs_to_the_date_of_the_assessment() {
        assertThat(leaving("2026-06-07", Tri.NO, null).lateness(Event.notYet(), AS_OF))
                .isEqualTo(Duration.ofDays(10));
    }

    @Test
    void what_was_disabled_in_time_has_no_lateness() {
        assertThat(leaving("2026-03-01", Tri.NO, null).lateness(at("2026-02-27"), AS_OF))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void lateness_under_an_unknown_manner_of_leaving_is_the_least_possible() {
        assertThat(leaving("2026-03-01T17:00+01:00", Tri.UNKNOWN, null).lateness(at("2026-03-02T08:00+01:00"), AS_OF))
                .isEqualTo(Duration.ofHours(8));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T17:00:00+01:00, 2026-03-01T17:00:00+01:00, NO",
        "2026-03-01T17:00:00+01:00, 2026-03-01T17:00:01+01:00, YES",
        "2026-03-01T17:00+01:00,    2026-03-01T17:00:30+01:00, NO",
        "2026-03-01T17:00+01:00,    2026-03-01T20:00+01:00,    YES",
        "2026-03-01T17:00+01:00,    2026-03-01,                UNKNOWN",
        "2026-03-01,                2026-02-28T20:00+01:00,    NO",
        "2026-03-01,                2026-03-01T08:00+01:00,    UNKNOWN",
        "2026-03-01,                2026-03-02T00:00+01:00,    YES"
    })
    void a_login_counts_from_the_end_of_the_entitlement_and_not_from_the_deadline(
            final String end, final String login, final Tri after) {
        assertThat(leaving(end, Tri.NO, null).loginAfter(at(login), null, AS_OF))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30T09:00+02:00, YES",
        "2026-05-01T08:00+02:00, NO",
        "2026-05-04T09:00+02:00, NO",
        "2026-02-01T09:00+01:00, NO"
    })
    void a_login_after_the_return_is_normal(final String login, final Tri after) {
        assertThat(leaving("2026-03-01", Tri.NO, null).loginAfter(at(login), Moment.parse("2026-05-01"), AS_OF))
                .isEqualTo(after);
    }

    @Test
    void the_first_start_before_the_end_excuses_no_login() {
        assertThat(leaving("2026-03-01", Tri.NO, null)
                        .loginAfter(at("2026-03-05T09:00+01:00"), Moment.parse("2020-01-01"), AS_OF))
                .isEqualTo(Tri.YES);
    }

    @Test
    void who_never_logged_in_did_not_do_so_afterwards() {
        final Leaving leaving = leaving("2026-03-01", Tri.NO, null);

        assertThat(leaving.loginAfter(Event.notYet(), null, AS_OF)).isEqualTo(Tri.NO);
        assertThat(leaving.loginAfter(Event.unknown(), null, AS_OF)).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void a_login_after_the_assessment_hides_the_last_one_before_it() {
        assertThat(leaving("2026-03-01", Tri.NO, null).loginAfter(at("2026-06-18T09:00+02:00"), null, AS_OF))
                .isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void without_an_end_nothing_is_known() {
        final Leaving leaving = new Leaving(null, Tri.NO, HOUR_OF_TOLERANCE, null, PARIS);

        assertThat(leaving.deadline()).isNull();
        assertThat(leaving.late(at("2026-03-02"), AS_OF)).isEqualTo(Tri.UNKNOWN);
        assertThat(leaving.stillActive(Event.notYet(), AS_OF)).isEqualTo(Tri.UNKNOWN);
        assertThat(leaving.lateness(at("2026-03-02"), AS_OF)).isNull();
        assertThat(leaving.loginAfter(at("2026-03-02"), null, AS_OF)).isEqualTo(Tri.UNKNOWN);
    }

    private static Leaving leaving(final String end, final Tri involuntary, final @Nullable Integer ownHours) {
        return new Leaving(Moment.parse(end), involuntary, HOUR_OF_TOLERANCE, ownHours, PARIS);
    }

    private static Event at(final String text) {
        return Event.at(Moment.parse(text));
    }
}
