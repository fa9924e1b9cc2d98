package org.assize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Test
    void a_list_keeps_its_written_order() {
        assertThat(Copies.list(List.of("b", "a", "b"))).containsExactly("b", "a", "b");
    }

    @Test
    void a_set_is_sorted() {
        assertThat(Copies.set(new LinkedHashSet<>(List.of("b", "c", "a")))).containsExactly("a", "b", "c");
    }

    @Test
    void a_set_of_constants_stands_in_their_order() {
        assertThat(Copies.set(Set.of(Tri.UNKNOWN, Tri.YES, Tri.NO))).containsExactly(Tri.YES, Tri.NO, Tri.UNKNOWN);
    }

    @Test
    void a_map_is_sorted_by_its_keys() {
        final Map<String, Integer> written = new LinkedHashMap<>();
        written.put("b", 1);
        written.put("a", 2);

        assertThat(Copies.map(written)).containsExactly(Map.entry("a", 2), Map.entry("b", 1));
    }

    @Test
    void later_changes_of_what_was_copied_do_not_show() {
        final Set<String> written = new LinkedHashSet<>(List.of("a"));
        final Set<String> copy = Copies.set(written);
        written.add("b");

        assertThat(copy).containsExactly("a");
    }

    @Test
    void unknown_stays_unknown_and_empty_stays_empty() {
        assertThat(Copies.list(null)).isNull();
        assertThat(Copies.<String>set(null)).isNull();
        assertThat(Copies.map(null)).isNull();
        assertThat(Copies.set(Set.<String>of())).isEmpty();
    }
}
