package org.assize.authoring.lint;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something in the rules that a person has to put right.
 *
 * @param rule id of the lint rule, or {@code syntax}, {@code compile}, {@code content}, {@code case} for what reading finds
 * @param file path of the file; relative to the rules folder for files in it
 * @param line counted from 1; 0 if the whole file is meant
 * @param column counted from 1; 0 if the whole line is meant
 * @param length of what the caret underlines, at least 1
 * @param message a sentence
 * @param advice what may have been meant; null if there is none to give
 */
public record LintProblem(
        String rule,
        Level level,
        String file,
        int line,
        int column,
        int length,
        String message,
        @Nullable String advice)
        implements Comparable<LintProblem> {

    private static final Comparator<LintProblem> ORDER = Comparator.comparing(LintProblem::file)
            .thenComparingInt(LintProblem::line)
            .thenComparingInt(LintProblem::column)
            .thenComparing(LintProblem::rule)
            .thenComparing(LintProblem::message);

    @Override
    public int compareTo(final LintProblem other) {
        return ORDER.compare(this, other);
    }

    LintProblem with(final Level other) {
        return new LintProblem(rule, other, file, line, column, length, message, advice);
    }
}
