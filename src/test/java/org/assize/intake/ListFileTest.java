package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.SupplierFact.SupplierQuestionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of records beside tables. */
class ListFileTest {

    private static final String QUESTIONNAIRES = "supplier-id,sent-on\ns1,2026-01-01\ns2,2026-01-01\n";

    @TempDir
    private Path folder;

    private TestDossier dossier;

    @BeforeEach
    void start() {
        dossier = TestDossier.in(folder);
    }

    @Test
    void a_list_of_the_only_fact_needs_no_id() {
        dossier.file("records/organisation.linked.csv", "name\nMother\nSister\n")
                .main("organisation: {name: Ada}\n");
        assertThat(dossier.one(Organisation.class).linked()).hasSize(2);
        assertThat(dossier.recordSet("organisation").columns()).containsExactly("linked", "name");
    }

    @Test
    void rows_belong_to_the_fact_of_the_first_column_and_a_fact_without_rows_has_none() {
        dossier.file("records/supplier-questionnaires.csv", QUESTIONNAIRES)
                .file(
                        "records/supplier-questionnaires.open-issues.csv",
                        "supplier-questionnaires,description\ns1/2026-01-01,No MFA\ns1/2026-01-01,No DPA\n");
        assertThat(dossier.read().facts())
                .extracting(fact -> ((SupplierQuestionnaire) fact).openIssues())
                .satisfiesExactly(
                        first -> assertThat(first).hasSize(2),
                        second -> assertThat(second).isEmpty());
    }

    @Test
    void a_fact_without_rows_in_a_partial_list_is_unknown() {
        dossier.file("records/supplier-questionnaires.csv", QUESTIONNAIRES)
                .file("records/supplier-questionnaires.open-issues.csv", "supplier-questionnaires,description\n")
                .main("record-sets: {supplier-questionnaires.open-issues: {complete: no}}\n");
        assertThat(dossier.read().facts())
                .extracting(fact -> ((SupplierQuestionnaire) fact).openIssues())
                .containsOnlyNulls();
    }

    @Test
    void a_row_of_a_fact_that_there_is_not_is_refused() {
        dossier.file("records/supplier-questionnaires.csv", QUESTIONNAIRES)
                .file(
                        "records/supplier-questionnaires.open-issues.csv",
                        "supplier-questionnaires,description\ns1/2026-01-02,No MFA\n");
        assertThat(dossier.problems())
                .containsExactly("records/supplier-questionnaires.open-issues.csv:2: There is no"
                        + " supplier-questionnaires \"s1/2026-01-02\" to which it could belong.\n"
                        + "Maybe \"s1/2026-01-01\"?");
    }

    @Test
    void a_list_in_the_main_file_and_beside_it_is_refused() {
        dossier.file("records/organisation.linked.csv", "name\nMother\n").main("organisation: {linked: []}\n");
        assertThat(dossier.problems())
                .containsExactly("dossier.yml:4:16: linked stands in records/organisation.linked.csv too.");
    }
}
