package org.assize.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assize.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own rules are clean, and what lint says of words and cases is true. */
class ShippedRulesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void there_is_nothing_to_improve_in_our_rules() {
        final RuleCheck.Result result = RuleCheck.of(Checkout.RULES, Checkout.MAPPINGS, Checkout.CACHE, path -> true);
        assertThat(result.problems()).as(LintForms.text(result)).isEmpty();
        assertThat(result.rules()).isGreaterThan(1_000);
    }

    @Test
    void a_level_is_set_in_one_file() throws IOException {
        Files.writeString(folder.resolve("lint.yml"), "levels: {bare-number: note}\n");
        assertThat(LintLevels.read(folder)).containsExactly(Map.entry("bare-number", Level.NOTE));
    }

    @Test
    void an_unknown_id_of_a_level_is_refused_with_advice() throws IOException {
        Files.writeString(folder.resolve("lint.yml"), "levels: {bare-numbr: note}\n");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> LintLevels.read(folder))
                .hasMessageContaining("\"bare-numbr\" is no lint rule.")
                .hasMessageContaining("Maybe \"bare-number\"?");
    }

    @Test
    void a_problem_is_ignored_with_a_reason_and_not_without() {
        final Probe probe = new Probe(folder);
        final String line = "    LeaverAccess( days > 30, $account : subject )\n";
        assertThat(ids(probe, "    // ignore bare-number because the law says thirty\n" + line))
                .doesNotContain("bare-number", "ignore");
        assertThat(ids(probe, "    // ignore bare-number\n" + line)).contains("bare-number", "ignore");
        assertThat(ids(
                        probe,
                        "    // ignore bare-number because nothing is here\n    LeaverAccess( $account : subject )\n"))
                .contains("ignore");
    }

    private static List<String> ids(final Probe probe, final String condition) {
        return probe.lint(Probe.PATH, Probe.file(condition)).stream()
                .map(LintProblem::rule)
                .toList();
    }
}
