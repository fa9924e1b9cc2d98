package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assize.fact.PrivacyFact.DataSubjectRequest;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestStatesTest {

    private static final RequestTerms SUSPEND = RequestTerms.of(1, 2, 7, "SUSPEND", "on", 4, 14);
    private static final RequestTerms RESTART = RequestTerms.of(1, 2, 7, "RESTART", "on", 4, 14);
    private static final RequestTerms ANY_DAY = RequestTerms.of(1, 2, 7, "SUSPEND", "off", 4, 14);
    private static final String CALENDAR = "assessment: {holiday-calendar: [\"2026-05-01\"]}";
    private static final String SURE = "identity-requested-on: null, identity-confirmed-on: null";
    private static final String PLAIN = SURE + ", extended: no";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-04-06",
        "2026-08-31, 2026-09-30",
        "2028-01-31, 2028-02-29",
        "2026-01-31, 2026-03-02",
        "2026-04-01, 2026-05-04"
    })
    void the_last_day_is_a_month_later_and_a_working_day(final String received, final String last) {
        assertThat(state(SUSPEND, received, PLAIN).limit()).isEqualTo(last);
    }

    @Test
    void without_the_shift_a_month_ends_on_any_day() {
        assertThat(state(ANY_DAY, "2026-01-31", PLAIN).limit()).isEqualTo("2026-02-28");
    }

    @Test
    void doubts_about_the_identity_stop_the_clock_or_start_it_anew() {
        final String doubt =
                "identity-requested-on: \"2026-03-12\", identity-confirmed-on: \"2026-03-22\", extended: no";

        assertThat(state(SUSPEND, "2026-03-05", doubt).limit()).startsWith("2026-04-15 ");
        assertThat(state(RESTART, "2026-03-05", doubt).limit()).startsWith("2026-04-22 ");
        assertThat(state(SUSPEND, "2026-03-05", doubt).limit()).contains("2026-04-22");
    }

    @Test
    void while_the_identity_is_open_nothing_is_late() {
        final String doubt = "identity-requested-on: \"2026-03-12\", identity-confirmed-on: null";

        assertThat(state(SUSPEND, "2026-03-05", doubt + ", responded-on: null")
                        .answered()
                        .fails())
                .isEqualTo(Tri.NO);
    }

    @Test
    void an_extension_counts_from_receipt() {
        final String extended = SURE + ", extended: yes, extension-reasons: yes, extension-notified-on: ";

        assertThat(state(SUSPEND, "2026-01-31", extended + "\"2026-03-02\"").limit())
                .isEqualTo("2026-04-30");
        assertThat(state(SUSPEND, "2026-01-31", extended + "\"2026-03-03\"").limit())
                .isEqualTo("2026-03-02");
    }

    @Test
    void an_answer_at_an_unknown_time_is_not_judged() {
        final DataDuty answered = state(SUSPEND, "2026-01-31", PLAIN).answered();

        assertThat(answered.fails()).isEqualTo(Tri.UNKNOWN);
        assertThat(answered.missing()).isEqualTo("data-subject-requests.responded-on");
    }

    private RequestState state(final RequestTerms terms, final String received, final String more) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2028-12-31",
                CALENDAR,
                "data-subject-requests:",
                "  - {id: r1, role: CONTROLLER, type: ACCESS, received-on: \"" + received + "\", " + more + "}");
        return RequestStates.observe(dossier.first(DataSubjectRequest.class), terms, List.of(), dossier.context());
    }
}
