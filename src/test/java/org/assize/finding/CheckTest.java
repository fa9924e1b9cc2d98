package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void it_fails_where_all_conditions_hold() {
        assertThat(Check.when(Tri.YES, "a").and(Tri.YES, "b").check()).isEqualTo(new Check(Tri.YES, ""));
    }

    @Test
    void it_asks_for_the_first_unknown_condition() {
        assertThat(Check.when(Tri.YES, "a")
                        .and(Tri.UNKNOWN, "b")
                        .and(Tri.UNKNOWN, "c")
                        .check())
                .isEqualTo(new Check(Tri.UNKNOWN, "b"));
    }

    @Test
    void it_asks_for_nothing_where_one_condition_decides() {
        assertThat(Check.when(Tri.UNKNOWN, "a").and(Tri.NO, "b").check()).isEqualTo(Check.PASSED);
    }

    @Test
    void two_conditions_on_one_attribute_hold_together() {
        assertThat(Check.when(Tri.NO, "a").and(Tri.YES, "a").check()).isEqualTo(Check.PASSED);
    }
}
