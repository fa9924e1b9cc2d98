package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.PrivacyFact.PrivacyProgramme;
import org.assize.fact.PrivacyFact.Transfer;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.DataProcessingAgreement;
import org.assize.fact.SupplierFact.SubProcessor;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorContractsTest {

    private static final String SUPPLIER = "suppliers: [{id: s1, processor: yes, personal-data: ORDINARY}]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "SIGNED,   OWN_DPA,      2026-06-17, YES",
        "SIGNED,   OWN_DPA,      2026-06-18, NO",
        "UNSIGNED, OWN_DPA,      2026-06-17, NO",
        "NONE,     OWN_DPA,      2026-06-17, NO",
        "UNKNOWN,  OWN_DPA,      2026-06-17, UNKNOWN",
        "SIGNED,   SCC_2021_915, 2026-06-17, YES",
        "SIGNED,   SCC_2021_914, 2026-06-17, UNKNOWN"
    })
    void a_supplier_is_bound_by_what_was_signed(
            final String status, final String form, final String signed, final Tri bound) {
        assertThat(contract(
                                SUPPLIER,
                                agreement("status: " + status + ", form: " + form + ", signed-on: \"" + signed + "\""))
                        .contracted())
                .isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({"C2P, YES", "P2P, YES", "C2C, NO", "P2C, NO"})
    void clauses_for_transfers_count_where_their_module_is_one_for_processors(final String module, final Tri bound) {
        assertThat(contract(
                                SUPPLIER,
                                agreement("status: SIGNED, form: SCC_2021_914"),
                                "transfers: [{id: t1, supplier-id: s1, scc-module: " + module + "}]")
                        .contracted())
                .isEqualTo(bound);
    }

    @Test
    void a_list_that_is_stated_to_be_partial_shows_no_absence() {
        assertThat(contract(SUPPLIER, "data-processing-agreements: []", "privacy-programme: {dpa-list-complete: no}")
                        .contracted())
                .isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void a_list_that_is_stated_to_be_whole_shows_absence_even_if_it_was_not_delivered() {
        assertThat(contract(SUPPLIER, "privacy-programme: {dpa-list-complete: yes}")
                        .contracted())
                .isEqualTo(Tri.NO);
    }

    @Test
    void a_contract_that_was_not_read_may_lack_something() {
        assertThat(contract(SUPPLIER, agreement("status: SIGNED")).incomplete()).isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, NO", "2025-09-01, YES", "2025-09-02, YES"})
    void notice_of_a_sub_processor_comes_before_it_is_engaged(final String notified, final Tri late) {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                SUPPLIER,
                agreement("status: SIGNED, subprocessor-authorisation: GENERAL"),
                "sub-processors: [{parent: s1, name: Hostbau, engaged-on: \"2025-09-01\", added-after-signature: yes, notified-on: \""
                        + notified + "\"}]");
        assertThat(SubProcessings.observe(
                                given.first(SubProcessor.class),
                                given.all(DataProcessingAgreement.class),
                                given.all(Supplier.class),
                                given.context())
                        .unannounced())
                .isEqualTo(late);
    }

    private static String agreement(final String attributes) {
        return "data-processing-agreements: [{id: d1, supplier-id: s1, " + attributes + "}]";
    }

    private ProcessorContract contract(final String... lines) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", lines);
        return ProcessorContracts.observe(
                given.first(Supplier.class),
                given.all(DataProcessingAgreement.class),
                given.all(Transfer.class),
                given.all(Certificate.class),
                given.all(PrivacyProgramme.class),
                given.set("data-processing-agreements"),
                given.context());
    }
}
