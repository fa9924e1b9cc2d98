package org.assize.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the lint rules are tests: what they say to avoid is found, and what they prefer is not. */
class LintPagesTest {

    private static final Path PAGES = Path.of("docs", "lint");
    private static final Pattern BLOCK = Pattern.compile("## (Avoid|Prefer)\n\n```(\\w+)\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    private static Path cache = Path.of("");

    @TestFactory
    Stream<DynamicTest> what_a_page_says_to_avoid_is_found_and_what_it_prefers_is_not() {
        final Probe probe = new Probe(cache);
        return LintRules.all().stream()
                .map(LintRule::id)
                .filter(id -> snippet(id, "Avoid").startsWith("drl\n"))
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    final String path = id.equals("id-in-grading") ? "grading/probe/probe.drl" : Probe.PATH;
                    assertThat(ids(probe, path, snippet(id, "Avoid"))).contains(id);
                    assertThat(ids(probe, path, snippet(id, "Prefer"))).doesNotContain(id);
                }));
    }

    private static List<String> ids(final Probe probe, final String path, final String snippet) {
        final String text = Probe.file(snippet.substring("drl\n".length()));
        return probe.lint(path, text).stream().map(LintProblem::rule).toList();
    }

    /** Language and text of the block. */
    private static String snippet(final String id, final String heading) {
        final Matcher block = BLOCK.matcher(page(id));
        while (block.find()) {
            if (block.group(1).equals(heading)) {
                return block.group(2) + "\n" + block.group(3);
            }
        }
        throw new AssertionError(id + ".md has no " + heading);
    }

    private static String page(final String id) {
        try {
            return Files.readString(PAGES.resolve(id + ".md"));
        } catch (final IOException e) {
            throw new AssertionError("Write docs/lint/" + id + ".md: Avoid, Prefer, Why.", e);
        }
    }

    @Test
    void every_page_belongs_to_a_lint_rule_and_stands_in_the_list_of_pages() throws IOException {
        final List<String> ids = LintRules.all().stream().map(LintRule::id).toList();
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .filteredOn(name -> !name.equals("README"))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
        final String list = Files.readString(PAGES.resolve("README.md"));
        for (final LintRule rule : LintRules.all()) {
            assertThat(list)
                    .contains("| [" + rule.id() + "](" + rule.id() + ".md) | "
                            + rule.level().word() + " |");
            assertThat(page(rule.id()))
                    .startsWith("# " + rule.id() + "\n\n" + rule.summary() + ".")
                    .contains("## Why");
        }
    }
}
