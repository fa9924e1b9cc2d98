package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class DataDutyTest {

    @Test
    void what_may_bind_is_counted_and_fails_only_for_certain() {
        final DataDuty maybe = DataDuty.of(Check.when(Tri.UNKNOWN, "a.role"), Tri.YES, "a.done", FailureMode.ABSENT);

        assertThat(maybe.due()).isTrue();
        assertThat(maybe.fails()).isEqualTo(Tri.UNKNOWN);
        assertThat(maybe.missing()).isEqualTo("a.role");
    }

    @Test
    void what_does_not_bind_fails_never() {
        final DataDuty never = DataDuty.of(Check.when(Tri.NO, "a.role"), Tri.UNKNOWN, "a.done", FailureMode.ABSENT);

        assertThat(never.due()).isFalse();
        assertThat(never.fails()).isEqualTo(Tri.NO);
        assertThat(never.missing()).isEmpty();
    }

    @Test
    void of_several_ways_to_fail_the_worst_that_is_certain_counts() {
        final DataDuty mild = way(Tri.YES, FailureMode.DOC_GAP).saying("mild");
        final DataDuty bad = way(Tri.YES, FailureMode.PARTIAL).saying("bad");
        final DataDuty open = way(Tri.UNKNOWN, FailureMode.ABSENT).saying("open");

        final DataDuty result = DataDuty.any(mild, open, bad);

        assertThat(result.fails()).isEqualTo(Tri.YES);
        assertThat(result.mode()).isEqualTo(FailureMode.PARTIAL);
        assertThat(result.text()).isEqualTo("bad, mild");
    }

    @Test
    void an_open_way_to_fail_leaves_a_kept_one_open() {
        assertThat(DataDuty.any(way(Tri.NO, FailureMode.ABSENT), way(Tri.UNKNOWN, FailureMode.LAPSE))
                        .fails())
                .isEqualTo(Tri.UNKNOWN);
    }

    private static DataDuty way(final Tri fails, final FailureMode mode) {
        return DataDuty.of(Check.when(Tri.YES, "a.role"), fails, "a.done", mode);
    }
}
