package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.PostureRow;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiffReportTest {

    private final Report report = Reports.sample();

    @Test
    void equal_results_differ_in_nothing() {
        final DiffReport diff = DiffReport.between(report, Reports.sample());
        assertThat(diff.unchanged()).isTrue();
        assertThat(DiffForms.text(diff))
                .isEqualTo("Acme d.o.o., from 2026-06-17 to 2026-06-17\n\nNothing has changed.\n");
    }

    @Test
    void a_finding_of_the_new_result_only_has_appeared() {
        assertThat(DiffReport.between(without("AC-07"), report).appeared())
                .extracting(DiffReport.FindingRow::id)
                .containsExactly("AC-07");
    }

    @Test
    void a_finding_whose_obligation_is_met_now_is_closed() {
        final Report after = Reports.withPosture(without("AC-07"), List.of(row("MET", "EVIDENCED")));
        final DiffReport diff = DiffReport.between(report, after);
        assertThat(diff.closed()).extracting(DiffReport.FindingRow::now).containsExactly("EVIDENCED");
        assertThat(diff.lost()).isEmpty();
    }

    @Test
    void a_finding_about_which_nothing_is_known_any_more_is_not_closed() {
        final Report after = Reports.withPosture(without("AC-07"), List.of(row("NOT_ASSESSED", "NONE")));
        final DiffReport diff = DiffReport.between(report, after);
        assertThat(diff.closed()).isEmpty();
        assertThat(diff.lost()).extracting(DiffReport.FindingRow::id).containsExactly("AC-07");
        assertThat(DiffForms.text(diff)).contains("No longer seen, and so not closed\n  AC-07");
    }

    @Test
    void a_finding_whose_obligation_is_not_judged_any_more_is_not_closed() {
        assertThat(DiffReport.between(report, without("AC-20")).lost())
                .extracting(DiffReport.FindingRow::id, DiffReport.FindingRow::now)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("AC-20", null));
    }

    @Test
    void another_grade_is_shown_with_the_old_one() {
        final Report after = Reports.withFindings(
                report, report.findings().stream().map(DiffReportTest::regraded).toList());
        assertThat(DiffReport.between(report, after).regraded())
                .containsExactly(
                        new DiffReport.Regraded(
                                "AC-07",
                                "Leavers' accounts are disabled on time",
                                "iso",
                                "Minor nonconformity",
                                "Major nonconformity"),
                        new DiffReport.Regraded(
                                "AC-07", "Leavers' accounts are disabled on time", "nis", "Medium", null));
    }

    @Test
    void another_outcome_of_a_requirement_is_shown_and_a_claim_is_another_outcome_than_evidence() {
        final Report before = Reports.withPosture(report, List.of(row("MET", "ATTESTED")));
        final Report after = Reports.withPosture(report, List.of(row("MET", "EVIDENCED")));
        assertThat(DiffReport.between(before, after).requirements())
                .containsExactly(new DiffReport.RequirementChange(
                        "iso", "A.5.18", "Title of A.5.18", State.ATTESTED, State.EVIDENCED));
    }

    @Test
    void a_requirement_of_one_result_only_is_shown() {
        final Report before = Reports.withPosture(report, List.of());
        final Report after = Reports.withPosture(report, List.of(row("GAP", "NONE")));
        assertThat(DiffForms.text(DiffReport.between(before, after)))
                .contains("iso A.5.18  Title of A.5.18: not in the result → gap");
    }

    @Test
    void a_form_is_the_same_whatever_the_order_of_the_findings() {
        final List<Finding> reversed = new java.util.ArrayList<>(report.findings());
        java.util.Collections.reverse(reversed);
        final Report empty = Reports.withFindings(report, List.of());
        assertThat(DiffForms.json(DiffReport.between(empty, Reports.withFindings(report, reversed))))
                .isEqualTo(DiffForms.json(DiffReport.between(empty, report)));
    }

    @Test
    void markdown_keeps_what_a_client_writes_as_text() {
        final Report hostile = Reports.hostile();
        assertThat(DiffForms.markdown(DiffReport.between(Reports.withFindings(hostile, List.of()), hostile)))
                .contains("## New findings\n\n- AC-07&lt;script&gt;")
                .doesNotContain("<script", "\u202E");
    }

    private Report without(final String id) {
        return Reports.withFindings(
                report,
                report.findings().stream()
                        .filter(finding -> !finding.id().equals(id))
                        .toList());
    }

    private static PostureRow row(final String outcome, final String support) {
        return Reports.row("iso", "A.5.18", "Annex A", outcome, support, List.of());
    }

    private static Finding regraded(final Finding finding) {
        if (!finding.id().equals("AC-07")) {
            return finding;
        }
        final GradeOf major = new GradeOf("MAJOR", "Major nonconformity", 0, 5, "Worse.", null, List.of());
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
                Map.of("iso", major),
                finding.because(),
                finding.derivation(),
                finding.recommendation());
    }
}
