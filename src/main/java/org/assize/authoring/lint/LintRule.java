package org.assize.authoring.lint;

/**
 * Something that rules, words or cases should not have.
 *
 * @param id kebab-case; names its page, {@code docs/lint/<id>.md}
 * @param level unless {@code rules/lint.yml} sets another
 * @param summary what it asks for, a sentence without a full stop
 */
public record LintRule(String id, String category, Level level, String summary, Check check) {

    /** Looks for offenders. */
    @FunctionalInterface
    public interface Check {

        void check(LintContext context, Offenders offenders);
    }
}
