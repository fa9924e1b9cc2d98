package org.assize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line as a user starts it: exit codes, what goes where, and what a mistake gets. */
class CommandTest {

    private static final String LATE = "a1,p1,ad,2026-03-04T09:00+01:00,no\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(final String... args) {
        final CommandLine line = AssizeApplication.commandLine(new AssizeCommand(), new LazyCommands());
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private String dossier(final String accounts) throws IOException {
        final Path dossier = Files.createDirectories(folder.resolve("dossier"));
        Files.writeString(dossier.resolve("dossier.yml"), """
            assessment:
              as-of: 2026-06-17
              zone: Europe/Paris
              mode: GAP_ANALYSIS
              frameworks: [iso27001]
            """);
        Files.createDirectories(dossier.resolve("records"));
        Files.writeString(
                dossier.resolve("records/leavers.csv"),
                "person-id,termination-at,involuntary\np1,2026-03-01T17:00+01:00,no\n");
        Files.writeString(
                dossier.resolve("records/accounts.csv"),
                "account-id,person-id,system-id,disabled-at,last-interactive-login-at\n" + accounts);
        return dossier.toString();
    }

    @Test
    void without_a_folder_it_prints_a_summary_and_writes_nothing() throws IOException {
        final String dossier = dossier(LATE);
        assertThat(run("assess", dossier)).isEqualTo(0);
        assertThat(out.toString()).contains("AC-07").contains("as of 2026-06-17");
        assertThat(err.toString()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(dossier));
        }
    }

    @Test
    void with_a_folder_it_writes_the_usual_formats() throws IOException {
        final Path report = folder.resolve("report");
        assertThat(run("assess", dossier(LATE), "--out", report.toString())).isEqualTo(0);
        assertThat(report.resolve("report.json")).exists();
        assertThat(report.resolve("report.html")).exists();
        assertThat(report.resolve("report.md")).content().contains("Leavers' accounts are disabled on time");
        assertThat(report.resolve("report.xlsx")).doesNotExist();
    }

    @Test
    void all_formats_are_written_where_all_are_asked_for() throws IOException {
        final Path report = folder.resolve("report");
        assertThat(run("assess", dossier(LATE), "--out", report.toString(), "--format", "all"))
                .isEqualTo(0);
        assertThat(List.of(
                        "report.json",
                        "report.html",
                        "report.md",
                        "report.xlsx",
                        "report.pdf",
                        "report.docx",
                        "oscal-assessment-results.json",
                        "oscal-poam.json",
                        "ciso-assistant-audit-iso27001.xlsx"))
                .allSatisfy(name -> assertThat(report.resolve(name)).exists());
    }

    @Test
    void papers_speak_the_language_that_was_asked_for() throws IOException {
        final Path report = folder.resolve("report");
        assertThat(run(
                        "assess",
                        dossier(LATE),
                        "--out",
                        report.toString(),
                        "--format",
                        "html,pdf,docx",
                        "--language",
                        "sl"))
                .isEqualTo(0);
        assertThat(report.resolve("report.html")).content().contains("<html lang=\"sl\">", "Povzetek za vodstvo");
        assertThat(report.resolve("report.pdf")).isNotEmptyFile();
        assertThat(report.resolve("report.docx")).isNotEmptyFile();
    }

    @Test
    void a_language_without_words_is_a_usage_error() throws IOException {
        assertThat(run("assess", dossier(LATE), "--language", "xx")).isEqualTo(2);
        assertThat(err.toString()).contains("\"xx\" is no language of reports; expected one of de, en, fr, sl.");
    }

    @Test
    void a_template_that_is_no_document_is_invalid_input() throws IOException {
        final Path template = Files.writeString(folder.resolve("own.docx"), "no zip");
        assertThat(run("assess", dossier(LATE), "--template", template.toString(), "--format", "docx"))
                .isEqualTo(4);
        assertThat(err.toString()).contains("own.docx: cannot be read as a Word document");
    }

    @Test
    void a_grade_that_was_named_fails_the_run() throws IOException {
        assertThat(run("assess", dossier(LATE), "--fail-on", "MINOR")).isEqualTo(1);
    }

    @Test
    void a_worse_grade_than_any_finding_does_not_fail_the_run() throws IOException {
        assertThat(run("assess", dossier(LATE), "--fail-on", "MAJOR")).isEqualTo(0);
    }

    @Test
    void a_misspelt_grade_is_a_usage_error_with_advice() throws IOException {
        assertThat(run("assess", dossier(LATE), "--fail-on", "MINRO")).isEqualTo(2);
        assertThat(err.toString()).contains("\"MINRO\" is no grade").contains("Maybe \"MINOR\"?");
    }

    @Test
    void an_unknown_command_is_a_usage_error() {
        assertThat(run("asess")).isEqualTo(2);
    }

    @Test
    void a_format_of_several_files_is_not_printed() throws IOException {
        assertThat(run("assess", dossier(LATE), "--format", "ciso-assistant")).isEqualTo(2);
        assertThat(err.toString()).contains("writes several files.").contains("--out DIR");
    }

    @Test
    void an_unknown_format_is_a_usage_error() throws IOException {
        assertThat(run("assess", dossier(LATE), "--format", "htlm")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe \"html\"?");
    }

    @Test
    void everything_wrong_with_a_dossier_is_said_at_once_and_nothing_is_written() throws IOException {
        final String dossier = dossier("a1,p1,ad,2026-02-30,no\na1,p1,ad,,perhaps\n");
        final Path report = folder.resolve("report");
        assertThat(run("assess", dossier, "--out", report.toString())).isEqualTo(4);
        assertThat(err.toString())
                .contains("records/accounts.csv:2:")
                .contains("2026-02-30")
                .contains("records/accounts.csv:3:")
                .contains("perhaps")
                .doesNotContain("\tat ");
        assertThat(report).doesNotExist();
    }

    @Test
    void a_missing_dossier_is_invalid_input() {
        assertThat(run("assess", folder.resolve("nowhere").toString())).isEqualTo(4);
    }

    @Test
    void a_missing_rules_folder_refuses_the_content() throws IOException {
        assertThat(run(
                        "assess",
                        dossier(LATE),
                        "--rules",
                        folder.resolve("none").toString()))
                .isEqualTo(5);
    }

    @Test
    void rules_that_do_not_compile_are_refused_with_their_file() throws IOException {
        final Path rules = copy(Path.of("rules"), folder.resolve("rules"));
        final Path drl = rules.resolve("controls/leavers/leavers.drl");
        Files.writeString(
                drl,
                Files.readString(drl).replace("stillActive == Tri.YES, $account", "stilActive == Tri.YES, $account"));
        assertThat(run("assess", dossier(LATE), "--rules", rules.toString(), "--trust-rules"))
                .isEqualTo(5);
        assertThat(err.toString()).contains("controls/leavers/leavers.drl").doesNotContain("\tat ");
    }

    @Test
    void an_output_folder_that_is_a_file_is_not_writable() throws IOException {
        final Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(run("assess", dossier(LATE), "--out", file.toString())).isEqualTo(7);
    }

    @Test
    void explain_shows_the_tree_down_to_the_row() throws IOException {
        assertThat(run("explain", dossier(LATE), "AC-07")).isEqualTo(0);
        assertThat(out.toString()).contains("records/accounts.csv:2").contains("rules/parameters.yml:");
    }

    @Test
    void explain_says_that_there_is_no_such_finding() throws IOException {
        assertThat(run("explain", dossier(LATE), "AC-08")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no finding AC-08");
    }

    @Test
    void diff_of_a_result_with_itself_is_empty() throws IOException {
        final String report = folder.resolve("report").toString();
        run("assess", dossier(LATE), "--out", report);
        assertThat(run("diff", report, report)).isEqualTo(0);
    }

    @Test
    void diff_tells_a_closed_finding() throws IOException {
        final String before = folder.resolve("before").toString();
        final String after = folder.resolve("after").toString();
        run("assess", dossier(LATE), "--out", before);
        run("assess", dossier("a1,p1,ad,2026-03-01T16:00+01:00,no\n"), "--out", after);
        assertThat(run("diff", before, after)).isEqualTo(1);
        assertThat(out.toString()).contains("AC-07");
    }

    @Test
    void schema_prints_the_header_of_a_record_file() {
        assertThat(run("schema", "leavers", "--format", "csv")).isEqualTo(0);
        assertThat(out.toString()).startsWith("person-id,");
    }

    @Test
    void schema_prints_a_json_schema() {
        assertThat(run("schema")).isEqualTo(0);
        assertThat(out.toString()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void help_lists_every_exit_code() {
        assertThat(run("--help")).isEqualTo(0);
        for (final ExitCode code : ExitCode.values()) {
            assertThat(out.toString().replaceAll("\\s+", " ")).contains(code.code() + " " + code.meaning());
        }
    }

    @Test
    void help_of_a_command_below_another_lists_exit_codes_too() {
        assertThat(run("mappings", "export", "--help")).isEqualTo(0);
        assertThat(out.toString()).contains("--from").contains("Rules or mappings are refused.");
    }

    @Test
    void mappings_without_a_command_is_a_usage_error() {
        assertThat(run("mappings")).isEqualTo(2);
        assertThat(err.toString()).contains("check, coverage or export");
    }

    @Test
    void check_counts_what_could_be_better() throws IOException {
        final Path mappings = copy(Path.of("mappings"), folder.resolve("mappings"));
        Files.writeString(mappings.resolve("frameworks/house.yml"), """
            id: house
            title: House
            edition: first
            kinds: {any: any}
            requirements:
              - {id: h1, title: Lonely, theme: t, kind: any, evidence: E}
            """);
        assertThat(run("mappings", "check", "--mappings", mappings.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("house.yml:6:5: h1 (Lonely) is reached by no obligation and no crosswalk.")
                .contains("6 frameworks");
    }

    @Test
    void check_refuses_what_cannot_be_used() throws IOException {
        final Path mappings = copy(Path.of("mappings"), folder.resolve("mappings"));
        final Path file = mappings.resolve("crosswalks/nis2--gdpr.csv");
        Files.writeString(file, Files.readString(file) + "Art.21(2)(z),Art.24(1),equal,Both.,high,texts\n");
        assertThat(run("mappings", "check", "--mappings", mappings.toString())).isEqualTo(5);
        assertThat(err.toString())
                .containsPattern("nis2--gdpr.csv:\\d+:1: \"Art.21\\(2\\)\\(z\\)\" is no requirement of nis2.")
                .contains("Maybe \"Art.21(2)(");
    }

    @Test
    void an_older_id_in_a_crosswalk_is_answered_with_its_successor() throws IOException {
        final Path mappings = copy(Path.of("mappings"), folder.resolve("mappings"));
        final Path file = mappings.resolve("crosswalks/iso27001--gdpr.csv");
        Files.writeString(file, Files.readString(file) + "A.15.1.1,Art.28(1),intersects,Both.,high,texts\n");
        assertThat(run("assess", dossier(LATE), "--mappings", mappings.toString()))
                .isEqualTo(5);
        assertThat(err.toString()).contains("A.15.1.1 is 2013 numbering.").contains("Maybe A.5.19.");
    }

    @Test
    void coverage_prints_a_table_a_list_and_a_page() throws IOException {
        assertThat(run("mappings", "coverage")).isEqualTo(0);
        assertThat(out.toString()).contains("ISO/IEC 27001:2022 (iso27001)").contains("crosswalk");
        final Path json = folder.resolve("coverage.json");
        assertThat(run("mappings", "coverage", "--format", "json", "--out", json.toString()))
                .isEqualTo(0);
        assertThat(json).content().contains("\"id\": \"A.5.18\"").contains("\"says-why-not\": ");
        final Path page = folder.resolve("coverage.html");
        assertThat(run("mappings", "coverage", "--format", "html", "--out", page.toString()))
                .isEqualTo(0);
        assertThat(page)
                .content()
                .contains("<title>Coverage")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void coverage_tells_a_reason_apart_from_an_open_requirement() throws IOException {
        final Path mappings = copy(Path.of("mappings"), folder.resolve("mappings"));
        Files.writeString(mappings.resolve("frameworks/house.yml"), """
            id: house
            title: House
            edition: first
            kinds: {any: any}
            requirements:
              - {id: h1, title: Lonely, theme: t, kind: any, evidence: E}
              - {id: h2, title: Told, theme: t, kind: any, unjudged: only a court can say, evidence: E}
            """);
        assertThat(run("mappings", "coverage", "--format", "json", "--mappings", mappings.toString()))
                .isEqualTo(0);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("\"id\": \"h1\", \"title\": \"Lonely\", \"by\": \"open\"")
                .contains("\"id\": \"h2\", \"title\": \"Told\", \"by\": \"says-why-not\"")
                .contains("\"because\": \"only a court can say\"");
    }

    @Test
    void an_export_reads_in_the_direction_that_is_asked_for() {
        assertThat(run("mappings", "export", "--from", "nis2", "--to", "iso27001"))
                .isEqualTo(0);
        assertThat(out.toString())
                .startsWith("source_framework,source_id,target_framework,target_id,relationship\n")
                .contains("nis2,Art.21(2)(e),iso27001,A.8.8,superset\n");
    }

    @Test
    void an_export_of_frameworks_without_a_crosswalk_names_those_that_have_one() {
        assertThat(run("mappings", "export", "--from", "nis2", "--to", "nis2-2690"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no crosswalk")
                .contains("Maybe from nis2 to gdpr or iso27001 or soc2.");
    }

    @Test
    void an_export_from_an_unknown_framework_is_a_usage_error() {
        assertThat(run("mappings", "export", "--from", "iso27002", "--to", "nis2"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--from: \"iso27002\" is no framework.")
                .contains("Maybe \"iso27001\"?");
    }

    @Test
    void an_unknown_format_of_an_export_is_a_usage_error() {
        assertThat(run("mappings", "export", "--from", "nis2", "--to", "gdpr", "--format", "oscl"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Maybe \"oscal\"?");
    }

    @Test
    void an_export_to_a_folder_that_is_a_file_is_not_writable() throws IOException {
        final Path file = Files.writeString(folder.resolve("file"), "x");
        final String below = file.resolve("out.csv").toString();
        assertThat(run("mappings", "export", "--from", "nis2", "--to", "gdpr", "--out", below))
                .isEqualTo(7);
    }

    @Test
    void an_oscal_export_is_the_same_each_time() {
        final String[] command = {"mappings", "export", "--from", "nis2", "--to", "gdpr", "--format", "oscal"};
        assertThat(run(command)).isEqualTo(0);
        final String first = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run(command)).isEqualTo(0);
        assertThat(out.toString()).isEqualTo(first).contains("\"oscal-version\": \"1.2.1\"");
    }

    @Test
    void an_instant_that_is_none_is_a_usage_error() {
        assertThat(run(
                        "mappings",
                        "export",
                        "--from",
                        "nis2",
                        "--to",
                        "gdpr",
                        "--format",
                        "oscal",
                        "--last-modified",
                        "yesterday"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"yesterday\" is no instant");
    }

    private static Path copy(final Path from, final Path to) throws IOException {
        final List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("cases"))
                    .forEach(files::add);
        }
        for (final Path file : files) {
            final Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return to;
    }
}
