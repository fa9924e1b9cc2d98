package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import org.assize.authoring.lint.DrlFile.Constraint;
import org.assize.authoring.lint.DrlFile.Name;
import org.assize.authoring.lint.DrlFile.Rule;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/** Collects what one lint rule finds. */
public final class Offenders {

    private final LintRule rule;
    private final List<LintProblem> problems = new ArrayList<>();

    Offenders(final LintRule rule) {
        this.rule = rule;
    }

    void at(final DrlFile file, final int start, final int end, final String message, final @Nullable String advice) {
        final int line = file.line(start);
        final int length = Math.max(
                1, Math.min(end, file.offset(line) + file.lineText(line).length()) - start);
        problems.add(new LintProblem(
                rule.id(), rule.level(), file.path(), line, file.column(start), length, message, advice));
    }

    void at(final DrlFile file, final Name name, final String message, final @Nullable String advice) {
        at(file, name.start(), name.end(), message, advice);
    }

    void at(final DrlFile file, final Constraint constraint, final String message, final @Nullable String advice) {
        at(file, constraint.start(), constraint.end(), message, advice);
    }

    /** At the name of the rule. */
    void at(final DrlFile file, final Rule at, final String message, final @Nullable String advice) {
        at(file, at.name(), message, advice);
    }

    /** In a file of words, questions or cases. */
    void at(final Source place, final String message, final @Nullable String advice) {
        problems.add(new LintProblem(
                rule.id(),
                rule.level(),
                place.file(),
                place.line(),
                Math.max(place.column(), place.line() > 0 ? 1 : 0),
                1,
                message,
                advice));
    }

    List<LintProblem> problems() {
        return problems;
    }
}
