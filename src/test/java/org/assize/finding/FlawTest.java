package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class FlawTest {

    private static final Flaw FAILS = Flaw.of(Tri.YES, FailureMode.PARTIAL, "risks.owner");

    @Test
    void what_is_decided_asks_for_nothing() {
        assertThat(FAILS.missing()).isEmpty();
        assertThat(Flaw.of(Tri.UNKNOWN, FailureMode.PARTIAL, "risks.owner").missing())
                .isEqualTo("risks.owner");
    }

    @Test
    void where_nothing_is_asked_nothing_fails() {
        assertThat(FAILS.where(Tri.NO, "risks.treatment")).isEqualTo(Flaw.NONE);
        assertThat(FAILS.where(Tri.YES, "risks.treatment")).isEqualTo(FAILS);
    }

    @Test
    void where_that_is_not_known_only_what_is_in_order_is_decided() {
        final Flaw open = FAILS.where(Tri.UNKNOWN, "risks.treatment");
        final Flaw sound = Flaw.of(Tri.NO, FailureMode.PARTIAL, "").where(Tri.UNKNOWN, "risks.treatment");
        assertThat(List.of(open.fails(), sound.fails())).containsExactly(Tri.UNKNOWN, Tri.NO);
        assertThat(open.missing()).isEqualTo("risks.treatment");
        assertThat(sound.concerned()).isTrue();
    }
}
