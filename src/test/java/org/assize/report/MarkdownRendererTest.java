package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assize.assessment.Report;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkdownRendererTest {

    @Test
    void tables_stay_whole_whatever_a_client_writes() {
        int header = 0;
        for (final String line : markdown(Reports.hostile()).split("\n", -1)) {
            final int cells = line.startsWith("|")
                    ? line.replace("\\|", "").replaceAll("[^|]", "").length()
                    : 0;
            assertThat(cells).as(line).isIn(0, header == 0 ? cells : header);
            header = cells;
        }
    }

    @Test
    void the_text_has_the_same_lines_whatever_a_client_writes() {
        assertThat(markdown(Reports.hostile()).lines())
                .hasSameSizeAs(markdown(Reports.sample()).lines().toList());
    }

    @Test
    void nothing_of_a_client_is_markup() {
        assertThat(markdown(Reports.hostile()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; \\| \\`code\\` \\*b\\* \\[x\\](javascript:y)")
                .doesNotContain("<script", "[x](", "\u202E", "\u0007");
    }

    @Test
    void a_value_at_the_beginning_of_a_line_stays_a_value() {
        assertThat(Markdown.escape("- a")).isEqualTo("\\- a");
        assertThat(Markdown.escape("=cmd")).isEqualTo("\\=cmd");
        assertThat(Markdown.escape("1. a")).isEqualTo("1\\. a");
        assertThat(Markdown.escape("# a")).isEqualTo("\\# a");
    }

    @Test
    void addresses_do_not_become_links() {
        assertThat(Markdown.escape("see http://x.test and www.x.test"))
                .isEqualTo("see http\\://x.test and www\\.x.test");
    }

    @Test
    void requirement_ids_and_dates_stay_readable() {
        assertThat(Markdown.escape("4.1")).isEqualTo("4.1");
        assertThat(Markdown.escape("a.novak: ended 2026-03-01, limit 24 h"))
                .isEqualTo("a.novak: ended 2026-03-01, limit 24 h");
    }

    @Test
    void findings_stand_under_their_grade_most_severe_first() {
        assertThat(headings(markdown(Reports.sample()), "### ", "#### "))
                .containsSubsequence(
                        "### Major nonconformity / High",
                        "#### AC-13:vpn Remote access asks for a second factor",
                        "#### AC-20 Access is reviewed in every period",
                        "### Minor nonconformity / Medium",
                        "#### AC-07 Leavers' accounts are disabled on time");
    }

    @Test
    void an_instance_stands_with_its_place() {
        assertThat(markdown(Reports.sample()))
                .contains(
                        "| UserAccount a1 | a.novak: ended 2026-03-01, disabled 2026-03-04, limit 2026-03-01 | records/leavers.csv:7 |");
    }

    @Test
    void what_is_missing_is_named_beside_the_requirement_and_asked_for() {
        assertThat(markdown(Reports.sample()))
                .contains("| Not assessed | Because of what serves it. Missing: backups. |")
                .contains("| backups | Export of the backup tool | 4 requirements | 6 requirements | TE-01 |");
    }

    @Test
    void the_parts_stand_in_their_order() {
        assertThat(headings(markdown(Reports.sample()), "## "))
                .containsExactly(
                        "## Summary",
                        "## Rating as a supplier",
                        "## Applicability",
                        "## Readiness",
                        "## Findings",
                        "## Posture",
                        "## What could not be seen",
                        "## Plan",
                        "## The way to the certificate",
                        "## Calendar",
                        "## Risks",
                        "## Declaration",
                        "## Certification",
                        "## Notes",
                        "## How this was made");
    }

    private static List<String> headings(final String markdown, final String... levels) {
        return markdown.lines()
                .filter(line -> List.of(levels).stream().anyMatch(line::startsWith))
                .toList();
    }

    private static String markdown(final Report report) {
        return new String(new MarkdownRenderer().render(report).get("report.md"), StandardCharsets.UTF_8);
    }
}
