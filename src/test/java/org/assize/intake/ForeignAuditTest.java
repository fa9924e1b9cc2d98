package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assize.Checkout;
import org.assize.fact.AuditFact.AuditResult;
import org.assize.fact.AuditFact.AuditVerdict;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audits that CISO Assistant exports, as a workbook and as a table. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignAuditTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(new Checkout().content());

    @TempDir
    private Path folder = Path.of("");

    private List<AuditResult> results() {
        TestDossier.in(folder);
        return new Intake(FactModel.standard(), VOCABULARY)
                .read(folder, Intake.Options.none()).facts().stream()
                        .filter(AuditResult.class::isInstance)
                        .map(AuditResult.class::cast)
                        .toList();
    }

    private List<String> problems() {
        try {
            results();
            return List.of();
        } catch (final InputException told) {
            return told.problems().stream().map(Objects::toString).toList();
        }
    }

    @Test
    void a_workbook_is_read_without_headings_and_what_was_not_assessed() {
        Workbooks.write(
                folder.resolve("records/audit-results.iso27001.xlsx"),
                Workbooks.sheet(
                        "audit",
                        new Object[] {
                            "urn",
                            "assessable",
                            "ref_id",
                            "name",
                            "compliance_result",
                            "extended_result",
                            "observations"
                        },
                        new Object[] {"u5", false, "5", "Leadership", "", "", ""},
                        new Object[] {"u1", true, "5.2", "Policy", "compliant", "", ""},
                        new Object[] {"u2", true, "A.5.18", "Access", "non_compliant", "major_nonconformity", "Late\n"},
                        new Object[] {"u3", true, "A.5.19", "Suppliers", "not_assessed", "", "later"},
                        new Object[] {"u4", true, "A.7.1", "Fences", "not_applicable", "", ""}));
        final List<AuditResult> results = results();
        assertThat(results).extracting(AuditResult::requirement).containsExactly("5.2", "A.5.18", "A.7.1");
        assertThat(results)
                .extracting(AuditResult::result)
                .containsExactly(AuditVerdict.CONFORM, AuditVerdict.NONCONFORM, AuditVerdict.NOT_APPLICABLE);
        assertThat(results.get(1).grade()).isEqualTo("major nonconformity");
        assertThat(results.get(1).comment()).isEqualTo("Late");
        assertThat(results.get(1).origin().source()).hasToString("records/audit-results.iso27001.xlsx:audit!4");
    }

    @Test
    void a_table_of_semicolons_is_read_and_ids_in_its_way_of_writing() {
        TestDossier.in(folder)
                .file(
                        "records/audit-results.nis2.csv",
                        "\uFEFFurn;ref_id;name;compliance_result;extended_result;requirement_progress;score;observations\n"
                                + "u1;21.2.a;;partially_compliant;;done;;\"Half; of it\"\n"
                                + "u2;21.2.b;;compliant;;done;;\n")
                .file("records/audit-results.csv", "framework,requirement,result\niso27001,5.1,CONFORM\n");
        assertThat(results())
                .extracting(result -> result.framework() + " " + result.requirement() + " " + result.result())
                .containsExactly("iso27001 5.1 CONFORM", "nis2 Art.21(2)(a) PARTIAL", "nis2 Art.21(2)(b) CONFORM");
    }

    @Test
    void what_is_unknown_in_it_is_told_with_its_place() {
        TestDossier.in(folder)
                .file(
                        "records/audit-results.iso27001.csv",
                        "ref_id;compliance_result\nA.5.99;compliant\nA.5.18;complaint\n");
        assertThat(problems())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("records/audit-results.iso27001.csv:2:1: \"A.5.99\" is no requirement of iso27001.");
        assertThat(problems().get(1))
                .startsWith("records/audit-results.iso27001.csv:3:8: compliance_result must be one of compliant,")
                .endsWith("Maybe \"compliant\"?");
    }

    @Test
    void a_file_without_its_columns_is_refused() {
        TestDossier.in(folder).file("records/audit-results.iso27001.csv", "ref_id;result\n5.1;yes\n");
        assertThat(problems())
                .containsExactly("records/audit-results.iso27001.csv: The column compliance_result is missing.");
        Workbooks.write(
                folder.resolve("records/audit-results.gdpr.xlsx"), Workbooks.sheet("x", new Object[] {"ref_id"}));
        assertThat(problems())
                .anyMatch(problem ->
                        problem.startsWith("records/audit-results.gdpr.xlsx: has no table with the columns"));
    }
}
