package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class ExclusionsTest {

    @Test
    void the_subject_of_a_physical_control_exists_with_premises() {
        assertThat(contradicted("premises", List.of("premises"), List.of())).isEqualTo(Tri.YES);
        assertThat(contradicted("premises", List.of(), List.of("premises"))).isEqualTo(Tri.NO);
        assertThat(contradicted("premises", List.of(), List.of())).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void any_organisation_may_do_without_a_control_of_which_no_fact_tells() {
        assertThat(contradicted("", List.of("premises"), List.of())).isEqualTo(Tri.NO);
    }

    @Test
    void a_control_that_always_applies_is_a_weakness_until_a_system_is_known() {
        final List<String> none = List.of();
        assertThat(Exclusions.contradicted("always", none, none, none, none).mode())
                .isEqualTo(FailureMode.WEAKNESS);
        assertThat(Exclusions.contradicted("always", none, none, List.of("a1"), none)
                        .mode())
                .isEqualTo(FailureMode.PARTIAL);
    }

    private static Tri contradicted(final String subject, final List<String> shown, final List<String> denied) {
        return Exclusions.contradicted(subject, shown, denied, List.of(), List.of())
                .fails();
    }
}
