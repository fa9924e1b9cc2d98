package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTreatmentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-06-17, false, NO, WEAKNESS",
        "2026-06-16, true, YES, WEAKNESS",
        "2026-06-03, true, YES, WEAKNESS",
        "2026-06-02, true, YES, LAPSE"
    })
    void two_weeks_after_its_day_an_open_action_is_overdue(
            final String due, final boolean concerned, final Tri fails, final FailureMode mode) {
        final SmallDossier dossier = risks("{id: r1, action-due: \"" + due + "\", action-done-on: null}");
        final Flaw flaw = RiskTreatments.overdue(dossier.first(RiskEntry.class), 14, dossier.context());
        assertThat(flaw).isEqualTo(new Flaw(concerned, fails, mode, ""));
    }

    @Test
    void a_plan_lacks_dates_only_if_no_open_action_has_one() {
        assertThat(plan("{id: r1, treatment: MITIGATE, owner: x, action-due: null}"))
                .isEqualTo(Tri.YES);
        assertThat(plan("{id: r1, treatment: MITIGATE, owner: x, action-due: null}, "
                        + "{id: r2, treatment: MITIGATE, owner: x, action-due: 2026-09-01}"))
                .isEqualTo(Tri.NO);
        assertThat(plan("{id: r1, treatment: ACCEPT, owner: x, action-due: null}"))
                .isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource({"6, NO", "7, YES"})
    void a_high_risk_is_read_in_proportion_to_the_scale(final int score, final Tri forbidden) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "risk-methodology: {likelihood-scale: 2, impact-scale: 5, acceptance-max-score: 4}",
                "risks: [{id: r1, score: " + score + ", treatment: ACCEPT}]");
        assertThat(RiskTreatments.forbidden(dossier.first(RiskEntry.class), dossier.all(RiskMethodology.class), 6, 9)
                        .fails())
                .isEqualTo(forbidden);
    }

    private Tri plan(final String risks) {
        final SmallDossier dossier = risks(risks);
        return RiskTreatments.plan(dossier.all(RiskEntry.class), dossier.set("risks"), dossier.context())
                .fails();
    }

    private SmallDossier risks(final String risks) {
        return SmallDossier.of(folder, "2026-06-17", "risks: [" + risks + "]");
    }
}
