package org.assize.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assize.content.Content;
import org.assize.engine.Evaluation;
import org.assize.finding.Ceiling;
import org.assize.finding.Escalation;
import org.assize.finding.Grade;
import org.assize.finding.Judged;
import org.assize.finding.Result;
import org.assize.finding.Verdict;
import org.assize.framework.Framework;
import org.assize.framework.GradeLevel;
import org.assize.framework.VerdictWord;

/** Makes the verdict and the counts of each framework in scope. */
final class ReadinessRows {

    // Reasons of the posture rules for a gap that no obligation shows.
    private static final List<String> WITHOUT_FINDING = List.of("audited", "inferred-gap");

    private final Content content;
    private final Evaluation evaluation;
    private final Index index;

    ReadinessRows(final Content content, final Evaluation evaluation, final Index index) {
        this.content = content;
        this.evaluation = evaluation;
        this.index = index;
    }

    List<Report.Readiness> rows(final List<String> frameworks, final List<Report.PostureRow> posture) {
        return frameworks.stream()
                .map(framework -> row(content.framework(framework), posture))
                .toList();
    }

    private Report.Readiness row(final Framework framework, final List<Report.PostureRow> posture) {
        final Optional<Verdict> verdict = evaluation.stream(Verdict.class)
                .filter(each -> each.framework().equals(framework.id()))
                .min((one, other) -> Integer.compare(rank(framework, one), rank(framework, other)));
        return new Report.Readiness(
                framework.id(),
                verdict.map(Verdict::verdict).orElse("UNDECIDED"),
                verdict.flatMap(each -> framework.verdict(each.verdict()))
                        .map(VerdictWord::label)
                        .orElse("No verdict is derived."),
                (verdict.map(Verdict::reason).orElse("") + notCounted(framework, posture)).strip(),
                counts(framework),
                outcomes(framework, posture),
                evaluation.stream(Ceiling.class)
                        .filter(ceiling -> ceiling.framework().equals(framework.id()))
                        .map(Ceiling::text)
                        .sorted()
                        .toList());
    }

    /** A verdict rests on findings; a gap without a finding must not be overlooked beside it. */
    private static String notCounted(final Framework framework, final List<Report.PostureRow> posture) {
        final long gaps = posture.stream()
                .filter(row -> row.framework().equals(framework.id()))
                .filter(row -> row.outcome().equals(Result.GAP.name()))
                .filter(row -> WITHOUT_FINDING.contains(row.reason()))
                .count();
        return gaps == 0
                ? ""
                : " Not counted in it: gaps of " + gaps + (gaps == 1 ? " requirement" : " requirements")
                        + " that an audit or another framework shows.";
    }

    private static int rank(final Framework framework, final Verdict verdict) {
        return framework.verdict(verdict.verdict()).map(VerdictWord::rank).orElse(Integer.MAX_VALUE);
    }

    /** Findings and escalations by grade. */
    private Map<String, Integer> counts(final Framework framework) {
        final Map<String, Integer> counts = new LinkedHashMap<>();
        for (final GradeLevel level : framework.grades()) {
            final long findings = index.findings().stream()
                    .map(Judged::obligation)
                    .flatMap(id -> index.grades(id).stream())
                    .filter(grade -> isOf(grade, framework, level))
                    .count();
            final long escalations = evaluation.stream(Escalation.class)
                    .filter(each -> each.framework().equals(framework.id()))
                    .filter(each -> each.grade().equals(level.id()))
                    .count();
            counts.put(level.id(), (int) (findings + escalations));
        }
        return counts;
    }

    private static boolean isOf(final Grade grade, final Framework framework, final GradeLevel level) {
        return grade.framework().equals(framework.id()) && grade.grade().equals(level.id());
    }

    private static Map<String, Integer> outcomes(final Framework framework, final List<Report.PostureRow> posture) {
        final Map<String, Integer> outcomes = new LinkedHashMap<>();
        List.of("GAP", "NOT_ASSESSED", "ATTESTED", "EVIDENCED", "AUDITED", "INFERRED", "NOT_APPLICABLE")
                .forEach(outcome -> outcomes.put(outcome, 0));
        posture.stream()
                .filter(row -> row.framework().equals(framework.id()))
                .map(row -> row.outcome().equals(Result.MET.name()) ? row.support() : row.outcome())
                .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        return outcomes;
    }
}
