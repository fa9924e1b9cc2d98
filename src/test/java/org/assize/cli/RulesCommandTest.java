package org.assize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands of rule authors as they start them. */
class RulesCommandTest {

    private static final String CASE = "controls/leavers/cases/";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(final String... args) {
        final CommandLine line = AssizeApplication.commandLine(new RulesCommand(), CommandLine.defaultFactory());
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    /** Our rules with the cases of one topic. */
    private Path copy() throws IOException {
        final Path rules = folder.resolve("rules");
        final List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("cases")
                            || file.toString().contains("leavers"))
                    .toList();
        }
        for (final Path file : files) {
            final Path target = rules.resolve(Path.of("rules").relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return rules;
    }

    private static Path example(final Path rules) throws IOException {
        try (Stream<Path> files = Files.list(rules.resolve(CASE))) {
            for (final Path file : files.sorted().toList()) {
                final String text = Files.readString(file);
                if (text.startsWith("obligation: AC-06")
                        && text.contains("expect: {outcome: gap, failure-mode: LAPSE")) {
                    return file;
                }
            }
        }
        throw new AssertionError("no such case");
    }

    @Test
    void all_cases_of_an_obligation_pass() {
        assertThat(run("test", "AC-10")).isEqualTo(0);
        assertThat(out.toString()).contains(" cases, all passed.");
    }

    @Test
    void a_failed_case_tells_what_was_expected_what_came_and_why() throws IOException {
        final Path rules = copy();
        final Path example = example(rules);
        Files.writeString(example, Files.readString(example).replace("failure-mode: LAPSE", "failure-mode: ABSENT"));
        assertThat(run("test", "AC-06", "--rules", rules.toString(), "--trust-rules"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("failure-mode: expected ABSENT, came LAPSE")
                .contains("How it came to this:")
                .contains("[AC-06 Accounts of people who have left are disabled]")
                .contains("1 failed.");
        out.getBuffer().setLength(0);
        assertThat(run("test", "AC-06", "--rules", rules.toString(), "--trust-rules", "--format", "junit"))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("failures=\"1\"")
                .contains("message=\"failure-mode: expected ABSENT, came LAPSE\"");
        out.getBuffer().setLength(0);
        assertThat(run("test", "AC-06", "--rules", rules.toString(), "--trust-rules", "--format", "github"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("::error file=").contains("failure-mode: expected ABSENT, came LAPSE");
    }

    @Test
    void an_update_is_shown_first_and_written_only_if_told_to() throws IOException {
        final Path rules = copy();
        final Path example = example(rules);
        final String right = Files.readString(example);
        final String wrong = right.replace("failure-mode: LAPSE", "failure-mode: ABSENT");
        Files.writeString(example, wrong);
        final String[] update = {"test", "AC-06", "--rules", rules.toString(), "--trust-rules", "--update"};
        assertThat(run(update)).isEqualTo(1);
        assertThat(out.toString()).contains("  - ABSENT\n  + LAPSE").contains("Nothing written yet.");
        assertThat(example).hasContent(wrong);
        assertThat(run("test", "AC-06", "--rules", rules.toString(), "--trust-rules", "--update", "--yes"))
                .isEqualTo(0);
        assertThat(example).hasContent(right);
    }

    @Test
    void an_update_of_everything_is_a_usage_error() {
        assertThat(run("test", "--update")).isEqualTo(2);
        assertThat(err.toString()).contains("--update needs a FILTER");
    }

    @Test
    void a_filter_that_names_no_case_is_a_usage_error() {
        assertThat(run("test", "no-such-topic")).isEqualTo(2);
    }

    @Test
    void rules_from_elsewhere_are_refused_unless_they_are_trusted() throws IOException {
        final Path rules = copy();
        assertThat(run("test", "AC-10", "--rules", rules.toString())).isEqualTo(5);
        assertThat(err.toString()).contains("Rules are code").contains("--trust-rules");
        assertThat(run("test", "AC-10", "--rules", rules.toString(), "--trust-rules"))
                .isEqualTo(0);
    }

    @Test
    void a_mistake_is_shown_with_its_line_and_a_caret() throws IOException {
        final Path rules = copy();
        final Path drl = rules.resolve("controls/leavers/leavers.drl");
        Files.writeString(
                drl,
                Files.readString(drl).replace("stillActive == Tri.YES, $account", "stilActive == Tri.YES, $account"));
        run("check", "--rules", rules.toString(), "--trust-rules");
        assertThat(out.toString())
                .containsPattern("leavers.drl:\\d+:\\d+: error: LeaverAccess has no attribute \"stilActive\"\\."
                        + " \\[unknown-field\\]")
                .contains("^^^^^^^^^^")
                .contains("Maybe \"stillActive\"?")
                .doesNotContain("org.drools")
                .doesNotContain(".java");
    }

    @Test
    void a_new_obligation_loads_at_once_and_its_cases_fail() throws IOException {
        final Path rules = copy();
        final String[] where = {"--rules", rules.toString(), "--trust-rules"};
        assertThat(run("new", "badges", "PE-91", "--about", "leavers", where[0], where[1], where[2]))
                .isEqualTo(0);
        assertThat(run("test", "PE-91", where[0], where[1], where[2])).isEqualTo(1);
        assertThat(out.toString()).contains("4 cases, 4 failed.");
        assertThat(run("new", "badges", "AC-07", "--about", "leavers", where[0], where[1], where[2]))
                .isEqualTo(2);
        assertThat(err.toString()).contains("AC-07 stands already in controls/leavers.");
    }

    @Test
    void a_new_obligation_of_a_topic_keeps_what_is_there() throws IOException {
        final Path rules = copy();
        final Path drl = rules.resolve("controls/leavers/leavers.drl");
        final String before = Files.readString(drl);
        assertThat(run("new", "leavers", "AC-91", "--about", "leavers", "--rules", rules.toString(), "--trust-rules"))
                .isEqualTo(0);
        assertThat(Files.readString(drl)).startsWith(before.stripTrailing()).contains("rule \"AC-91 speaks about");
        assertThat(run("list", "AC-91", "--rules", rules.toString(), "--trust-rules"))
                .isEqualTo(0);
        assertThat(out.toString()).contains("AC-91  controls/leavers");
    }

    @Test
    void the_page_of_an_obligation_tells_rules_parameters_requirements_and_an_example() {
        assertThat(run("show", "AC-10")).isEqualTo(0);
        assertThat(out.toString())
                .startsWith("# AC-10 Access is removed automatically")
                .contains("| leavers-by-hand | 10 | count |")
                .contains("| A.5.18 |")
                .contains("```drl\nrule \"AC-10 speaks")
                .contains("## Example: gap");
    }

    @Test
    void the_page_of_an_unknown_obligation_is_a_usage_error() {
        assertThat(run("show", "AC-99")).isEqualTo(2);
        assertThat(err.toString()).contains("\"AC-99\" is no obligation.");
    }

    @Test
    void pages_are_written_to_a_folder_and_load_nothing() {
        assertThat(run("docs", "--out", folder.resolve("pages").toString())).isEqualTo(0);
        assertThat(folder.resolve("pages/AC-07.html"))
                .content()
                .contains("<h1>AC-07 Leavers&#39; accounts are disabled on time</h1>".replace("&#39;", "'"))
                .contains("default-src 'none'")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(folder.resolve("pages/index.html")).content().contains("<a href=\"AC-07.html\">");
    }
}
