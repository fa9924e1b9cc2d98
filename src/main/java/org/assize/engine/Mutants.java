package org.assize.engine;

import java.util.ArrayList;
import java.util.List;
import org.assize.engine.DrlSyntax.Constraint;
import org.assize.engine.DrlSyntax.Element;
import org.assize.engine.DrlSyntax.Kind;
import org.assize.engine.DrlSyntax.RuleBlock;

/** Breaks the rules of a file one condition at a time, by splicing its text at the offsets of the syntax tree. */
public final class Mutants {

    /** Stands between the name of a rule and the number of its mutant. */
    static final String MARK = " #m";

    private Mutants() {}

    /**
     * A rule with one condition removed or negated, or a rule that is missing.
     *
     * @param rule name of the rule
     * @param line line of the condition in the file
     * @param change what was done, {@code drop late == Tri.YES}
     * @param text the changed rule block; empty if the rule is missing
     */
    public record Mutant(String rule, int number, int line, String change, String text) {

        /** Name of the changed rule. */
        String name() {
            return rule + MARK + number;
        }
    }

    /** All mutants of a file, in order. */
    public static List<Mutant> of(final String path, final String drl) {
        final List<Mutant> mutants = new ArrayList<>();
        for (final RuleBlock rule : DrlSyntax.parse(path, drl)) {
            add(mutants, rule, rule.line(), "remove the rule", null);
            for (final Element element : rule.elements()) {
                elementMutants(mutants, drl, rule, element);
                element.constraints().stream()
                        .filter(constraint -> !constraint.isBinding())
                        .forEach(constraint -> constraintMutants(mutants, drl, rule, element, constraint));
            }
        }
        return mutants;
    }

    private static void elementMutants(
            final List<Mutant> mutants, final String drl, final RuleBlock rule, final Element element) {
        final String text = drl.substring(element.start(), element.end());
        if (element.kind() == Kind.NOT) {
            add(mutants, rule, element.line(), "drop " + text, splice(drl, rule, element.start(), element.end(), ""));
            add(
                    mutants,
                    rule,
                    element.line(),
                    "exists instead of " + text,
                    splice(drl, rule, element.start(), element.start() + "not".length(), "exists"));
        } else if (element.bindsNothing(drl) && rule.elements().size() > 1) {
            add(mutants, rule, element.line(), "drop " + text, splice(drl, rule, element.start(), element.end(), ""));
        }
    }

    private static void constraintMutants(
            final List<Mutant> mutants,
            final String drl,
            final RuleBlock rule,
            final Element element,
            final Constraint constraint) {
        if (!constraint.text().contains(" : ")) {
            add(mutants, rule, constraint.line(), "drop " + constraint.text(), drop(drl, rule, constraint));
        }
        add(
                mutants,
                rule,
                constraint.line(),
                "negate " + constraint.text(),
                splice(drl, rule, constraint.start(), constraint.end(), negated(constraint.text())));
    }

    private static String drop(final String drl, final RuleBlock rule, final Constraint constraint) {
        int start = constraint.start();
        int end = constraint.end();
        while (Character.isWhitespace(drl.charAt(end))) {
            end++;
        }
        if (drl.charAt(end) == ',') {
            end++;
        } else {
            end = constraint.end();
            int before = start - 1;
            while (Character.isWhitespace(drl.charAt(before))) {
                before--;
            }
            start = drl.charAt(before) == ',' ? before : start;
        }
        return splice(drl, rule, start, end, "");
    }

    /** The opposite of a condition in house style. */
    static String negated(final String condition) {
        final String[][] swaps = {
            {" not memberOf ", " memberOf "},
            {" memberOf ", " not memberOf "},
            {" not in ", " in "},
            {" in ", " not in "},
            {" == ", " != "},
            {" != ", " == "},
            {" >= ", " < "},
            {" <= ", " > "},
            {" > ", " <= "},
            {" < ", " >= "}
        };
        for (final String[] swap : swaps) {
            if (condition.contains(swap[0])) {
                return condition.replaceFirst(java.util.regex.Pattern.quote(swap[0]), swap[1]);
            }
        }
        return condition.startsWith("!") ? condition.substring(1) : "!" + condition;
    }

    private static String splice(
            final String drl, final RuleBlock rule, final int start, final int end, final String replacement) {
        return drl.substring(rule.start(), start) + replacement + drl.substring(end, rule.end());
    }

    private static void add(
            final List<Mutant> mutants,
            final RuleBlock rule,
            final int line,
            final String change,
            final @org.jspecify.annotations.Nullable String block) {
        final int number = mutants.size();
        final String text = block == null
                ? ""
                : block.replaceFirst(
                        java.util.regex.Pattern.quote("rule \"" + rule.name() + "\""),
                        java.util.regex.Matcher.quoteReplacement("rule \"" + rule.name() + MARK + number + "\""));
        mutants.add(new Mutant(rule.name(), number, line, change, text));
    }
}
