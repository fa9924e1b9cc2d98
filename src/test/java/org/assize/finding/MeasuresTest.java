package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.OperationsFact.ConfigBaseline;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_register_shows_that_there_is_nothing() {
        final TechnicalCheck check = check("config-baselines: []");
        assertThat(check.fails()).isEqualTo(Tri.YES);
        assertThat(check.mode()).isEqualTo(FailureMode.ABSENT);
    }

    @Test
    void some_rows_without_it_are_a_part() {
        final TechnicalCheck check = check("config-baselines: [{platform: a, exists: yes}, {platform: b, exists: no}]");
        assertThat(check.fails()).isEqualTo(Tri.YES);
        assertThat(check.mode()).isEqualTo(FailureMode.PARTIAL);
    }

    @Test
    void a_row_that_does_not_say_decides_nothing() {
        assertThat(check("config-baselines: [{platform: a}, {platform: b, exists: no}]")
                        .fails())
                .isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void a_register_that_was_not_given_shows_nothing() {
        assertThat(check("organisation: {name: Alba}").fails()).isEqualTo(Tri.UNKNOWN);
    }

    private TechnicalCheck check(final String line) {
        final SmallDossier dossier = SmallDossier.of(folder, "2026-06-17", line);
        return SecureSystems.unconfigured(dossier.all(ConfigBaseline.class), dossier.set("config-baselines"));
    }
}
