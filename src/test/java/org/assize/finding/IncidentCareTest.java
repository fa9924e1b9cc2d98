package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.IncidentFact.IncidentProcess;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentCareTest {

    private static final int YEAR = 12;
    private static final Grace GRACE = new Grace(14, 3, YEAR);
    private static final Limit DEFAULT = interval(Limit.PARAMETER);
    private static final Limit OWN = interval("policies");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'reporting-mailbox: null, reporting-form: no', YES, NO",
        "'reporting-mailbox: m, reporting-form: no', NO, YES",
        "'reporting-mailbox: null, reporting-form: yes', NO, YES",
        "'reporting-mailbox: m, reporting-form: yes', NO, NO",
        "'reporting-form: no', UNKNOWN, UNKNOWN"
    })
    void a_report_needs_an_address_or_a_form(final String attributes, final Tri none, final Tri half) {
        final SmallDossier given = process(attributes);
        final IncidentProcess process = given.first(IncidentProcess.class);
        assertThat(IncidentCare.channelless(process, given.set("incident-process"))
                        .fails())
                .isEqualTo(none);
        assertThat(IncidentCare.halfChannel(process, given.set("incident-process"))
                        .fails())
                .isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({
        "ir-plan: no, YES",
        "'ir-plan: yes, ir-plan-approved-on: \"2026-06-17\"', NO",
        "'ir-plan: yes, ir-plan-approved-on: \"2026-06-18\"', YES",
        "ir-plan: yes, UNKNOWN"
    })
    void a_plan_has_to_be_approved(final String attributes, final Tri fails) {
        final SmallDossier given = process(attributes);
        assertThat(IncidentCare.planless(given.first(IncidentProcess.class), given.context())
                        .fails())
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-17, NO, WEAKNESS", "2025-06-03, YES, WEAKNESS", "2025-06-02, YES, LAPSE"})
    void an_own_interval_makes_a_late_exercise_a_failure(final String last, final Tri fails, final FailureMode mode) {
        final SmallDossier given = process("ir-plan: yes, last-exercise-on: \"" + last + '"');
        final IncidentProcess process = given.first(IncidentProcess.class);
        assertThat(IncidentCare.unexercised(process, OWN, given.context()).fails())
                .isEqualTo(fails);
        assertThat(IncidentCare.unexercised(process, OWN, GRACE, given.context()))
                .isEqualTo(mode);
        assertThat(IncidentCare.unexercised(process, DEFAULT, GRACE, given.context()))
                .isEqualTo(FailureMode.WEAKNESS);
    }

    @Test
    void the_first_exercise_is_due_an_interval_after_the_approval() {
        final SmallDossier given =
                process("ir-plan: yes, ir-plan-approved-on: \"2025-06-17\", last-exercise-on: \"2026-06-18\"");
        assertThat(IncidentCare.unexercised(given.first(IncidentProcess.class), DEFAULT, given.context())
                        .fails())
                .isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO, YES", "NO, YES, NO", "NO, NO, NO", "UNKNOWN, NO, NO"})
    void only_an_authority_that_has_to_be_told_has_to_be_reached(
            final Tri people, final Tri services, final Tri fails) {
        final SmallDossier given = process("sa-contact: null, csirt-contact: CERT");
        assertThat(IncidentCare.contactless(
                                given.first(IncidentProcess.class), given.set("incident-process"), people, services)
                        .fails())
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-17, NO", "2025-06-18, YES", "2026-06-17, YES", "2026-06-18, NO"})
    void lessons_are_asked_of_incidents_that_were_closed_in_the_window(final String closed, final Tri fails) {
        final SmallDossier given = incident("lessons-learned: no, closed-at: \"" + closed + '"');
        assertThat(IncidentCare.unlearnt(given.first(Incident.class), YEAR, given.context())
                        .fails())
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL, YES", "HIGH, YES", "MEDIUM, NO", "LOW, NO"})
    void evidence_is_asked_of_severe_incidents(final String severity, final Tri fails) {
        final SmallDossier given =
                incident("evidence-preserved: no, detected-at: \"2026-03-01\", severity: " + severity);
        assertThat(IncidentCare.unpreserved(given.first(Incident.class), YEAR, given.context())
                        .fails())
                .isEqualTo(fails);
    }

    private static Limit interval(final String from) {
        return new Limit("response-exercise", "months", "12", new Ref(from, "p1"), null, null);
    }

    private SmallDossier process(final String attributes) {
        return SmallDossier.of(folder, "2026-06-17", "incident-process: {" + attributes + "}");
    }

    private SmallDossier incident(final String attributes) {
        return SmallDossier.of(folder, "2026-06-17", "incidents: [{id: i1, role: NONE, " + attributes + "}]");
    }
}
