package org.assize.authoring.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.authoring.GitHub;
import org.assize.authoring.lint.RuleCheck.Result;
import org.assize.report.ReportJson;
import org.jspecify.annotations.Nullable;

/** Problems of rules for people and for machines. */
public final class LintForms {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private LintForms() {}

    /** Each problem with its line and a caret, then how many there are. */
    public static String text(final Result result) {
        final StringBuilder text = new StringBuilder();
        result.problems().forEach(problem -> {
            text.append(headline(problem)).append('\n');
            final DrlFile file = result.texts().get(problem.file());
            if (file != null && problem.line() > 0) {
                caret(text, problem, file.lineText(problem.line()));
            }
            if (problem.advice() != null) {
                text.append("Maybe ").append(problem.advice()).append('\n');
            }
        });
        return text.append(summary(result)).append('\n').toString();
    }

    private static String headline(final LintProblem problem) {
        return problem.file()
                + (problem.line() > 0 ? ":" + problem.line() : "")
                + (problem.line() > 0 && problem.column() > 0 ? ":" + problem.column() : "")
                + ": " + problem.level().word() + ": " + problem.message() + " [" + problem.rule() + "]";
    }

    private static void caret(final StringBuilder text, final LintProblem problem, final String line) {
        final String number = String.valueOf(problem.line());
        final String margin = " ".repeat(number.length());
        final int column = Math.max(0, Math.min(problem.column() - 1, line.length()));
        final int length = Math.max(1, Math.min(problem.length(), line.length() - column));
        text.append("  ").append(number).append(" | ").append(line).append('\n');
        text.append("  ").append(margin).append(" | ");
        line.substring(0, column).chars().forEach(c -> text.append(c == '\t' ? '\t' : ' '));
        text.append("^".repeat(length)).append('\n');
    }

    /** {@code 127 files, 1625 rules: nothing to improve.} */
    public static String summary(final Result result) {
        final String counts = result.files() + " files, " + result.rules() + " rules: ";
        if (result.problems().isEmpty()) {
            return counts + "nothing to improve.";
        }
        return counts + count(result, Level.ERROR, "error") + ", " + count(result, Level.WARNING, "warning") + ", "
                + count(result, Level.NOTE, "note") + ".";
    }

    private static String count(final Result result, final Level level, final String word) {
        final long count = result.problems().stream()
                .filter(problem -> problem.level() == level)
                .count();
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /** All problems in order. */
    public static String json(final Result result) {
        final Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("files", result.files());
        whole.put("rules", result.rules());
        whole.put(
                "problems",
                result.problems().stream()
                        .map(problem -> entry(problem, result.texts().get(problem.file())))
                        .toList());
        return ReportJson.write(whole) + "\n";
    }

    private static Map<String, Object> entry(final LintProblem problem, final @Nullable DrlFile file) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", problem.rule());
        entry.put("level", problem.level().word());
        entry.put("file", problem.file());
        entry.put("line", problem.line());
        entry.put("column", problem.column());
        entry.put("length", problem.length());
        entry.put("message", problem.message());
        if (problem.advice() != null) {
            entry.put("maybe", problem.advice());
        }
        if (file != null && problem.line() > 0) {
            entry.put("source", file.lineText(problem.line()));
        }
        return entry;
    }

    /** Workflow commands that mark the lines in a change on GitHub. */
    public static String github(final Result result) {
        final StringBuilder text = new StringBuilder();
        for (final LintProblem problem : result.problems()) {
            text.append(GitHub.annotation(
                    problem.level() == Level.NOTE ? "notice" : problem.level().word(),
                    problem.file(),
                    Math.max(1, problem.line()),
                    Math.max(1, problem.column()),
                    problem.rule(),
                    message(problem)));
        }
        return text.append(summary(result)).append('\n').toString();
    }

    private static String message(final LintProblem problem) {
        return problem.advice() == null ? problem.message() : problem.message() + "\nMaybe " + problem.advice();
    }

    /** SARIF 2.1.0, which code hosts and editors read. */
    public static String sarif(final Result result, final String version) {
        final Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "assize rules check");
        driver.put("version", version);
        driver.put("rules", LintRules.all().stream().map(LintForms::rule).toList());
        final Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", result.problems().stream().map(LintForms::sarif).toList());
        final Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return ReportJson.write(log) + "\n";
    }

    private static Map<String, Object> rule(final LintRule rule) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", rule.id());
        entry.put("shortDescription", Map.of("text", rule.summary() + "."));
        entry.put("help", Map.of("text", "docs/lint/" + rule.id() + ".md"));
        entry.put("defaultConfiguration", Map.of("level", rule.level().word()));
        return entry;
    }

    private static Map<String, Object> sarif(final LintProblem problem) {
        final Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", Math.max(1, problem.line()));
        region.put("startColumn", Math.max(1, problem.column()));
        region.put("endColumn", Math.max(1, problem.column()) + problem.length());
        final Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", problem.file()));
        place.put("region", region);
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("ruleId", problem.rule());
        entry.put("level", problem.level().word());
        entry.put("message", Map.of("text", message(problem)));
        entry.put("locations", List.of(Map.of("physicalLocation", place)));
        return entry;
    }
}
