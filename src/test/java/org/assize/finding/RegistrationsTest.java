package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.OrganisationFact.NationalOverlay;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.Tri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"no, 2026-06-16, YES", "no, 2026-06-17, NO", "yes, 2026-06-16, NO", "unknown, 2026-06-17, NO"})
    void registration_is_late_from_the_day_after_the_last_day(
            final String registered, final String deadline, final Tri fails) {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                "organisation: {country: FR, nis2-registered: " + registered + "}",
                "national-overlays: [{country: FR, registration-deadline: \"" + deadline + "\"}]");
        assertThat(Registrations.unregistered(
                                given.first(Organisation.class), given.all(NationalOverlay.class), given.context())
                        .fails())
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 2026-03-16, NO",
        "NO, 2026-03-17, YES",
        "YES, 2026-06-02, NO",
        "YES, 2026-06-03, YES",
        "UNKNOWN, 2026-03-16, NO",
        "UNKNOWN, 2026-03-17, UNKNOWN",
        "UNKNOWN, 2026-06-03, YES"
    })
    void a_change_has_two_weeks_or_three_months(final Tri listed, final String told, final Tri fails) {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                "organisation: {registration-change: {changed-on: \"2026-03-02\", notified-on: \"" + told + "\"}}");
        assertThat(Registrations.untold(given.first(Organisation.class), listed, 14, 3, given.context())
                        .fails())
                .isEqualTo(fails);
    }
}
