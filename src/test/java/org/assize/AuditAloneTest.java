package org.assize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Trail;
import org.assize.framework.Requirement;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.report.HtmlRenderer;
import org.assize.report.MarkdownRenderer;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.assize.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that brings nothing but an audit: what it shows of other frameworks, and what it does not. */
class AuditAloneTest {

    private static final String DOSSIER = """
            assessment:
              as-of: 2026-06-17
              zone: Europe/Ljubljana
              mode: GAP_ANALYSIS
              frameworks: [iso27001, gdpr, nis2, soc2]
            organisation:
              name: Audit Only d.o.o.
              established-in-eu: yes
              headcount-awu: 400
              turnover-eur: 90000000
              balance-sheet-eur: 90000000
              sectors: [{annex: I, sector: digital infrastructure, entity-type: CLOUD}]
              service-organisation: yes
              gdpr-roles: [CONTROLLER]
            """;
    private static final Checkout CHECKOUT = new Checkout();
    private static final Map<String, String> GAPS = Map.of("A.8.8", "MINOR", "A.5.26", "MAJOR", "A.6.3", "OFI");

    @TempDir
    private Path folder = Path.of("");

    private Path dossier(final String rows) throws IOException {
        Files.writeString(folder.resolve("dossier.yml"), DOSSIER);
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(
                folder.resolve("records/audit-results.csv"), "framework,requirement,result,grade,evidence\n" + rows);
        return folder;
    }

    private Report audited() throws IOException {
        final String rows = CHECKOUT.content().framework("iso27001").requirements().stream()
                .filter(Requirement::assessable)
                .map(each -> "iso27001," + each.id() + ","
                        + (GAPS.containsKey(each.id()) ? "NONCONFORM," + GAPS.get(each.id()) : "CONFORM,")
                        + ",Report 7\n")
                .collect(Collectors.joining());
        return Samples.assessment(CHECKOUT)
                .run(Samples.read(CHECKOUT, dossier(rows)))
                .report();
    }

    private static PostureRow row(final Report report, final String framework, final String requirement) {
        return report.posture().stream()
                .filter(row ->
                        row.framework().equals(framework) && row.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_audit_gives_the_posture_of_what_it_names_and_infers_that_of_other_frameworks() throws IOException {
        final Report report = audited();
        assertThat(row(report, "iso27001", "A.5.26").outcome()).isEqualTo("GAP");
        assertThat(row(report, "iso27001", "A.6.3").support()).isEqualTo("AUDITED");
        assertThat(row(report, "iso27001", "A.8.8").audit().grade()).isEqualTo("MINOR");
        assertThat(row(report, "soc2", "CC7.4").outcome()).isEqualTo("GAP");
        assertThat(row(report, "nis2", "Art.21(2)(e)").outcome()).isEqualTo("GAP");
        assertThat(row(report, "nis2-2690", "6.10.1").outcome()).isEqualTo("GAP");
        assertThat(row(report, "nis2-2690", "13.3.2(c)").support()).isEqualTo("INFERRED");
    }

    @Test
    void gaps_and_conformity_appear_only_where_the_relation_allows_it() throws IOException {
        final Map<String, Set<String>> relations = new TreeMap<>();
        audited().posture().stream()
                .flatMap(row -> row.inferredFrom().stream())
                .forEach(trail -> relations
                        .computeIfAbsent(trail.brings(), key -> new java.util.TreeSet<>())
                        .addAll(trail.path().stream()
                                .map(Report.Crossing::relation)
                                .toList()));
        assertThat(relations.get("GAP")).isSubsetOf("equal", "subset");
        assertThat(relations.get("MET")).isSubsetOf("equal", "superset");
    }

    @Test
    void an_audit_of_security_shows_neither_gap_nor_conformity_of_data_protection() throws IOException {
        final List<PostureRow> privacy = audited().posture().stream()
                .filter(row -> row.framework().equals("gdpr"))
                .toList();
        assertThat(privacy).extracting(PostureRow::outcome).doesNotContain("GAP", "MET");
        assertThat(privacy.stream().filter(row -> row.requirement().matches("Art\\.(6|15|25|30|33|35)\\b.*")))
                .allMatch(row -> row.inferredFrom().isEmpty());
        assertThat(row(audited(), "gdpr", "Art.32(1)(b)").inferredFrom())
                .isNotEmpty()
                .extracting(Trail::brings)
                .containsOnly("POSSIBLE_GAP");
    }

    @Test
    void nothing_that_is_inferred_is_graded() throws IOException {
        final Report report = audited();
        assertThat(report.findings()).isEmpty();
        assertThat(report.readiness())
                .allMatch(row -> row.counts().values().stream().allMatch(number -> number == 0));
    }

    @Test
    void a_verdict_says_which_gaps_it_does_not_count() throws IOException {
        assertThat(audited().readiness().stream()
                        .filter(row -> row.framework().equals("iso27001"))
                        .map(Report.Readiness::reason))
                .singleElement()
                .asString()
                .endsWith("Not counted in it: gaps of 2 requirements that an audit or another framework shows.");
    }

    @Test
    void reports_for_people_say_where_an_outcome_comes_from() throws IOException {
        final Report report = audited();
        final String markdown = text(new MarkdownRenderer().render(report).get("report.md"));
        assertThat(markdown)
                .contains("Inferred: gap by iso27001:A.5.26 (subset soc2:CC7.4).")
                .contains("The audit says: nonconform; MAJOR; Report 7")
                .contains("Met by inference")
                .doesNotContain("No gap was found");
        assertThat(text(new HtmlRenderer().render(report).get("report.html")))
                .contains("gap by iso27001:A.5.26 (part of soc2:CC7.4)")
                .contains("Met by an audit");
    }

    private static String text(final byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private List<String> refusal(final String rows) throws IOException {
        final Path dossier = dossier(rows);
        final InputException refused = catchThrowableOfType(
                InputException.class,
                () -> new Intake(FactModel.standard(), Vocabulary.of(CHECKOUT.content()))
                        .read(dossier, Intake.Options.none()));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void an_unknown_framework_or_requirement_is_refused_with_its_place() throws IOException {
        assertThat(refusal("iso27002,A.5.1,CONFORM,,\niso27001,A.5.99,CONFORM,,\niso27001,A.5,CONFORM,,\n"))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo("records/audit-results.csv:2:1: \"iso27002\" is no framework.\n"
                                        + "Maybe \"iso27001\"?"),
                        two -> assertThat(two)
                                .startsWith("records/audit-results.csv:3:10: \"A.5.99\" is no requirement of iso27001.")
                                .contains("Maybe"),
                        three -> assertThat(three)
                                .startsWith(
                                        "records/audit-results.csv:4:10: \"A.5\" of iso27001 is not assessed itself"));
    }

    @Test
    void an_id_of_the_older_edition_is_answered_with_its_successor() throws IOException {
        assertThat(refusal("iso27001,A.15.1.1,CONFORM,,\n"))
                .containsExactly("records/audit-results.csv:2:10: A.15.1.1 is 2013 numbering.\nMaybe A.5.19.");
    }

    @Test
    void an_id_of_the_older_edition_is_answered_wherever_a_dossier_names_a_control() throws IOException {
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(
                folder.resolve("records/nonconformities.csv"), "id,requirement\nn1,iso27001:A.9.2.6\nn2,A.9.2.6\n");
        Files.writeString(folder.resolve("records/internal-audits.csv"), "audit-id,scope-refs\na1,9.2;A.12.3.1\n");
        assertThat(refusal(""))
                .anyMatch(text -> text.contains("nonconformities.csv:2:4: A.9.2.6 is 2013 numbering.\nMaybe A.5.18."))
                .anyMatch(text -> text.contains("internal-audits.csv:2:4: A.12.3.1 is 2013 numbering.\nMaybe A.8.13."));
    }
}
