package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class ReflectionTest {

    private static final Circumstance BINDS = new Circumstance("always", Tri.YES);
    private static final Ref ONE = new Ref("assets", "one");
    private static final Ref TWO = new Ref("assets", "two");

    @Test
    void a_gap_has_the_worst_mode_and_each_subject_once() {
        final ReflectionTally tally = ReflectionTally.of(
                "XX-01",
                BINDS,
                List.of(
                        new Reflection("XX-01", TWO, FailureMode.LAPSE),
                        new Reflection("XX-01", ONE, FailureMode.ABSENT),
                        new Reflection("XX-01", TWO, FailureMode.PARTIAL)),
                List.of(),
                List.of());
        final ReflectedOutcome outcome = ReflectedOutcome.gap(tally);
        assertThat(outcome.mode()).isEqualTo(FailureMode.ABSENT);
        assertThat(outcome.subjects()).containsExactly(ONE, TWO);
    }

    @Test
    void what_another_finding_tells_is_named_only_where_all_of_it_is_told() {
        final Reflection told = new Reflection("XX-01", ONE, FailureMode.LAPSE, true);
        final Reflection own = new Reflection("XX-01", TWO, FailureMode.LAPSE);
        final ReflectionTally both = ReflectionTally.of("XX-01", BINDS, List.of(told, own), List.of(), List.of());
        final ReflectionTally one = ReflectionTally.of("XX-01", BINDS, List.of(told), List.of(), List.of());
        assertThat(ReflectedOutcome.gap(both).covered()).isFalse();
        assertThat(ReflectedOutcome.gap(both).subjects()).containsExactly(TWO);
        assertThat(ReflectedOutcome.gap(one).covered()).isTrue();
        assertThat(ReflectedOutcome.gap(one).subjects()).containsExactly(ONE);
    }

    @Test
    void one_attested_part_makes_the_whole_attested() {
        final ReflectionTally tally = ReflectionTally.of(
                "XX-01",
                BINDS,
                List.of(),
                List.of(),
                List.of(new Reflected("XX-01", "A", Support.EVIDENCED), new Reflected("XX-01", "B", Support.ATTESTED)));
        assertThat(ReflectedOutcome.met(tally).support()).isEqualTo(Support.ATTESTED);
        assertThat(tally.population()).isEqualTo(2);
    }

    @Test
    void what_may_bind_asks_for_the_circumstance() {
        final ReflectionTally tally = ReflectionTally.of(
                "XX-01",
                new Circumstance("personal-data", Tri.UNKNOWN),
                List.of(),
                List.of(ReflectionLack.of("XX-01", "assets.personal-data")),
                List.of());
        assertThat(ReflectedOutcome.notAssessed(tally).missing()).containsExactly("personal-data");
    }

    @Test
    void an_obligation_that_lacks_nothing_by_name_is_asked_for_itself() {
        final Outcome other = new Outcome(
                "XX-02", Result.NOT_ASSESSED, null, Support.NONE, Basis.FACTS_MISSING, List.of(), List.of(), false);
        assertThat(ReflectionLack.of("XX-01", other).missing()).containsExactly("XX-02");
    }
}
