package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("accounts", "leavers", "disabled-at");

    @Test
    void a_misprint_finds_the_name() {
        assertThat(NearestName.advice("leaver", KNOWN)).isEqualTo("\"leavers\"?");
    }

    @Test
    void swapped_letters_count_once() {
        assertThat(NearestName.distance("laevers", "leavers")).isEqualTo(1);
    }

    @Test
    void another_way_to_join_words_finds_the_name() {
        assertThat(NearestName.of("DISABLED_AT", KNOWN)).isEqualTo("disabled-at");
    }

    @Test
    void nothing_near_gives_no_advice() {
        assertThat(NearestName.advice("suppliers", KNOWN)).isNull();
    }

    @Test
    void of_two_equally_near_names_the_first_in_order_is_taken() {
        assertThat(NearestName.of("ac", List.of("ad", "ab"))).isEqualTo("ab");
    }

    @Test
    void a_look_alike_is_shown_by_its_number() {
        assertThat(Shown.name("le\u0430vers")).isEqualTo("\"le<U+0430>vers\"");
    }

    @Test
    void a_shown_value_is_cut_at_eighty_characters() {
        assertThat(Shown.quoted("x".repeat(81))).isEqualTo('"' + "x".repeat(80) + "…\"");
    }

    @Test
    void a_shown_value_stays_on_its_line() {
        assertThat(Shown.quoted("a\n\u001B[31m\u202E")).isEqualTo("\"a<U+000A><U+001B>[31m<U+202E>\"");
    }
}
