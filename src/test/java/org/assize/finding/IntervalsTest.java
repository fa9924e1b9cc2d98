package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.assize.fact.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    private static final Ref POLICY = new Ref("policies", "p1");

    @ParameterizedTest
    @CsvSource({"P3M, P3M", "P1Y, P12M", "P90D, P90D", "P2W, P14D"})
    void an_own_interval_comes_back_as_it_was_set(final String set, final String read) {
        final Limit limit = Limits.of(Intervals.own("access-review", Period.parse(set), POLICY));
        assertThat(Intervals.period(limit)).isEqualTo(Period.parse(read));
        assertThat(limit.own()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"days, P2D", "weeks, P14D", "months, P2M"})
    void a_limit_in_any_unit_of_the_calendar_is_an_interval(final String unit, final String read) {
        final Limit limit = new Limit("n", unit, "2", POLICY, null, null);
        assertThat(Intervals.period(limit)).isEqualTo(Period.parse(read));
    }
}
