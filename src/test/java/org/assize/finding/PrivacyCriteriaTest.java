package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyCriteriaTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, LAPSE", "2, PARTIAL", "9, PARTIAL"})
    void what_fails_more_than_once_fails_by_design(final int failed, final FailureMode mode) {
        assertThat(PrivacyCriteria.exceptionOrDesign(failed)).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({"RETENTION, APPROVED, LAPSE", "RETENTION, DRAFT, PARTIAL", "PRIVACY_NOTICE, APPROVED, PARTIAL"})
    void data_without_a_limit_fail_by_design_unless_a_schedule_is_in_force(
            final String type, final String status, final FailureMode mode) {
        final SmallDossier given = SmallDossier.of(
                folder, "2026-06-17", "policies: [{id: p1, type: " + type + ", status: " + status + "}]");
        assertThat(PrivacyCriteria.withoutLimit(given.all(PolicyDocument.class), given.context()))
                .isEqualTo(mode);
    }
}
