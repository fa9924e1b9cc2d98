package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.ContinuityFact.DrTest;
import org.assize.fact.ContinuityFact.RestoreTest;
import org.assize.fact.Tri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-31, NO",
        "2026-01-01, 2026-03-30, YES",
        "2025-12-01, 2026-02-28, NO",
        "2025-11-30, 2026-02-27, NO",
        "2025-11-30, 2026-02-26, YES"
    })
    void the_last_day_of_a_period_counts(final String from, final String to, final Tri tooShort) {
        final SmallDossier given = SmallDossier.of(
                folder, "2026-06-17", "assessment: {period-from: \"" + from + "\", period-to: \"" + to + "\"}");
        assertThat(ReportPeriods.tooShort(given.context(), 3).fails()).isEqualTo(tooShort);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, YES", "2025-07-01, NO", "2026-05-31, NO", "2026-06-01, YES"})
    void a_test_counts_within_the_period(final String day, final Tri untested) {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                "assessment: {period-from: \"2025-07-01\", period-to: \"2026-05-31\"}",
                "restore-tests: [{system-id: crm, performed-on: \"" + day + "\"}]");
        assertThat(ReportPeriods.untested(
                                given.all(RestoreTest.class),
                                given.all(DrTest.class),
                                given.set("restore-tests"),
                                12,
                                given.context())
                        .fails())
                .isEqualTo(untested);
    }

    @ParameterizedTest
    @CsvSource({
        "'restore-tests: []', 'continuity-tests: []', ABSENT",
        "'restore-tests: [{system-id: crm, performed-on: \"2020-01-01\"}]', 'continuity-tests: []', LAPSE",
        "'restore-tests: []', 'continuity-tests: [{plan-id: b1, performed-on: \"2020-01-01\"}]', LAPSE"
    })
    void it_fails_by_design_if_recovery_was_never_tested(
            final String restores, final String plans, final FailureMode mode) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", restores, plans);
        assertThat(ReportPeriods.shortfall(given.set("restore-tests"), given.set("continuity-tests")))
                .isEqualTo(mode);
    }
}
