package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.ContinuityFact.BcpPlan;
import org.assize.fact.ContinuityFact.DrTest;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuityTest {

    private static final Grace GRACE = new Grace(14, 3, 12);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-06-17, NO, WEAKNESS",
        "2025-06-16, YES, WEAKNESS",
        "2025-06-03, YES, WEAKNESS",
        "2025-06-02, YES, LAPSE"
    })
    void a_plan_is_tested_once_a_year(final String tested, final Tri fails, final FailureMode mode) {
        final TechnicalCheck check = untested("continuity-plans: [{plan-id: p, last-tested-on: \"" + tested + "\"}]");
        assertThat(check.fails()).isEqualTo(fails);
        assertThat(check.mode()).isEqualTo(mode);
    }

    @Test
    void a_test_that_stands_in_its_own_list_counts() {
        assertThat(untested(
                                "continuity-plans: [{plan-id: p, last-tested-on: null}]",
                                "continuity-tests: [{plan-id: p, performed-on: \"2026-01-10\"}]")
                        .fails())
                .isEqualTo(Tri.NO);
    }

    private TechnicalCheck untested(final String... lines) {
        final SmallDossier dossier = SmallDossier.of(folder, "2026-06-17", lines);
        return Continuity.untested(
                dossier.first(BcpPlan.class), dossier.all(DrTest.class), 12, GRACE, 12, dossier.context());
    }
}
