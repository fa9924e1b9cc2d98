package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Readiness;
import org.assize.assessment.Report.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SummaryTextTest {

    @Test
    void it_opens_with_who_and_as_of() {
        assertThat(SummaryText.of(Reports.sample(), null, false))
                .startsWith(
                        "Acme d.o.o. was assessed as of 2026-06-17 (gap analysis) against Standard One, Law Two and Criteria Three.\n"
                                + Words.WOULD_BE);
    }

    @Test
    void each_framework_has_its_verdict_and_counts() {
        assertThat(SummaryText.of(Reports.sample(), null, false))
                .contains("""
                        Standard One: Not ready. Certification would not be recommended.
                          Findings: Major nonconformity 2, Minor nonconformity 1, Opportunity for improvement 1
                          5 requirements: 1 gap, 1 not assessed, 1 claimed only, 1 met with evidence, 1 not applicable
                        """)
                .contains("Criteria Three: Not assessed: it is not known whether it applies.\n");
    }

    @Test
    void the_most_severe_finding_comes_first() {
        assertThat(SummaryText.of(Reports.sample(), null, false))
                .containsSubsequence(
                        "4 findings, most severe first",
                        "AC-13:vpn  Major nonconformity / High",
                        "AC-20",
                        "AC-07",
                        "GV-02");
    }

    @Test
    void a_title_is_never_shown_without_saying_that_it_is_missed() {
        assertThat(SummaryText.of(Reports.sample(), null, false))
                .contains(
                        "Required: Remote access asks for a second factor. Found: nothing exists, or it was never done, 1 instance.");
    }

    @Test
    void what_was_not_assessed_is_named_with_what_to_ask_for() {
        assertThat(SummaryText.of(Reports.sample(), null, false))
                .contains(
                        "neither met nor missed: 1 requirement of Standard One, 1 requirement of Law Two and Criteria Three as a whole.")
                .contains("Ask for backups: Export of the backup tool (settles 4 requirements, helps with 2 more)");
    }

    @Test
    void it_ends_with_where_the_report_is() {
        assertThat(SummaryText.of(Reports.sample(), "out/report.html", false)).endsWith("\nReport: out/report.html\n");
        assertThat(SummaryText.of(Reports.sample(), null, false)).doesNotContain("Report:");
    }

    @Test
    void colour_is_written_only_if_asked_for() {
        assertThat(SummaryText.of(Reports.hostile(), null, false)).doesNotContain("\u001B");
        final String coloured = SummaryText.of(Reports.sample(), null, true);
        assertThat(coloured).contains("\u001B[31mAC-13:vpn  Major nonconformity / High\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(SummaryText.of(Reports.sample(), null, false));
    }

    @Test
    void a_client_cannot_write_to_the_terminal() {
        assertThat(SummaryText.of(
                                Reports.withTexts(Reports.sample(), text -> text + "\u001B[2J\u202E\r"),
                                "x\u001B",
                                true)
                        .replaceAll("\u001B\\[(?:0|1|31|33)m", ""))
                .doesNotContain("\u001B", "\u202E", "\r")
                .contains("<U+001B>[2J<U+202E>");
    }

    @Test
    void five_frameworks_fit_on_a_screen() {
        assertThat(SummaryText.of(large(), "out/report.html", false).lines().count())
                .isLessThanOrEqualTo(40);
    }

    private static Report large() {
        final Report sample = Reports.sample();
        final List<FrameworkRow> frameworks = new ArrayList<>();
        final List<PostureRow> posture = new ArrayList<>();
        final List<Readiness> readiness = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            final String id = "f" + at;
            frameworks.add(new FrameworkRow(
                    id,
                    "Framework " + at,
                    "1",
                    sample.assessment().frameworks().get(0).grades()));
            posture.add(Reports.row(id, "1", "One", "NOT_ASSESSED", "NONE", List.of()));
            readiness.add(new Readiness(id, "V", "Undecided.", "", java.util.Map.of(), java.util.Map.of(), List.of()));
        }
        final Subject subject = new Subject("Acme", null, "2026-06-17", "UTC", "GAP_ANALYSIS", true, frameworks);
        final List<Report.OpenQuestion> questions =
                java.util.Collections.nCopies(9, sample.questions().get(0));
        final List<Report.Finding> findings = new ArrayList<>(sample.findings());
        findings.addAll(sample.findings());
        return new Report(
                sample.assize(),
                subject,
                List.of(),
                findings,
                List.of(),
                posture,
                readiness,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                questions,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
