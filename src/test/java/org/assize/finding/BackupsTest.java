package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.ContinuityFact.BackupJob;
import org.assize.fact.ContinuityFact.RestoreTest;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupsTest {

    private static final String AS_OF = "2026-06-17";

    @TempDir
    Path folder;

    @Test
    void nothing_is_saved_where_no_critical_system_is() {
        assertThat(unsaved("wiki").mode()).isEqualTo(FailureMode.ABSENT);
        assertThat(unsaved("b").mode()).isEqualTo(FailureMode.LAPSE);
        assertThat(unsaved("b").fails()).isEqualTo(Tri.YES);
        assertThat(unsaved("a").fails()).isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource({"2, 2026-06-16, NO", "3, 2026-06-16, YES", "0, 2026-06-15, NO", "0, 2026-06-14, YES"})
    void a_backup_fails_from_a_tenth_of_the_runs_or_after_two_intervals(
            final int failures, final String last, final Tri fails) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                AS_OF,
                "backup-jobs: [{job-id: j, frequency: P1D, runs30d: 30, failures30d: " + failures
                        + ", last-success-at: \"" + last + "\"}]");
        assertThat(Backups.failing(dossier.first(BackupJob.class), BigDecimal.TEN, 2, dossier.context())
                        .fails())
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({"4, NO", "4.01, YES", "0, NO"})
    void a_recovery_may_take_as_long_as_its_target(final String hours, final Tri missed) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                AS_OF,
                "restore-tests: [{system-id: erp, performed-on: \"2026-06-01\", result: PASS, target-rto-hours: 4,"
                        + " achieved-rto-hours: " + hours + "}]");
        assertThat(Backups.missed(dossier.first(RestoreTest.class), dossier.all(RestoreTest.class), dossier.context())
                        .fails())
                .isEqualTo(missed);
    }

    private TechnicalCheck unsaved(final String saved) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                AS_OF,
                "assets: [{id: a, critical: yes, category: SERVICE}, {id: b, critical: yes, category: SERVICE}]",
                "backup-jobs: [{job-id: j, system-id: " + saved + "}]");
        return Backups.unsaved(
                dossier.first(Asset.class),
                dossier.all(Asset.class),
                dossier.all(BackupJob.class),
                dossier.set("backup-jobs"),
                dossier.context());
    }
}
