package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.PrivacyFact.DataSubjectRequest;
import org.assize.fact.PrivacyFact.RequestType;
import org.assize.fact.Tri;
import org.assize.finding.PrivacyRequests.ReplyTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyRequestsTest {

    private static final ReplyTerms TERMS = new ReplyTerms(1, 2, 7, 4);
    private static final String HOLIDAYS = "assessment: {holiday-calendar: [\"2026-04-06\"]}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-04-07, NO",
        "2026-03-05, 2026-04-08, YES",
        "2026-01-31, 2026-03-02, NO",
        "2026-01-31, 2026-03-03, YES",
        "2025-08-31, 2025-09-30, NO",
        "2025-08-31, 2025-10-01, YES"
    })
    void an_answer_is_due_after_a_month_on_a_working_day(final String received, final String answered, final Tri late) {
        assertThat(late(HOLIDAYS, received, "responded-on: \"" + answered + "\""))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-07, UNKNOWN", "2026-04-10, UNKNOWN", "2026-04-11, YES"})
    void without_holidays_a_few_days_are_in_doubt(final String answered, final Tri late) {
        assertThat(late("", "2026-03-05", "responded-on: \"" + answered + "\"")).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-07, 2026-06-05, NO", "2026-04-07, 2026-06-08, YES", "2026-04-08, 2026-06-05, YES"})
    void more_time_counts_from_the_request_and_only_if_told_in_time(
            final String told, final String answered, final Tri late) {
        assertThat(late(
                        HOLIDAYS,
                        "2026-03-05",
                        "extended: yes, extension-reasons: yes, extension-notified-on: \"" + told
                                + "\", responded-on: \"" + answered + "\""))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, NO", "2026-03-13, YES"})
    void proof_of_identity_stops_the_clock_if_asked_for_within_a_week(final String asked, final Tri late) {
        assertThat(late(
                        HOLIDAYS,
                        "2026-03-05",
                        "identity-requested-on: \"" + asked + "\", identity-confirmed-on: null, responded-on: null"))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-15, NO", "2026-04-16, YES"})
    void the_days_of_waiting_for_proof_are_added(final String answered, final Tri late) {
        assertThat(late(
                        HOLIDAYS,
                        "2026-03-05",
                        "identity-requested-on: \"2026-03-06\", identity-confirmed-on: \"2026-03-16\", responded-on: \""
                                + answered + "\""))
                .isEqualTo(late);
    }

    @Test
    void a_refusal_that_was_told_is_an_answer() {
        assertThat(late(HOLIDAYS, "2026-03-05", "responded-on: null, refusal-notified-on: \"2026-04-07\""))
                .isEqualTo(Tri.NO);
    }

    @Test
    void what_may_have_been_answered_is_in_doubt() {
        assertThat(late(HOLIDAYS, "2026-03-05", "refused: no")).isEqualTo(Tri.UNKNOWN);
    }

    private Tri late(final String assessment, final String received, final String attributes) {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                assessment,
                "data-subject-requests: [{id: r1, role: CONTROLLER, type: ACCESS, received-on: \"" + received + "\", "
                        + (attributes.contains("extended") ? "" : "extended: no, ") + attributes + "}]");
        final DataSubjectRequest request = given.first(DataSubjectRequest.class);
        final Tri concerned = PrivacyRequests.concerned(request, RequestType.ACCESS, 12, given.context());
        return PrivacyRequests.late(request, concerned, TERMS, given.context()).fails();
    }
}
