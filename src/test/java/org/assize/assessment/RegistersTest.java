package org.assize.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.assize.Checkout;
import org.assize.Samples;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.SoaRow;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.intake.ContextDefaults;
import org.assize.intake.Dossiers;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.assize.source.MapNode;
import org.assize.source.TreeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statement on controls, risk register and stages in the result of a small dossier. */
class RegistersTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final Assessment ASSESSMENT = Samples.assessment(CHECKOUT);

    @TempDir
    private Path folder;

    @Test
    void a_statement_has_a_row_for_every_control_and_then_those_from_other_sources() throws IOException {
        final Report report = run("iso27001", """
                soa: [{control: OWN-1, applicable: yes, justification: A customer asks for it, owner: lead}]
                risks: [{id: r1, controls: [OWN-2]}]
                """);
        assertThat(report.soa()).hasSize(95);
        assertThat(report.soa().get(92).control()).isEqualTo("A.8.34");
        assertThat(report.soa().subList(93, 95)).extracting(SoaRow::control).containsExactly("OWN-1", "OWN-2");
        assertThat(row(report, "OWN-1").justification()).isEqualTo("A customer asks for it");
        assertThat(row(report, "OWN-2").justification()).isEqualTo("Treats r1.");
        assertThat(report.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.controls()).isEqualTo(95);
            assertThat(statement.approved()).isFalse();
        });
    }

    @Test
    void a_control_of_which_nothing_is_known_applies_and_is_to_be_confirmed() throws IOException {
        final SoaRow row = row(run("iso27001", "soa: [{control: A.5.7, status: IMPLEMENTED}]"), "A.5.7");
        assertThat(row.applicable()).isTrue();
        assertThat(row.status()).isEqualTo("TO_BE_CONFIRMED");
        assertThat(row.claimed()).isEqualTo("IMPLEMENTED");
        assertThat(row.inclusionReason()).isEqualTo("BEST_PRACTICE");
        assertThat(row.draft()).isTrue();
    }

    @Test
    void a_claim_does_not_implement_a_control_and_evidence_does() throws IOException {
        final Report report = run("iso27001", """
                answers:
                  - {question-id: Q-IN-24, value: yes}
                  - {question-id: Q-OC-02, value: yes, evidence-refs: [T-1], evidence-date: "2026-05-01"}
                """);
        assertThat(row(report, "A.5.7").status()).isEqualTo("TO_BE_CONFIRMED");
        assertThat(row(report, "A.5.14").status()).isEqualTo("IMPLEMENTED");
    }

    @Test
    void an_absent_control_is_planned_only_with_an_owner_and_a_day() throws IOException {
        final String absent = "answers: [{question-id: Q-IN-24, value: no}]\n";
        assertThat(row(run("iso27001", absent), "A.5.7").status()).isEqualTo("NOT_IMPLEMENTED");
        final SoaRow planned = row(
                run(
                        "iso27001",
                        absent + "soa: [{control: A.5.7, status: PLANNED, owner: lead, planned-due: \"2026-08-01\"}]"),
                "A.5.7");
        assertThat(planned.status()).isEqualTo("PLANNED");
        assertThat(planned.due()).isEqualTo("2026-08-01");
        assertThat(planned.owner()).isEqualTo("lead");
        assertThat(planned.findings()).containsExactly("IN-24");
    }

    @Test
    void an_exclusion_is_drafted_where_the_subject_does_not_exist() throws IOException {
        final SoaRow row = row(run("iso27001", "organisation: {has-remote-workers: no}"), "A.6.7");
        assertThat(row.applicable()).isFalse();
        assertThat(row.status()).isEqualTo("EXCLUDED");
        assertThat(row.draft()).isTrue();
        assertThat(row.inclusionReason()).isNull();
        assertThat(row.justification()).startsWith("Nobody works remotely");
    }

    @Test
    void a_statement_counts_as_approved_from_the_day_on_which_somebody_approves_it() throws IOException {
        final String document = "soa-document: {version: \"3\", approved-by: CEO, approved-on: \"2026-06-%s\"}";
        assertThat(run("iso27001", document.formatted("17")).statements().get(0).approved())
                .isTrue();
        assertThat(run("iso27001", document.formatted("18")).statements().get(0).approved())
                .isFalse();
    }

    @Test
    void the_risks_of_the_client_come_before_those_that_are_suggested() throws IOException {
        final Report report = run("iso27001", """
                assets: [{id: crm, category: SERVICE, critical: yes}]
                risks: [{id: r1, threat: RANSOMWARE, likelihood: 2, impact: 3, controls: [A.5.7]}]
                answers: [{question-id: Q-IN-24, value: no}]
                """);
        assertThat(report.risks().get(0).id()).isEqualTo("r1");
        assertThat(report.risks().get(0).band()).isEqualTo("HIGH");
        assertThat(report.risks().get(0).findings()).containsExactly("IN-24");
        assertThat(report.risks().get(0).remarks())
                .containsExactly("It lies above acceptance, and no treatment is chosen.");
        assertThat(report.risks().stream().skip(1)).isNotEmpty().allMatch(RiskRow::derived);
        assertThat(report.risks()).extracting(RiskRow::threat).containsOnlyOnce("RANSOMWARE");
        assertThat(row(report, "A.5.7").risks()).containsExactly("r1");
    }

    @Test
    void a_framework_without_a_statement_has_no_registers_of_controls_and_stages() throws IOException {
        final Report report = run("soc2", "organisation: {service-organisation: yes}");
        assertThat(report.statements()).isEmpty();
        assertThat(report.soa()).isEmpty();
        assertThat(report.stages()).isEmpty();
    }

    @Test
    void stages_come_before_the_certificate_and_the_cycle_after() throws IOException {
        final Report before = run("iso27001", "scope: {documented: yes}");
        assertThat(before.stages()).hasSize(2);
        assertThat(before.stages().get(0).checks().get(0).state()).isEqualTo("OK");
        assertThat(before.cycle()).isEmpty();
        final Report after = run(
                "iso27001",
                "certification-cycle: {decision-date: \"2026-05-01\", cycle-start: INITIAL, surveillance: []}");
        assertThat(after.stages()).isEmpty();
        assertThat(after.cycle())
                .extracting(step -> step.step() + " " + step.due())
                .containsExactly(
                        "certification null",
                        "surveillance-1 2027-05-01",
                        "surveillance-2 2028-12-31",
                        "recertification 2029-05-01");
    }

    private static SoaRow row(final Report report, final String control) {
        return report.soa().stream()
                .filter(row -> row.control().equals(control))
                .findFirst()
                .orElseThrow();
    }

    private Report run(final String framework, final String dossier) throws IOException {
        final Path file = Files.writeString(folder.resolve("dossier.yml"), dossier);
        final ContextDefaults defaults = new ContextDefaults(
                Moment.parse("2026-06-17"), ZoneId.of("Europe/Paris"), Mode.GAP_ANALYSIS, List.of(framework));
        return ASSESSMENT
                .run(Dossiers.caseDossier(
                        (MapNode) TreeReader.yaml(file),
                        defaults,
                        FactModel.standard(),
                        Vocabulary.of(CHECKOUT.content())))
                .report();
    }
}
