package org.assize.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.authoring.CaseRunner.CaseResult;
import org.assize.report.ReportJson;

/** Results of cases for people and for machines. */
public final class CaseForms {

    private static final int STORY = 40;

    private final CaseStory story;
    private final String rules;

    /**
     * @param rules the rules folder as messages name it
     */
    public CaseForms(final CaseStory story, final String rules) {
        this.story = story;
        this.rules = rules;
    }

    /** Failures first to last, then how many cases passed. */
    public String text(final List<CaseResult> results) {
        final StringBuilder text = new StringBuilder();
        failed(results).forEach(result -> failure(text, result));
        return text.append(summary(results)).append('\n').toString();
    }

    /** {@code 12 cases, 1 failed.} */
    public static String summary(final List<CaseResult> results) {
        final int failed = failed(results).size();
        return results.size()
                + (results.size() == 1 ? " case, " : " cases, ")
                + (failed == 0 ? "all passed." : failed + " failed.");
    }

    private static List<CaseResult> failed(final List<CaseResult> results) {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    private void failure(final StringBuilder text, final CaseResult result) {
        text.append(place(result)).append(": ").append(result.ruleCase().name()).append(" failed.\n");
        result.failures().forEach(line -> text.append("  ").append(line).append('\n'));
        final List<String> lines = story.of(result);
        lines.stream()
                .limit(STORY)
                .forEach(line -> text.append("    ").append(line).append('\n'));
        if (lines.size() > STORY) {
            text.append("    … and ").append(lines.size() - STORY).append(" more lines with --format json\n");
        }
        text.append('\n');
    }

    private String place(final CaseResult result) {
        return rules + "/" + result.ruleCase().path() + ":" + line(result);
    }

    private static int line(final CaseResult result) {
        return result.differences().stream()
                .map(Difference::written)
                .filter(java.util.Objects::nonNull)
                .mapToInt(node -> node.place().line())
                .findFirst()
                .orElse(1);
    }

    /** Every case, with differences and story of those that failed. */
    public String json(final List<CaseResult> results) {
        final Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("cases", results.size());
        whole.put("failed", failed(results).size());
        whole.put("results", results.stream().map(this::entry).toList());
        return ReportJson.write(whole) + "\n";
    }

    private Map<String, Object> entry(final CaseResult result) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("about", result.ruleCase().about());
        entry.put("path", rules + "/" + result.ruleCase().path());
        entry.put("passed", result.passed());
        if (!result.passed()) {
            entry.put("line", line(result));
            entry.put(
                    "differences",
                    result.differences().stream().map(CaseForms::entry).toList());
            entry.put("story", story.of(result));
        }
        return entry;
    }

    private static Map<String, Object> entry(final Difference difference) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("what", difference.what());
        if (difference.problem() == null) {
            entry.put("expected", difference.expected());
            entry.put("came", difference.came());
        } else {
            entry.put("problem", difference.problem());
        }
        return entry;
    }

    /** Workflow commands that mark the failed cases in a change on GitHub. */
    public String github(final List<CaseResult> results) {
        final StringBuilder text = new StringBuilder();
        for (final CaseResult result : failed(results)) {
            text.append(GitHub.annotation(
                    "error",
                    rules + "/" + result.ruleCase().path(),
                    line(result),
                    1,
                    result.ruleCase().name(),
                    String.join("\n", result.failures())));
        }
        return text.append(summary(results)).append('\n').toString();
    }

    /** The XML that build servers read: a suite for each topic. */
    public String junit(final List<CaseResult> results) {
        final Map<String, List<CaseResult>> topics = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.ruleCase().topic(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        final JunitXml xml = new JunitXml(results.size(), failed(results).size());
        topics.forEach((topic, cases) -> {
            xml.suite(topic, cases.size(), failed(cases).size());
            cases.forEach(result -> xml.test(
                    topic,
                    result.ruleCase().name(),
                    result.failures(),
                    result.passed() ? List.of() : story.of(result)));
            xml.endSuite();
        });
        return xml.text();
    }
}
