package org.assize.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.engine.DrlSyntax.Constraint;
import org.assize.engine.DrlSyntax.Element;
import org.assize.engine.DrlSyntax.Kind;
import org.assize.engine.DrlSyntax.RuleBlock;
import org.jspecify.annotations.Nullable;

/** Breaks the rules of a file one thing at a time, by splicing its text at the offsets of the syntax tree. */
public final class Mutants {

    /** Stands between the name of a rule and the number of its mutant. */
    static final String MARK = " #m";

    private final String drl;
    private final Literals literals;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(final String drl) {
        this.drl = drl;
        this.literals = new Literals(drl);
    }

    /** How a rule is broken. */
    public enum Way {
        /** The rule is missing, and with it its inference. */
        REMOVE_RULE,
        /** A condition is removed. */
        DROP,
        /** A condition says the opposite. */
        NEGATE,
        /** A comparison takes in its boundary or leaves it out. */
        BOUNDARY,
        /** A literal is the next one: another number, another constant of a closed list. */
        LITERAL,
        /** {@code exists} instead of {@code not}, or the reverse. */
        SWAP,
        /** A violation of another failure mode. */
        MODE
    }

    /**
     * A rule with one thing broken.
     *
     * @param rule name of the rule
     * @param line line of what is broken, in the file
     * @param start offset in the file of what is broken
     * @param end offset behind it
     * @param original what is broken, as it stands in the file; the rule's name if the rule is missing
     * @param replacement what stands there instead; empty if nothing does
     * @param text the changed rule block; empty if the rule is missing
     */
    public record Mutant(
            String rule,
            int number,
            Way way,
            int line,
            int start,
            int end,
            String original,
            String replacement,
            String text) {

        /** Name of the changed rule. */
        String name() {
            return rule + MARK + number;
        }

        /** What was done, to complete a sentence: {@code line 13 `late == Tri.YES` is removed}. */
        public String change() {
            if (way == Way.REMOVE_RULE) {
                return "the rule of line " + line + " is removed";
            }
            final String what = "line " + line + " `" + original + "`";
            return what + (replacement.isEmpty() ? " is removed" : " reads `" + replacement + "`");
        }
    }

    /** All mutants of a file, in order. */
    public static List<Mutant> of(final String path, final String drl) {
        final Mutants all = new Mutants(drl);
        for (final RuleBlock rule : DrlSyntax.parse(path, drl)) {
            all.rule(rule);
        }
        return List.copyOf(all.mutants);
    }

    private void rule(final RuleBlock rule) {
        mutants.add(new Mutant(
                rule.name(),
                mutants.size(),
                Way.REMOVE_RULE,
                rule.line(),
                rule.start(),
                rule.end(),
                rule.name(),
                "",
                ""));
        for (final Element element : rule.elements()) {
            element(rule, element);
            for (final Constraint constraint : element.constraints()) {
                if (!constraint.isBinding()) {
                    constraint(rule, constraint);
                }
            }
            result(rule, element);
        }
        mode(rule);
    }

    private void element(final RuleBlock rule, final Element element) {
        final int start = element.start();
        final int end = element.end();
        if (element.kind() == Kind.NOT) {
            add(rule, Way.DROP, start, end, start, end, "");
            add(rule, Way.SWAP, start, end, start, start + "not".length(), "exists");
        } else if (element.bindsNothing(drl) && rule.elements().size() > 1) {
            add(rule, Way.DROP, start, end, start, end, "");
            if (element.kind() == Kind.EXISTS) {
                add(rule, Way.SWAP, start, end, start, start + "exists".length(), "not");
            }
        }
    }

    private void constraint(final RuleBlock rule, final Constraint constraint) {
        final int start = constraint.start();
        final int end = constraint.end();
        final String text = constraint.text();
        if (!text.contains(" : ")) {
            final int[] span = withComma(constraint);
            add(rule, Way.DROP, start, end, span[0], span[1], "");
        }
        add(rule, Way.NEGATE, start, end, start, end, Literals.negated(text));
        final String boundary = Literals.boundary(text);
        if (boundary != null) {
            add(rule, Way.BOUNDARY, start, end, start, end, boundary);
        }
        for (final String other : literals.neighbours(text)) {
            add(rule, Way.LITERAL, start, end, start, end, other);
        }
    }

    /** The condition on the result of an accumulate, behind its second semicolon. */
    private void result(final RuleBlock rule, final Element element) {
        final Constraint result = element.kind() == Kind.ACCUMULATE ? DrlSyntax.result(drl, element) : null;
        if (result == null) {
            return;
        }
        final int start = result.start();
        final int end = result.end();
        add(rule, Way.DROP, start, end, drl.lastIndexOf(';', start), end, "");
        add(rule, Way.NEGATE, start, end, start, end, Literals.negated(result.text()));
        final String boundary = Literals.boundary(result.text());
        if (boundary != null) {
            add(rule, Way.BOUNDARY, start, end, start, end, boundary);
        }
    }

    /** Another failure mode in the consequence. */
    private void mode(final RuleBlock rule) {
        final Matcher mode = Literals.MODE.matcher(drl).region(drl.indexOf("\nthen", rule.start()), rule.end());
        if (mode.find()) {
            add(rule, Way.MODE, mode.start(), mode.end(), mode.start(), mode.end(), Literals.otherMode(mode.group(1)));
        }
    }

    /** A condition with the comma that divides it from its neighbour. */
    private int[] withComma(final Constraint constraint) {
        int end = constraint.end();
        while (Character.isWhitespace(drl.charAt(end))) {
            end++;
        }
        if (drl.charAt(end) == ',') {
            return new int[] {constraint.start(), end + 1};
        }
        int before = constraint.start() - 1;
        while (Character.isWhitespace(drl.charAt(before))) {
            before--;
        }
        return new int[] {drl.charAt(before) == ',' ? before : constraint.start(), constraint.end()};
    }

    /** A mutant of what stands from start to end, in which only what stands from cut to to is replaced. */
    private void add(
            final RuleBlock rule,
            final Way way,
            final int start,
            final int end,
            final int cut,
            final int to,
            final String instead) {
        final int number = mutants.size();
        final String block = drl.substring(rule.start(), cut) + instead + drl.substring(to, rule.end());
        final String named = block.replaceFirst(
                Pattern.quote("rule \"" + rule.name() + "\""),
                Matcher.quoteReplacement("rule \"" + rule.name() + MARK + number + "\""));
        final @Nullable String shown = way == Way.DROP ? "" : instead;
        mutants.add(new Mutant(
                rule.name(),
                number,
                way,
                DrlSyntax.line(drl, start),
                start,
                end,
                oneLine(drl.substring(start, end)),
                way == Way.SWAP ? instead + " " + oneLine(drl.substring(to, end)) : oneLine(shown),
                named));
    }

    private static String oneLine(final String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
