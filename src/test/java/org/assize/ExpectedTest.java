package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assize.assessment.Assessment;
import org.assize.engine.Evaluation;
import org.assize.fact.Ref;
import org.assize.finding.Escalation;
import org.assize.finding.Grade;
import org.assize.finding.Judged;
import org.assize.finding.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the tables of {@code EXPECTED.md}, which were worked out by hand before the first run. */
class ExpectedTest {

    private static final String ANY = "*";
    private static final String NONE = "-";

    private final Checkout checkout = new Checkout();

    @TestFactory
    Stream<DynamicTest> samples_come_out_as_worked_out_by_hand() {
        final Assessment assessment = Samples.assessment(checkout);
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    final Assessment.Result result = assessment.run(Samples.read(checkout, sample));
                    final List<String> differences = new ArrayList<>();
                    final Tables tables = new Tables(sample.resolve("EXPECTED.md"));
                    tables.rows("Obligations").forEach(row -> obligation(row, result.evaluation(), differences));
                    tables.rows("Grades under the Implementing Regulation")
                            .forEach(row -> grades(row, result.evaluation(), differences));
                    tables.rows("Applicability").forEach(row -> applicability(row, result, differences));
                    tables.rows("Verdicts").forEach(row -> verdict(row, result.evaluation(), differences));
                    escalations(tables.rows("Escalations"), result.evaluation(), differences);
                    assertThat(differences).isEmpty();
                }));
    }

    private static void obligation(
            final Map<String, String> row, final Evaluation evaluation, final List<String> differences) {
        final String id = row.get("Obligation");
        final Optional<Judged> judged = evaluation.stream(Judged.class)
                .filter(each -> each.obligation().equals(id))
                .findFirst();
        compare(
                id,
                "outcome",
                row.get("Outcome"),
                judged.map(each -> each.result().name()).orElse(NONE),
                differences);
        compare(
                id,
                "mode",
                row.get("Mode"),
                judged.map(Judged::mode).map(Enum::name).orElse(NONE),
                differences);
        final TreeSet<String> subjects = new TreeSet<>();
        judged.ifPresent(each -> each.subjects().stream().map(Ref::id).forEach(subjects::add));
        final String expected = row.getOrDefault("Subjects", NONE);
        compare(
                id,
                "subjects",
                expected.equals(ANY) || expected.equals(NONE)
                        ? expected
                        : new TreeSet<>(Arrays.asList(expected.split(";"))).toString(),
                subjects.isEmpty() ? NONE : subjects.toString(),
                differences);
        grades(row, evaluation, differences);
    }

    private static void grades(
            final Map<String, String> row, final Evaluation evaluation, final List<String> differences) {
        final String id = row.get("Obligation");
        for (final String framework : List.of("iso27001", "gdpr", "nis2", "nis2-2690", "soc2")) {
            if (row.containsKey(framework)) {
                final String actual = evaluation.stream(Grade.class)
                        .filter(grade -> grade.obligation().equals(id))
                        .filter(grade -> grade.framework().equals(framework))
                        .map(Grade::grade)
                        .filter(grade -> !grade.equals("NONE"))
                        .findFirst()
                        .orElse(NONE);
                compare(id, framework, row.get(framework), actual, differences);
            }
        }
    }

    private static void applicability(
            final Map<String, String> row, final Assessment.Result result, final List<String> differences) {
        final String framework = row.get("Framework");
        final String actual = result.report().applicability().stream()
                .filter(each -> each.framework().equals(framework))
                .map(each -> each.classification() + " " + each.applies())
                .findFirst()
                .orElse(NONE);
        final String name = row.get("Class").equals(NONE) ? "" : row.get("Class");
        compare(
                framework,
                "applicability",
                name + " " + row.get("Applies").toLowerCase(java.util.Locale.ROOT),
                actual,
                differences);
    }

    private static void verdict(
            final Map<String, String> row, final Evaluation evaluation, final List<String> differences) {
        final String actual = evaluation.stream(Verdict.class)
                .filter(each -> each.framework().equals(row.get("Framework")))
                .map(Verdict::verdict)
                .sorted()
                .reduce((one, other) -> one + "+" + other)
                .orElse(NONE);
        compare(row.get("Framework"), "verdict", row.get("Verdict"), actual, differences);
    }

    private static void escalations(
            final List<Map<String, String>> rows, final Evaluation evaluation, final List<String> differences) {
        final TreeSet<String> expected = new TreeSet<>();
        rows.forEach(row -> expected.add(row.get("Rule") + ":" + row.get("On") + " " + row.get("Result")));
        final TreeSet<String> actual = new TreeSet<>();
        evaluation.stream(Escalation.class)
                .forEach(each -> actual.add(on(each) + " " + (each.grade().equals("NONE") ? "ADVICE" : each.grade())));
        compare("escalations", "all", expected.toString(), actual.toString(), differences);
    }

    /** An unresolved nonconformity is expected under its requirement, whatever its number. */
    private static String on(final Escalation escalation) {
        return escalation.id().startsWith("E2:") ? "E2:" + escalation.requirement() : escalation.id();
    }

    private static void compare(
            final String id,
            final String what,
            final String expected,
            final String actual,
            final List<String> differences) {
        if (!expected.equals(ANY) && !expected.equals(actual)) {
            differences.add(id + " " + what + ": expected " + expected + ", came " + actual);
        }
    }

    /** The tables of a Markdown file by heading, a map of column to cell for each row. */
    private static final class Tables {

        private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

        Tables(final Path file) throws IOException {
            String heading = "";
            List<String> columns = List.of();
            for (final String line : Files.readAllLines(file)) {
                if (line.startsWith("## ")) {
                    heading = line.substring("## ".length()).strip();
                    columns = List.of();
                } else if (line.startsWith("|") && columns.isEmpty()) {
                    columns = cells(line);
                } else if (line.startsWith("|") && !line.startsWith("|---")) {
                    add(heading, columns, cells(line));
                }
            }
        }

        private static List<String> cells(final String line) {
            return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                    .map(String::strip)
                    .toList();
        }

        private void add(final String heading, final List<String> columns, final List<String> cells) {
            final Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            tables.computeIfAbsent(heading, key -> new ArrayList<>()).add(row);
        }

        List<Map<String, String>> rows(final String heading) {
            return tables.getOrDefault(heading, List.of());
        }
    }
}
