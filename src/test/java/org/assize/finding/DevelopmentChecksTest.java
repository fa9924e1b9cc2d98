package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.OperationsFact.DevelopmentPractice;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentChecksTest {

    @TempDir
    Path folder;

    @Test
    void people_or_a_tool_are_enough() {
        assertThat(coding("{code-review: yes, sast: no}")).isEqualTo(Shortfall.NONE);
        assertThat(coding("{code-review: no, sast: yes}")).isEqualTo(Shortfall.NONE);
    }

    @Test
    void neither_is_a_missing_element() {
        assertThat(coding("{code-review: no, sast: no}").mode()).isEqualTo(FailureMode.PARTIAL);
        assertThat(coding("{code-review: no}").fails()).isEqualTo(Tri.UNKNOWN);
    }

    private Shortfall coding(final String text) {
        return DevelopmentChecks.coding(SmallDossier.of(folder, "2026-06-17", "development-practice: " + text)
                .first(DevelopmentPractice.class));
    }
}
