package org.assize.report;

import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.Step;

/** Results with less in them, for what does not look at the rest. */
final class Reduced {

    private Reduced() {}

    /** The result cut down to one finding. */
    static Report to(final Report report, final Finding finding) {
        return new Report(
                report.assize(),
                report.assessment(),
                List.of(),
                List.of(finding),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** The same result with other findings. */
    static Report withFindings(final Report report, final List<Finding> findings) {
        return new Report(
                report.assize(),
                report.assessment(),
                report.applicability(),
                findings,
                report.escalations(),
                report.posture(),
                report.readiness(),
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

    /** The same finding without how it follows from the facts, which may be a thousand times as much as the rest. */
    static Finding withoutDerivation(final Finding finding) {
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
                finding.grades(),
                finding.because(),
                new Step("", null, null, List.of(), List.of()),
                finding.recommendation());
    }
}
