package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.RiskFact.SoaEntry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "A.5.37, 92",
        "A.5.38, 93",
        "A.6.9, 93",
        "A.7.14, 92",
        "A.8.35, 93",
        "A.8.0, 93",
        "A.9.1, 93",
        "A.9.2.1, 93"
    })
    void only_controls_of_the_list_count(final String control, final int lacking) {
        final SmallDossier dossier =
                SmallDossier.of(folder, "2026-06-17", "soa: [{control: " + control + ", applicable: yes}]");
        assertThat(Statements.lacking(dossier.all(SoaEntry.class))).isEqualTo(lacking);
    }
}
