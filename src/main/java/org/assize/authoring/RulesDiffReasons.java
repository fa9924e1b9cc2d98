package org.assize.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.authoring.RulesDiff.Because;
import org.assize.authoring.RulesSide.RuleText;
import org.assize.engine.Evaluation;
import org.assize.engine.Justification;
import org.assize.finding.Judged;
import org.assize.finding.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rules and parameters that led to an outcome differ between two rule sets. */
final class RulesDiffReasons {

    private final RulesSide old;
    private final RulesSide current;

    RulesDiffReasons(final RulesSide old, final RulesSide current) {
        this.old = old;
        this.current = current;
    }

    List<Because> of(
            final Evaluation before, final @Nullable Judged was, final Evaluation after, final @Nullable Judged is) {
        final Set<String> rules = new TreeSet<>();
        final Set<String> parameters = new TreeSet<>();
        final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(was, before, rules, parameters, seen);
        collect(is, after, rules, parameters, seen);
        final List<Because> reasons = new ArrayList<>();
        rules.forEach(rule -> rule(rule, reasons));
        parameters.forEach(parameter -> parameter(parameter, reasons));
        return reasons;
    }

    private static void collect(
            final @Nullable Object object,
            final Evaluation evaluation,
            final Set<String> rules,
            final Set<String> parameters,
            final Set<Object> seen) {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof final Parameter parameter) {
            parameters.add(parameter.name());
        }
        for (final Justification reason : evaluation.justifications(object)) {
            rules.add(reason.rule());
            reason.premises().forEach(premise -> collect(premise, evaluation, rules, parameters, seen));
        }
    }

    private void rule(final String name, final List<Because> reasons) {
        final RuleText before = old.rule(name);
        final RuleText after = current.rule(name);
        final List<String> gone = before == null ? List.of() : before.lines();
        final List<String> come = after == null ? List.of() : after.lines();
        if (!gone.equals(come)) {
            reasons.add(new Because(named(name, before, after), only(gone, come), only(come, gone)));
        }
    }

    private static String named(final String name, final @Nullable RuleText before, final @Nullable RuleText after) {
        if (after == null) {
            return "the rule \"" + name + "\", which is gone" + place(before);
        }
        return (before == null ? "the new rule \"" : "the rule \"") + name + "\"" + place(after);
    }

    private static String place(final @Nullable RuleText rule) {
        return rule == null ? "" : " (" + rule.path() + ":" + rule.line() + ")";
    }

    private static List<String> only(final List<String> these, final List<String> others) {
        return these.stream()
                .filter(line -> !others.contains(line) && !line.startsWith("rule \""))
                .toList();
    }

    private void parameter(final String name, final List<Because> reasons) {
        final String before = old.parameter(name);
        final String after = current.parameter(name);
        if (!before.equals(after)) {
            reasons.add(new Because("the parameter " + name, List.of(before), List.of(after)));
        }
    }
}
