package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.assessment.Report;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlRendererTest {

    @Test
    void what_a_client_writes_never_becomes_markup() {
        final String html = html(Reports.hostile());
        assertThat(html).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(markup(html)).isEqualTo(markup(html(Reports.sample())));
    }

    @Test
    void there_is_one_script() {
        assertThat(all("<script\\b", html(Reports.hostile()))).hasSize(1);
    }

    @Test
    void links_lead_only_into_the_file() {
        assertThat(all("(?:href|src|action|data)=\"([^\"]*)\"", html(Reports.hostile())))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#"));
    }

    @Test
    void every_link_has_a_target_and_no_name_stands_twice() {
        for (final Report report : List.of(Reports.sample(), Reports.hostile())) {
            final String html = html(report);
            final List<String> names = all("\\bid=\"([^\"]*)\"", html);
            assertThat(names).doesNotHaveDuplicates();
            assertThat(all("href=\"#([^\"]*)\"", html)).isSubsetOf(new HashSet<>(names));
        }
    }

    @Test
    void a_finding_is_linked_by_its_id() {
        assertThat(html(Reports.sample())).contains("id=\"finding-AC-07\"", "href=\"#finding-AC-13:vpn\"");
    }

    @Test
    void the_policy_allows_exactly_the_style_and_the_script_of_the_file() {
        final String html = html(Reports.hostile());
        final String policy = all("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", html)
                .get(0)
                .replace("&#39;", "'");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("style-src '" + hash(content("style", html)) + "';")
                .contains("script-src '" + hash(content("script", html)) + "';")
                .doesNotContain("unsafe");
    }

    @Test
    void nothing_in_the_markup_needs_what_the_policy_forbids() {
        assertThat(tags(html(Reports.hostile())).toString())
                .doesNotContain(" style=", " onclick", " onload", "<img", "<link");
        assertThat(content("style", html(Reports.sample()))).doesNotContain("@import", "url(h", "url(\"", "//");
    }

    @Test
    void characters_that_act_unseen_are_shown_by_number() {
        assertThat(html(Reports.hostile()))
                .contains("&lt;U+202E>gnp.exe&lt;U+0007>")
                .doesNotContain("\u202E", "\u0007");
    }

    @Test
    void what_was_not_assessed_does_not_look_like_conformity() {
        final String row = row("A.8.13", html(Reports.sample()));
        assertThat(row).contains("class=\"state not-assessed\">Not assessed<").doesNotContain("evidenced", "attested");
    }

    @Test
    void met_without_a_support_is_shown_as_not_assessed() {
        final Report report = Reports.withPosture(
                Reports.sample(), List.of(Reports.row("iso", "A.8.99", "Odd", "MET", "NONE", List.of())));
        assertThat(row("A.8.99", html(report))).contains(">Not assessed<").doesNotContain("Met with evidence");
    }

    @Test
    void evidence_and_claims_are_counted_apart() {
        assertThat(html(Reports.sample()))
                .contains(
                        "5 requirements: Gap 1, Not assessed 1, Claimed only 1, Met with evidence 1, Not applicable 1");
    }

    @Test
    void a_framework_that_nobody_could_decide_has_no_verdict_and_says_so() {
        assertThat(html(Reports.sample()))
                .contains("Not assessed: it is not known whether it applies.", "<bdi>Criteria Three as a whole</bdi>");
    }

    @Test
    void grades_of_a_gap_analysis_are_called_would_be() {
        assertThat(html(Reports.sample())).contains(Words.WOULD_BE, "<th scope=\"col\">Would-be grade</th>");
    }

    @Test
    void findings_stand_most_severe_first() {
        assertThat(all("class=\"finding [^\"]*\" id=\"finding-([^\"]*)\"", html(Reports.sample())))
                .containsExactly("AC-13:vpn", "AC-20", "AC-07", "GV-02");
    }

    @Test
    void a_derivation_ends_at_the_rows_of_the_client() {
        assertThat(html(Reports.sample()))
                .contains("records/leavers.csv:7", "records/accounts.xlsx:People!12", "dossier.yml:4 /scope/statement");
    }

    @Test
    void every_chart_says_in_words_what_it_shows() {
        final String html = html(Reports.sample());
        assertThat(all("<svg class=\"bar\" role=\"img\" aria-labelledby=\"([^\"]*)\"", html))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(html).contains("<title id=\"" + name + "\">"));
    }

    @Test
    void an_empty_result_does_not_claim_conformity() {
        final Report report = Reports.withPosture(Reports.withFindings(Reports.sample(), List.of()), List.of());
        assertThat(html(report)).contains("No gap was found in what was assessed.");
    }

    private static String html(final Report report) {
        return new String(new HtmlRenderer().render(report).get("report.html"), StandardCharsets.UTF_8);
    }

    private static String row(final String requirement, final String html) {
        return all(
                        "(?s)<tr class=\"requirement [a-z]*\" id=\"requirement-iso-" + Pattern.quote(requirement)
                                + "\">(.*?)</tr>",
                        html)
                .get(0);
    }

    // An interval that is no interval has no marks on the calendar.
    private static List<String> markup(final String html) {
        return tags(html).stream().filter(tag -> !tag.endsWith("circle")).toList();
    }

    private static List<String> tags(final String html) {
        return all("<(/?[a-zA-Z][a-zA-Z0-9]*)\\b[^>]*>", html);
    }

    private static String content(final String tag, final String html) {
        return all("(?s)<" + tag + ">(.*?)</" + tag + ">", html).get(0);
    }

    private static List<String> all(final String pattern, final String text) {
        final List<String> found = new ArrayList<>();
        final Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(Math.min(1, matcher.groupCount())));
        }
        return found;
    }

    private static String hash(final String text) {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
