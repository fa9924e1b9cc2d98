package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.Tri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsOfProcessingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "CONTROLLER, RECIPIENTS,               YES",
        "CONTROLLER, CATEGORIES_OF_PROCESSING, NO",
        "PROCESSOR,  CATEGORIES_OF_PROCESSING, YES",
        "PROCESSOR,  RECIPIENTS,               NO",
        "unknown,    RECIPIENTS,               UNKNOWN",
        "unknown,    TRANSFERS,                YES",
        "unknown,    RETENTION,                NO"
    })
    void each_role_has_its_own_fields(final String role, final String field, final Tri fails) {
        final String stated = role.equals("unknown") ? "" : "role: " + role + ", ";
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "processing-activities: [{id: a1, " + stated + "special: yes, in-ropa: yes, ropa-fields-missing: ["
                        + field + "]}]");

        assertThat(RecordsOfProcessing.observe(
                                dossier.first(ProcessingActivity.class),
                                List.of(),
                                Profiles.unknown(),
                                250,
                                dossier.context())
                        .recorded()
                        .fails())
                .isEqualTo(fails);
    }
}
