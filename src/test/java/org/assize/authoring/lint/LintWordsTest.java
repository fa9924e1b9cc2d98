package org.assize.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.Checkout;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.CaseReader;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lint says of words and cases: one thing is broken in a copy of our rules, and told. */
class LintWordsTest {

    private static final String WORDS = "controls/leavers/leavers.yml";
    private static final String RULES = "controls/leavers/leavers.drl";

    @TempDir
    private static Path rules = Path.of("");

    @BeforeAll
    static void copy() throws IOException {
        final List<Path> files;
        try (Stream<Path> walk = Files.walk(Checkout.RULES)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("cases")
                            || file.toString().contains("leavers"))
                    .toList();
        }
        for (final Path file : files) {
            final Path target = rules.resolve(Checkout.RULES.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** Messages of a lint rule about AC-07 after a text has been replaced. */
    private static List<String> told(final String lint, final String file, final String right, final String wrong)
            throws IOException {
        final Path path = rules.resolve(file);
        final String before = Files.readString(path);
        assertThat(before).contains(right);
        Files.writeString(path, before.replace(right, wrong));
        try {
            return told(lint);
        } finally {
            Files.writeString(path, before);
        }
    }

    private static List<String> told(final String lint) {
        final List<RuleSource> sources = RuleFiles.read(rules);
        final Content content = ContentLoader.load(rules, Checkout.MAPPINGS, sources);
        final LintContext context = LintContext.of(
                sources,
                RuleFiles.layers(rules),
                content,
                new CaseReader(content).read(rules, new CaseFilter("controls/leavers/")));
        return new Linter(Map.of())
                .problems(context).stream()
                        .filter(problem -> problem.rule().equals(lint))
                        .map(LintProblem::message)
                        .filter(message -> message.matches(".*AC-(06|07|10).*"))
                        .toList();
    }

    @Test
    void a_title_that_tells_what_to_do() throws IOException {
        assertThat(told("title-style", WORDS, "title: Leavers' accounts are", "title: Ensure that accounts are"))
                .singleElement()
                .asString()
                .contains("tells what to do");
    }

    @Test
    void a_variable_that_no_violating_rule_binds() throws IOException {
        assertThat(told("instance-variable", WORDS, "disabled {disabled}, limit", "disabled {closed}, limit"))
                .singleElement()
                .asString()
                .contains("{closed}");
    }

    @Test
    void an_entity_that_the_words_forget() throws IOException {
        assertThat(told("reads", WORDS, "reads: [accounts, leavers]", "reads: [accounts]"))
                .isNotEmpty()
                .allMatch(message -> message.contains("looks at leavers without naming it"));
    }

    @Test
    void an_obligation_without_population() throws IOException {
        assertThat(told("population", RULES, "rule \"AC-07 speaks", "rule \"AC observes and speaks"))
                .singleElement()
                .asString()
                .contains("so that it could never be met");
    }

    @Test
    void words_that_are_still_to_be_written() throws IOException {
        assertThat(told("todo", WORDS, "remedy: Let HR trigger", "remedy: TODO Let HR trigger"))
                .containsExactly("the words of AC-07 are still to be written.");
    }

    @Test
    void an_obligation_for_which_no_question_asks() throws IOException {
        assertThat(told("unattested", "questions/access-control.yml", "[AC-10]", "[AC-08]"))
                .singleElement()
                .asString()
                .contains("no question asks for AC-10");
    }

    @Test
    void an_obligation_without_a_case_for_an_outcome_and_without_an_example() throws IOException {
        final Path cases = rules.resolve("controls/leavers/cases");
        final List<Path> removed;
        try (Stream<Path> files = Files.list(cases)) {
            removed = files.filter(file -> text(file).contains("obligation: AC-07")
                            && (file.toString().endsWith(".met.yml")
                                    || text(file).contains("documents: true")))
                    .toList();
        }
        final Path aside = Files.createTempDirectory("cases");
        for (final Path file : removed) {
            Files.move(file, aside.resolve(file.getFileName().toString()));
        }
        try {
            assertThat(told("missing-case"))
                    .anyMatch(message -> message.contains("AC-07 has no case for") && message.contains("met"));
            assertThat(told("documented-example"))
                    .contains("AC-07 has 0 documented examples; one is shown on its page.");
        } finally {
            for (final Path file : removed) {
                Files.move(aside.resolve(file.getFileName().toString()), file);
            }
        }
    }

    private static String text(final Path file) {
        try {
            return Files.readString(file);
        } catch (final IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_case_that_repeats_another() throws IOException {
        final Path cases = rules.resolve("controls/leavers/cases");
        final Path first;
        try (Stream<Path> files = Files.list(cases)) {
            first = files.filter(file -> text(file).contains("obligation: AC-07"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        final String outcome = first.toString().replaceAll("^.*\\.([a-z-]+)\\.yml$", "$1");
        final Path copy = Files.copy(first, cases.resolve("zz-again." + outcome + ".yml"));
        try {
            final List<RuleSource> sources = RuleFiles.read(rules);
            final Content content = ContentLoader.load(rules, Checkout.MAPPINGS, sources);
            final LintContext context = LintContext.of(
                    sources,
                    RuleFiles.layers(rules),
                    content,
                    new CaseReader(content).read(rules, new CaseFilter("controls/leavers/")));
            assertThat(new Linter(Map.of()).problems(context))
                    .filteredOn(problem -> problem.rule().equals("same-case"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.file()).endsWith("zz-again." + outcome + ".yml"));
        } finally {
            Files.delete(copy);
        }
    }
}
