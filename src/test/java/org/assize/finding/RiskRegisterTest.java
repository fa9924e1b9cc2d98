package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.Tri;
import org.assize.finding.RiskRegister.RiskBands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskRegisterTest {

    private static final RiskBands BANDS = new RiskBands(3, 6, 9);

    @TempDir
    private Path folder;

    @Test
    void own_bands_show_in_the_register() {
        assertThat(scores(
                        "{id: r1, likelihood: 3, impact: 3, score: 9, band: HIGH}",
                        "{id: r2, likelihood: 2, impact: 3, score: 6, band: MEDIUM}"))
                .containsExactly(Tri.NO, Tri.NO);
    }

    @Test
    void of_two_risks_of_one_score_the_one_outside_the_usual_band_stands_wrong() {
        assertThat(scores(
                        "{id: r1, likelihood: 2, impact: 3, score: 6, band: HIGH}",
                        "{id: r2, likelihood: 2, impact: 3, score: 6, band: MEDIUM}"))
                .containsExactly(Tri.NO, Tri.YES);
    }

    @Test
    void a_lower_score_never_has_a_higher_band() {
        assertThat(scores(
                        "{id: r1, likelihood: 1, impact: 3, score: 3, band: HIGH}",
                        "{id: r2, likelihood: 2, impact: 3, score: 6, band: MEDIUM}"))
                .containsExactly(Tri.YES, Tri.YES);
    }

    @Test
    void five_is_no_product_of_two_levels_up_to_three() {
        assertThat(scores(
                        "{id: r1, likelihood: 2, impact: 3, score: 5}", "{id: r2, likelihood: 5, impact: 1, score: 5}"))
                .containsExactly(Tri.YES, Tri.NO);
    }

    @Test
    void a_product_above_the_scale_is_wrong() {
        assertThat(scores("{id: r1, likelihood: 4, impact: 3, score: 12}")).containsExactly(Tri.YES);
    }

    private List<Tri> scores(final String... risks) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "risk-methodology: {likelihood-scale: 3, impact-scale: 3, scoring: PRODUCT}",
                "risks: [" + String.join(", ", risks) + "]");
        final List<RiskEntry> all = dossier.all(RiskEntry.class);
        return all.stream()
                .map(risk -> RiskRegister.score(risk, all, dossier.first(RiskMethodology.class), BANDS)
                        .fails())
                .toList();
    }
}
