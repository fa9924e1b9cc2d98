package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.PrivacyFact.Transfer;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferStatesTest {

    private static final String ADEQUATE = "CH from 2000-07-26; GB from 2021-06-28 to 2031-12-27";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "GB, 2021-06-27, YES",
        "GB, 2021-06-28, NO",
        "GB, 2031-12-27, NO",
        "GB, 2031-12-28, YES",
        "CH, 2050-01-01, NO",
        "IN, 2026-06-17, YES"
    })
    void a_decision_counts_while_it_is_in_force(final String country, final String day, final Tri fails) {
        assertThat(state(day, "country: " + country + ", mechanism: ADEQUACY")
                        .adequate()
                        .fails())
                .isEqualTo(fails);
    }

    @Test
    void a_transfer_that_names_a_mechanism_counts_also_without_its_country() {
        final TransferState state = state("2026-06-17", "mechanism: SCC, tia: no");

        assertThat(state.assessed().fails()).isEqualTo(Tri.YES);
        assertThat(state.safeguarded().fails()).isEqualTo(Tri.NO);
        assertThat(state.country()).isEqualTo("not told");
    }

    @Test
    void inside_the_european_economic_area_nothing_is_a_transfer() {
        assertThat(state("2026-06-17", "country: \"NO\", mechanism: NONE")
                        .safeguarded()
                        .due())
                .isFalse();
    }

    private TransferState state(final String day, final String attributes) {
        final SmallDossier dossier = SmallDossier.of(folder, day, "transfers: [{id: t1, " + attributes + "}]");
        return TransferStates.observe(dossier.first(Transfer.class), ADEQUATE, "2022-12-27", dossier.context());
    }
}
