package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.OperationsFact.ChangeRecord;
import org.assize.fact.Tri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechnicalChangesTest {

    private static final int WINDOW = 12;
    private static final int DAYS = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2026-06-01T12:00+02:00, NO", "2026-06-01T12:01+02:00, YES", "2026-06-01, NO", "2026-06-02, YES"})
    void a_change_is_approved_no_later_than_it_is_made(final String approved, final Tri fails) {
        final SmallDossier dossier = dossier("NORMAL", "approved-at: \"" + approved + "\"");
        assertThat(TechnicalChanges.unapproved(dossier.first(ChangeRecord.class), WINDOW, dossier.context())
                        .fails())
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-08, NO", "2026-06-09, YES"})
    void an_emergency_has_five_working_days(final String approved, final Tri fails) {
        final SmallDossier dossier = dossier("EMERGENCY", "approved-at: null, retro-approved-at: \"" + approved + "\"");
        assertThat(TechnicalChanges.unreviewed(dossier.first(ChangeRecord.class), DAYS, WINDOW, dossier.context())
                        .fails())
                .isEqualTo(fails);
    }

    private SmallDossier dossier(final String type, final String approval) {
        return SmallDossier.of(
                folder,
                "2026-06-17",
                "change-records: [{id: c, type: " + type + ", implemented-at: \"2026-06-01T12:00+02:00\", " + approval
                        + "}]");
    }
}
