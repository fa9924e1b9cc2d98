package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

    private static final List<String> NONE = List.of();
    private static final List<String> SOME = List.of("fact");

    @Test
    void a_fact_says_more_than_a_statement() {
        assertThat(Circumstances.shown(SOME, Tri.NO)).isEqualTo(Tri.YES);
        assertThat(Circumstances.shown(NONE, Tri.NO)).isEqualTo(Tri.NO);
        assertThat(Circumstances.proved(Tri.YES, Tri.NO)).isEqualTo(Tri.YES);
        assertThat(Circumstances.proved(Tri.UNKNOWN, Tri.NO)).isEqualTo(Tri.NO);
    }

    @Test
    void silence_is_neither_yes_nor_no() {
        assertThat(Circumstances.stated(NONE, NONE)).isEqualTo(Tri.UNKNOWN);
        assertThat(Circumstances.stated(NONE, SOME)).isEqualTo(Tri.NO);
        assertThat(Circumstances.stated(SOME, SOME)).isEqualTo(Tri.YES);
    }

    @Test
    void only_a_complete_list_without_doubts_shows_that_there_is_none() {
        assertThat(Circumstances.listed(NONE, NONE, SOME)).isEqualTo(Tri.NO);
        assertThat(Circumstances.listed(NONE, SOME, SOME)).isEqualTo(Tri.UNKNOWN);
        assertThat(Circumstances.listed(NONE, NONE, NONE)).isEqualTo(Tri.UNKNOWN);
        assertThat(Circumstances.listed(SOME, SOME, NONE)).isEqualTo(Tri.YES);
    }
}
