package org.assize.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Invented portfolios. */
class PortfolioGeneratorTest {

    private final Evaluator evaluator =
            Bench.batches(Bench.quick()).evaluator(Bench.settings(Path.of("p.jsonl"), "rules", null), List.of());

    private Evaluated evaluated(final String line) {
        final byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return evaluator.evaluate(new Member.Line("p.jsonl", 1, bytes, Hashes.of(bytes)));
    }

    @Test
    void every_unbroken_line_is_a_dossier() {
        for (final String line : Bench.lines(150, 0)) {
            assertThat(evaluated(line).reject()).as(line).isNull();
        }
    }

    @Test
    void every_broken_line_is_refused() {
        for (final String line : Bench.lines(60, 100)) {
            assertThat(evaluated(line).result()).as(line).isNull();
        }
    }

    @Test
    void a_longer_portfolio_begins_like_a_shorter_one() {
        assertThat(Bench.lines(40, 5)).startsWith(Bench.lines(20, 5).toArray(String[]::new));
    }

    @Test
    void ids_are_different_and_answers_mostly_so() {
        final HashSet<String> ids = new HashSet<>();
        final HashSet<String> answers = new HashSet<>();
        for (final String line : Bench.lines(150, 0)) {
            final OrganisationResult result =
                    Objects.requireNonNull(evaluated(line).result());
            ids.add(result.id());
            answers.add(String.valueOf(result.answers()));
        }
        assertThat(ids).hasSize(150);
        assertThat(answers).hasSizeGreaterThan(130);
    }
}
