package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.SupplierFact.SupplierQuestionnaire;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssurancesTest {

    private static final AssuranceTerms TERMS = AssuranceTerms.of(12, 12, 3, "2013", "2025-10-31");
    private static final String SUPPLIER = "suppliers: [{id: s1, critical: yes, processor: no}]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-06-17, 2025-06-18, YES",
        "2025-06-16, 2025-06-18, NO",
        "2026-06-17, 2026-06-17, YES",
        "2026-06-18, 2026-06-18, NO",
        "2026-05-01, 2026-06-18, NO"
    })
    void a_questionnaire_stands_for_a_year_once_it_was_reviewed(
            final String completed, final String reviewed, final Tri stands) {
        final SupplierAssurance assurance = assurance(
                SUPPLIER,
                "certificates: []",
                "supplier-questionnaires: [{supplier-id: s1, sent-on: \"2025-06-01\", completed-on: \"" + completed
                        + "\", reviewed-on: \"" + reviewed + "\"}]");
        assertThat(assurance.questionnaire()).isEqualTo(stands);
        assertThat(assurance.assured()).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO27001, 2022, 2026-06-17, ACTIVE,    yes, yes, YES",
        "ISO27001, 2022, 2026-06-16, ACTIVE,    yes, yes, NO",
        "ISO27001, 2013, 2027-06-17, ACTIVE,    yes, yes, NO",
        "ISO27001, 2022, 2027-06-17, SUSPENDED, yes, yes, NO",
        "ISO27001, 2022, 2027-06-17, ACTIVE,    no,  yes, NO",
        "ISO27001, 2022, 2027-06-17, ACTIVE,    yes, no,  NO",
        "ISO27001, 2022, 2027-06-17, ACTIVE,    yes, unknown, UNKNOWN",
        "TISAX,    6,    2027-06-17, ACTIVE,    yes, unknown, YES",
        "ISO22301, 2019, 2027-06-17, ACTIVE,    yes, yes, NO"
    })
    void a_certificate_stands_if_everything_about_it_holds(
            final String type,
            final String edition,
            final String expires,
            final String status,
            final String covers,
            final String accredited,
            final Tri stands) {
        assertThat(assurance(
                                SUPPLIER,
                                "supplier-questionnaires: []",
                                "certificates: [{id: c1, supplier-id: s1, type: " + type + ", standard-version: \""
                                        + edition + "\", issued-on: \"2024-06-18\", expires-on: \"" + expires
                                        + "\", status: " + status + ", covers-service: " + covers + ", accredited: "
                                        + accredited + "}]")
                        .certificate())
                .isEqualTo(stands);
    }

    @Test
    void what_was_not_delivered_does_not_show_that_there_is_no_assurance() {
        final SupplierAssurance assurance = assurance(SUPPLIER, "supplier-questionnaires: []");
        assertThat(assurance.assured()).isEqualTo(Tri.UNKNOWN);
        assertThat(assurance.missing()).isEqualTo("certificates");
    }

    @Test
    void empty_lists_show_that_there_is_no_assurance() {
        assertThat(assurance(SUPPLIER, "supplier-questionnaires: []", "certificates: []")
                        .assured())
                .isEqualTo(Tri.NO);
    }

    @Test
    void it_names_the_attribute_of_the_certificate_that_would_tell() {
        assertThat(assurance(
                                SUPPLIER,
                                "supplier-questionnaires: []",
                                "certificates: [{id: c1, supplier-id: s1, type: C5, covers-service: yes, expires-on: \"2027-01-01\"}]")
                        .missing())
                .isEqualTo("certificates.status");
    }

    private SupplierAssurance assurance(final String... lines) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", lines);
        return Assurances.observe(
                given.first(Supplier.class),
                given.all(Certificate.class),
                given.all(SupplierQuestionnaire.class),
                given.set("certificates"),
                given.set("supplier-questionnaires"),
                TERMS,
                given.context());
    }
}
