package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.Eur;
import org.junit.jupiter.api.Test;

class AdvisedTest {

    private final Report report = Reports.sample();
    private final String markdown =
            new String(new MarkdownRenderer().render(report).get("report.md"), StandardCharsets.UTF_8);
    private final String html =
            new String(new HtmlRenderer().render(report).get("report.html"), StandardCharsets.UTF_8);

    @Test
    void a_range_without_an_end_says_so() {
        assertThat(Advised.eur(new Eur(3000, 8000L))).isEqualTo("3\u00a0000–8\u00a0000");
        assertThat(Advised.eur(new Eur(100000, null))).isEqualTo("from 100\u00a0000");
        assertThat(Advised.eur(null)).isEmpty();
    }

    @Test
    void a_duty_of_which_nothing_is_known_is_never_in_order() {
        final CalendarRow unknown = report.calendar().get(3);
        assertThat(Advised.status(unknown)).isEqualTo("Not known");
        assertThat(Advised.css(unknown)).isEqualTo("not-assessed");
    }

    @Test
    void a_duty_towards_several_says_for_how_many_it_is_late() {
        assertThat(report.calendar()).extracting(Advised::status).contains("Overdue, 3 of 12", "Never done");
    }

    @Test
    void duties_stand_under_their_headings_in_their_order() {
        assertThat(Advised.byRhythm(report.calendar()).keySet())
                .containsExactly("Daily or weekly", "Quarterly", "Yearly", "Monthly");
    }

    @Test
    void plan_programme_calendar_and_rating_stand_in_the_reports() {
        for (final String text : List.of(markdown, html)) {
            assertThat(text)
                    .contains("Key access control")
                    .contains("The way to the certificate")
                    .containsAnyOf("finished 2026-07-15, late", "finished 15 Jul 2026, late")
                    .contains("Overdue, 3 of 12")
                    .contains("Nothing shows that it is secure")
                    .contains("84.9 %")
                    .contains("Narrow the scope first.");
        }
    }

    @Test
    void the_summary_has_the_rating_in_one_line() {
        assertThat(SummaryText.of(report, null, false).lines())
                .anyMatch(
                        line -> line.startsWith("Rating as a supplier: D. Not acceptable as it stands. Score 84.9 %"));
    }

    @Test
    void without_rating_and_programme_nothing_is_said_of_them() {
        final Report reduced = Reduced.to(report, report.findings().get(0));
        final String text = new String(new HtmlRenderer().render(reduced).get("report.html"), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("Rating as a supplier").doesNotContain("The way to the certificate");
    }
}
