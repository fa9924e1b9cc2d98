package org.assize.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Derivation;
import org.assize.authoring.CaseRunner.CaseResult;
import org.assize.content.RuleSource;
import org.assize.engine.DrlSyntax;
import org.assize.engine.DrlSyntax.Element;
import org.assize.engine.DrlSyntax.Kind;
import org.assize.engine.DrlSyntax.RuleBlock;
import org.assize.engine.Evaluation;
import org.assize.engine.Justification;
import org.assize.finding.Judged;
import org.assize.report.ExplainText;

/** Why a case came out as it did: the derivation of what came, and which rules about the obligation stayed silent. */
public final class CaseStory {

    private static final int LONGEST = 200;
    private static final int FACTS = 3;
    private static final Pattern WORD = Pattern.compile("[^\\w.()-]+");

    private final List<RuleSource> sources;

    public CaseStory(final List<RuleSource> sources) {
        this.sources = sources;
    }

    /** Lines for a person; none if the case passed. */
    public List<String> of(final CaseResult result) {
        final Evaluation evaluation = result.evaluation();
        if (evaluation == null) {
            return List.of();
        }
        final RuleCase ruleCase = result.ruleCase();
        return ruleCase.isArea()
                ? area(evaluation, result.differences())
                : obligation(ruleCase.about(), evaluation, result.differences());
    }

    private List<String> obligation(final String id, final Evaluation evaluation, final List<Difference> differences) {
        final List<String> lines = new ArrayList<>();
        evaluation.stream(Judged.class)
                .filter(judged -> judged.obligation().equals(id))
                .findFirst()
                .ifPresent(judged -> tree(lines, "How it came to this:", evaluation, judged));
        differences.stream()
                .filter(difference -> difference.path().get(0).equals("grades"))
                .forEach(difference -> concluded(lines, evaluation, "Grade", List.of(id, last(difference))));
        silent(lines, id, evaluation);
        return lines;
    }

    private static String last(final Difference difference) {
        return difference.path().get(difference.path().size() - 1);
    }

    /** For each difference the conclusions that name what it names. */
    private static List<String> area(final Evaluation evaluation, final List<Difference> differences) {
        final List<String> lines = new ArrayList<>();
        for (final Difference difference : differences) {
            if (difference.path().size() > 1) {
                concluded(
                        lines,
                        evaluation,
                        "",
                        difference.path().subList(1, difference.path().size()));
            }
        }
        return lines;
    }

    /** The derivations of the conclusions whose values are all of the named ones. */
    private static void concluded(
            final List<String> lines, final Evaluation evaluation, final String type, final List<String> values) {
        evaluation.stream(Record.class)
                .filter(evaluation::isDerived)
                .filter(fact ->
                        type.isEmpty() || fact.getClass().getSimpleName().equals(type))
                .filter(fact -> List.of(WORD.split(fact.toString())).containsAll(values))
                .sorted(Comparator.comparing(Object::toString))
                .limit(FACTS)
                .forEach(fact -> tree(lines, "How it came to " + String.join(" ", values) + ":", evaluation, fact));
    }

    private static void tree(
            final List<String> lines, final String heading, final Evaluation evaluation, final Object conclusion) {
        lines.add(heading);
        ExplainText.tree(Derivation.of(evaluation, conclusion)).lines().forEach(line -> lines.add("  " + line));
    }

    /** Rules about the obligation that did not fire, each with what there was of the facts that it looks for. */
    private void silent(final List<String> lines, final String id, final Evaluation evaluation) {
        final Set<String> fired = evaluation.stream(Object.class)
                .flatMap(fact -> evaluation.justifications(fact).stream())
                .map(Justification::rule)
                .collect(Collectors.toSet());
        for (final RuleSource source : sources) {
            if (source.text().contains("rule \"" + id + " ")) {
                DrlSyntax.parse(source.path(), source.text()).stream()
                        .filter(rule -> rule.name().startsWith(id + " ") && !fired.contains(rule.name()))
                        .forEach(rule -> silent(lines, source, rule, evaluation));
            }
        }
    }

    private static void silent(
            final List<String> lines, final RuleSource source, final RuleBlock rule, final Evaluation evaluation) {
        lines.add("Did not fire: \"" + rule.name() + "\" (" + source.path() + ":" + rule.line() + ")");
        for (final Element element : rule.elements()) {
            lines.add("  line " + element.line() + " looks for " + condition(source, element));
            facts(evaluation, element).forEach(fact -> lines.add("    there is " + shown(fact.toString())));
            if (element.kind() != Kind.NOT
                    && facts(evaluation, element).findAny().isEmpty()) {
                lines.add("    there is no " + element.type());
            }
        }
    }

    private static String condition(final RuleSource source, final Element element) {
        return shown(source.text().substring(element.start(), element.end()).replaceAll("\\s+", " "));
    }

    private static Stream<Object> facts(final Evaluation evaluation, final Element element) {
        return evaluation.stream(Object.class)
                .filter(fact -> fact.getClass().getSimpleName().equals(element.type()))
                .sorted(Comparator.comparing(Object::toString))
                .limit(FACTS);
    }

    private static String shown(final String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
