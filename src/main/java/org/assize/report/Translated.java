package org.assize.report;

import java.util.Map;
import java.util.TreeMap;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.GradeRow;
import org.assize.assessment.Report.Readiness;
import org.assize.assessment.Report.Subject;

/**
 * The closed words of a result in another language: titles of frameworks, grades and verdicts by their ids. Where a
 * language has no word, that of the content stands.
 */
final class Translated {

    private final Language language;

    private Translated(final Language language) {
        this.language = language;
    }

    static Report report(final Report report, final Language language) {
        final Translated translated = new Translated(language);
        return new Report(
                report.assize(),
                translated.subject(report.assessment()),
                report.applicability(),
                report.findings().stream().map(translated::finding).toList(),
                report.escalations(),
                report.posture(),
                report.readiness().stream().map(translated::readiness).toList(),
                report.statements(),
                report.soa(),
                report.risks(),
                report.stages(),
                report.cycle(),
                report.plan(),
                report.questions(),
                report.notes(),
                report.programme(),
                report.calendar(),
                report.rating(),
                report.advice(),
                report.answers());
    }

    private Subject subject(final Subject subject) {
        return new Subject(
                subject.organisation(),
                subject.scope(),
                subject.asOf(),
                subject.zone(),
                subject.mode(),
                subject.gradesAreWouldBe(),
                subject.frameworks().stream().map(this::framework).toList());
    }

    private FrameworkRow framework(final FrameworkRow row) {
        return new FrameworkRow(
                row.id(),
                language.or("framework." + row.id(), row.title()),
                row.edition(),
                row.grades().stream()
                        .map(grade ->
                                new GradeRow(grade.id(), grade(row.id(), grade.id(), grade.label()), grade.rank()))
                        .toList());
    }

    private String grade(final String framework, final String grade, final String label) {
        return language.or("grade." + framework + "." + grade, language.or("grade." + grade, label));
    }

    private Readiness readiness(final Readiness row) {
        return new Readiness(
                row.framework(),
                row.verdict(),
                language.or(
                        "verdict." + row.framework() + "." + row.verdict(),
                        language.or("verdict." + row.verdict(), row.label())),
                row.reason(),
                row.counts(),
                row.outcomes(),
                row.ceilings());
    }

    private Finding finding(final Finding finding) {
        final Map<String, GradeOf> grades = new TreeMap<>();
        finding.grades().forEach((framework, grade) -> grades.put(framework, grade(framework, grade)));
        return new Finding(
                finding.id(),
                finding.obligation(),
                finding.title(),
                finding.rationale(),
                finding.evidence(),
                finding.kind(),
                finding.failureMode(),
                finding.aspects(),
                finding.covers(),
                finding.instances(),
                finding.requirements(),
                grades,
                finding.because(),
                finding.derivation(),
                finding.recommendation());
    }

    private GradeOf grade(final String framework, final GradeOf grade) {
        return new GradeOf(
                grade.grade(),
                grade(framework, grade.grade(), grade.label()),
                grade.rank(),
                grade.row(),
                grade.reason(),
                grade.lowered(),
                grade.because());
    }
}
