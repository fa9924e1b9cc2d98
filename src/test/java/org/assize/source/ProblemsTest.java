package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.assize.fact.Source;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void advice_stands_on_a_line_of_its_own() {
        final Problem problem = new Problem(Source.ofLine("a.csv", 2, 3), "The column \"x\" is unknown.", "\"y\"?");
        assertThat(problem).hasToString("a.csv:2:3: The column \"x\" is unknown.\nMaybe \"y\"?");
    }

    @Test
    void problems_stand_in_the_order_of_their_places() {
        problems.add(Source.ofLine("b.csv", 1, 1), "B.");
        problems.add(Source.ofLine("a.csv", 10, 1), "A10.");
        problems.add(Source.ofLine("a.csv", 9, 1), "A9.");
        assertThat(problems.list()).extracting(Problem::message).containsExactly("A9.", "A10.", "B.");
    }

    @Test
    void the_exception_says_all_of_them() {
        problems.add(Source.ofFile("a"), "One.");
        problems.add(Source.ofFile("a"), "Two.");
        assertThatThrownBy(problems::throwIfAny).hasMessage("a: One.\na: Two.");
    }

    @Test
    void what_nobody_would_read_is_counted() {
        IntStream.range(0, 1_500).forEach(line -> problems.add(Source.ofLine("a", line, 0), "Wrong."));
        assertThat(problems.list()).hasSize(1_001);
        assertThat(problems.list().get(1_000).message()).contains("500 more");
    }
}
