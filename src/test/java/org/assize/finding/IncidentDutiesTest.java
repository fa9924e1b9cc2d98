package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.OrganisationFact.EntityType;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentDutiesTest {

    private static final AssessmentContext AS_OF = TestIncidents.asOf("2026-06-17");
    private static final String BREACH =
            "personalDataBreach=YES;riskToSubjects=RISK;awareAt=2026-06-01T10:00+02:00;saNotifiedAt=";
    private static final String STRICT = "STRICT";
    private static final String FULL_HOURS = "REG1182";

    @ParameterizedTest
    @CsvSource({"2026-06-01, KEPT", "2026-06-02, BROKEN"})
    void the_limit_of_the_day_of_awareness_counts(final String change, final Standing standing) {
        final List<Limit> limits = List.of(limit(72, null, change), limit(96, change, null));

        final IncidentDuty duty = Breaches.notifiedInTime(
                "authority", TestIncidents.incident(BREACH + "2026-06-05T10:00+02:00"), limits, STRICT, AS_OF);

        assertThat(duty.standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T14:20+02:00, 2026-06-04T15:00+02:00, KEPT",
        "2026-06-01T14:20+02:00, 2026-06-04T15:01+02:00, BROKEN",
        "2026-06-01T14:00+02:00, 2026-06-04T15:00+02:00, KEPT"
    })
    void by_the_other_reading_hours_run_from_the_next_full_hour(
            final String aware, final String notified, final Standing standing) {
        final String facts = BREACH + notified + ";awareAt=" + aware;

        assertThat(Breaches.notifiedInTime(
                                "authority",
                                TestIncidents.incident(facts),
                                List.of(limit(72, null, null)),
                                FULL_HOURS,
                                AS_OF)
                        .standing())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-04T15:00+02:00, RUNNING", "2026-06-04T15:01+02:00, BROKEN"})
    void by_the_other_reading_the_clock_stops_later(final String asOf, final Standing standing) {
        final String facts = BREACH + "never;awareAt=2026-06-01T14:20+02:00";

        assertThat(Breaches.notified(
                                "authority",
                                TestIncidents.incident(facts),
                                List.of(limit(72, null, null)),
                                FULL_HOURS,
                                TestIncidents.asOf(asOf))
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void a_running_clock_says_what_is_left() {
        final IncidentDuty duty = Breaches.notified(
                "authority",
                TestIncidents.incident(BREACH + "never"),
                List.of(limit(72, null, null)),
                STRICT,
                TestIncidents.asOf("2026-06-03T22:30+02:00"));

        assertThat(duty.text()).isEqualTo("authority: 11 h 30 min left, limit 2026-06-04T10:00+02:00");
    }

    @ParameterizedTest
    @CsvSource({"off, 2026-06-28, KEPT", "off, 2026-06-29, BROKEN", "on, 2026-06-29, KEPT", "on, 2026-06-30, BROKEN"})
    void a_final_report_due_on_a_sunday_may_wait_for_a_working_day_if_the_parameter_says_so(
            final String extension, final String sent, final Standing standing) {
        final String facts =
                "nis2Significant=YES;notificationAt=2026-05-28;resolvedAt=2026-05-29;finalReportAt=" + sent;

        assertThat(FinalReports.reported(
                                "final",
                                reportable(),
                                TestIncidents.incident(facts),
                                List.of(new Limit("final", "months", "1", new Ref("parameter", "final"), null, null)),
                                extension,
                                TestIncidents.asOf("2026-07-31"))
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void a_holiday_does_not_count_among_working_days() {
        final String facts = "nis2Significant=YES;intermediateReportRequestedAt=2026-06-12;intermediateReportAt=never";

        assertThat(intermediate(facts, "2026-06-18").standing()).isEqualTo(Standing.NOT_DUE);
        assertThat(intermediate(facts, "2026-06-19").standing()).isEqualTo(Standing.BROKEN);
    }

    private static IncidentDuty intermediate(final String facts, final String asOf) {
        return IncidentReports.intermediate(
                "intermediate", reportable(), TestIncidents.incident(facts), 3, TestIncidents.asOf(asOf));
    }

    private static ReportableIncident reportable() {
        return new ReportableIncident(new Ref("incidents", "i1"), "i1", Tri.YES, List.of(EntityType.CLOUD), null);
    }

    private static Limit limit(final int hours, final @Nullable String from, final @Nullable String before) {
        return new Limit(
                "hours",
                "hours",
                String.valueOf(hours),
                new Ref("parameter", "hours"),
                from == null ? null : LocalDate.parse(from),
                before == null ? null : LocalDate.parse(before).minusDays(1));
    }
}
