package org.assize.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assize.authoring.RuleCoverage.Count;
import org.assize.authoring.RuleCoverage.FileCover;
import org.assize.authoring.RuleCoverage.Part;
import org.assize.authoring.RuleCoverage.RuleCover;
import org.assize.content.Content;
import org.assize.report.ReportJson;
import org.assize.report.RuleCoveragePage;

/** Coverage of rules by cases, for people and for machines. */
public final class RuleCoverageForms {

    private final RuleCoverage coverage;
    private final Content content;
    private final String rules;

    /**
     * @param rules the rules folder as messages name it
     */
    public RuleCoverageForms(final RuleCoverage coverage, final Content content, final String rules) {
        this.coverage = coverage;
        this.content = content;
        this.rules = rules;
    }

    /** What no case is decided by, a line a topic, requirements that are not covered in full, and the whole. */
    public String text() {
        final StringBuilder text = new StringBuilder();
        coverage.files().forEach(file -> file.rules().forEach(rule -> open(text, file, rule)));
        text.append(row("topic", "rules", "conditions", ""));
        coverage.topics().forEach((topic, count) -> text.append(row(topic, count)));
        final Map<String, Count> requirements = coverage.requirements(content);
        final Map<String, Count> wanting = new LinkedHashMap<>();
        requirements.forEach((requirement, count) -> {
            if (count.conditionsCovered() < count.conditions()) {
                wanting.put(requirement, count);
            }
        });
        if (!wanting.isEmpty()) {
            text.append('\n').append(row("requirement", "rules", "conditions", ""));
            wanting.forEach((requirement, count) -> text.append(row(requirement, count)));
        }
        return text.append('\n').append(row("all", coverage.count())).toString();
    }

    private void open(final StringBuilder text, final FileCover file, final RuleCover rule) {
        if (!rule.itself().covered()) {
            open(text, file, rule.itself(), "no case needs this rule, \"" + rule.name() + "\".");
        }
        rule.conditions().stream()
                .filter(part -> !part.covered())
                .forEach(part -> open(
                        text, file, part, "no case is decided by `" + part.text() + "`, in \"" + rule.name() + "\"."));
    }

    private void open(final StringBuilder text, final FileCover file, final Part part, final String sentence) {
        text.append(rules)
                .append('/')
                .append(file.source().path())
                .append(':')
                .append(part.line())
                .append(": ")
                .append(sentence)
                .append('\n');
    }

    private static String row(final String name, final Count count) {
        return row(
                name,
                count.rulesCovered() + "/" + count.rules(),
                count.conditionsCovered() + "/" + count.conditions(),
                percent(count));
    }

    private static String row(final String name, final String rules, final String conditions, final String percent) {
        return String.format(Locale.ROOT, "%-44s %11s %11s %8s", name, rules, conditions, percent)
                        .stripTrailing()
                + "\n";
    }

    /** Rounded down, so that 100 % is said of nothing less. */
    private static String percent(final Count count) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(count.percent() * 10) / 10);
    }

    /** Every rule and condition with the case that it decides. */
    public String json() {
        final Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("all", count(coverage.count()));
        whole.put("topics", counts(coverage.topics()));
        whole.put("requirements", counts(coverage.requirements(content)));
        whole.put("files", coverage.files().stream().map(this::file).toList());
        return ReportJson.write(whole) + "\n";
    }

    private static Map<String, Object> counts(final Map<String, Count> counts) {
        final Map<String, Object> entries = new LinkedHashMap<>();
        counts.forEach((name, count) -> entries.put(name, count(count)));
        return entries;
    }

    private static Map<String, Object> count(final Count count) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rules", count.rules());
        entry.put("rules-covered", count.rulesCovered());
        entry.put("conditions", count.conditions());
        entry.put("conditions-covered", count.conditionsCovered());
        return entry;
    }

    private Map<String, Object> file(final FileCover file) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", rules + "/" + file.source().path());
        entry.put("rules", file.rules().stream().map(RuleCoverageForms::rule).toList());
        return entry;
    }

    private static Map<String, Object> rule(final RuleCover rule) {
        final Map<String, Object> entry = part(rule.itself());
        entry.put(
                "conditions",
                rule.conditions().stream().map(RuleCoverageForms::part).toList());
        return entry;
    }

    private static Map<String, Object> part(final Part part) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("text", part.text());
        entry.put("line", part.line());
        entry.put("covered", part.covered());
        if (part.by() != null) {
            entry.put("by", part.by());
        }
        if (part.because() != null) {
            entry.put("because", part.because());
        }
        return entry;
    }

    /** A page with the annotated rules, in UTF-8. */
    public byte[] html() {
        final List<RuleCoveragePage.Row> rows = new ArrayList<>();
        coverage.topics().forEach((topic, count) -> rows.add(pageRow(topic, count)));
        final List<RuleCoveragePage.Row> requirements = new ArrayList<>();
        coverage.requirements(content).forEach((name, count) -> requirements.add(pageRow(name, count)));
        return new RuleCoveragePage(
                        pageRow("All", coverage.count()),
                        rows,
                        requirements,
                        coverage.files().stream().map(AnnotatedRules::of).toList())
                .render();
    }

    private static RuleCoveragePage.Row pageRow(final String name, final Count count) {
        return new RuleCoveragePage.Row(
                name,
                count.rulesCovered() + "/" + count.rules(),
                count.conditionsCovered() + "/" + count.conditions(),
                percent(count),
                count.conditionsCovered() == count.conditions() && count.rulesCovered() == count.rules());
    }
}
