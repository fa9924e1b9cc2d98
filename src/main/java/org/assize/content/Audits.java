package org.assize.content;

import java.util.Locale;
import org.assize.fact.AuditFact.AuditVerdict;
import org.assize.finding.Audited;
import org.assize.finding.Result;
import org.jspecify.annotations.Nullable;

/** Reads, for the posture rules, what an existing audit says of a requirement. Pure. */
public final class Audits {

    private Audits() {}

    /**
     * @param grade in the words of the audit; where it is a grade of the framework's scale that breaks no requirement, the
     *     requirement stands
     */
    public static Audited says(
            final Content content,
            final String framework,
            final String requirement,
            final AuditVerdict verdict,
            final @Nullable String grade) {
        final Result result = switch (verdict) {
            case CONFORM -> Result.MET;
            case PARTIAL, NONCONFORM -> stands(content, framework, grade) ? Result.MET : Result.GAP;
            case NOT_APPLICABLE -> Result.NOT_APPLICABLE;
            case NOT_ASSESSED -> Result.NOT_ASSESSED;
        };
        return new Audited(framework, requirement, result);
    }

    private static boolean stands(final Content content, final String framework, final @Nullable String grade) {
        if (grade == null || !content.hasFramework(framework)) {
            return false;
        }
        final String word = word(grade);
        return content.framework(framework).grades().stream()
                .filter(level -> level.id().equals(word) || word(level.label()).equals(word))
                .anyMatch(level -> !content.breaks(framework, level.id()));
    }

    private static String word(final String grade) {
        return grade.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
    }
}
