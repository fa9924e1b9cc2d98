package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assize.fact.AccessFact.LeaverEvent;
import org.assize.fact.PeopleFact.JoinerEvent;
import org.assize.fact.PeopleFact.Person;
import org.assize.fact.PeopleFact.TrainingProgramme;
import org.assize.fact.PeopleFact.TrainingRecord;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingsTest {

    private static final int MONTH = 30;
    private static final int YEAR = 12;
    private static final Grace GRACE = new Grace(14, 3, YEAR);
    private static final Limit INTERVAL =
            new Limit("training-refresher", "months", "12", new Ref(Limit.PARAMETER, "training-refresher"), null, null);
    private static final String PERSON = "persons: [{person-id: p1, start-date: \"2020-01-01\"}]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2025-06-17, NO, WEAKNESS", "2025-06-03, YES, WEAKNESS", "2025-06-02, YES, LAPSE"})
    void a_refresher_is_overdue_after_a_year_and_a_failure_two_weeks_later(
            final String last, final Tri overdue, final FailureMode mode) {
        final PersonTraining training = training(PERSON, record(last));
        assertThat(training.overdue().fails()).isEqualTo(overdue);
        assertThat(training.overdueMode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-17, true, YES", "2026-05-18, false, NO", "2026-06-18, false, NO"})
    void a_starter_has_a_month(final String start, final boolean counted, final Tri untrained) {
        final PersonTraining training =
                training("persons: [{person-id: p1, start-date: \"" + start + "\"}]", "training-records: []");
        assertThat(training.counted()).isEqualTo(counted);
        assertThat(training.untrained().fails()).isEqualTo(untrained);
    }

    @Test
    void a_training_after_the_assessment_has_not_happened() {
        assertThat(training(PERSON, record("2026-06-18")).untrained().fails()).isEqualTo(Tri.YES);
    }

    @Test
    void an_incomplete_list_shows_nobody_untrained() {
        final PersonTraining training =
                training(PERSON, "training-records: []", "record-sets: {training-records: {complete: no}}");
        assertThat(training.untrained()).isEqualTo(new Check(Tri.UNKNOWN, "training-records.completed-on"));
    }

    @Test
    void somebody_who_left_and_came_back_works_here() {
        final String left = "leavers: [{person-id: p1, termination-at: \"2025-01-01\", involuntary: no}]";
        final String joined = "joiners: [{person-id: p1, start-at: \"2025-06-01\"}]";
        assertThat(employment(PERSON, left).active()).isFalse();
        assertThat(employment(PERSON, left, joined).active()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20, 1, WEAKNESS", "19, 1, LAPSE", "20, 2, LAPSE", "0, 0, WEAKNESS"})
    void a_twentieth_may_be_missing(final int people, final int untrained, final FailureMode mode) {
        final List<PersonTraining> all = IntStream.range(0, people)
                .mapToObj(i -> new PersonTraining(
                        new Ref("persons", "p" + i),
                        true,
                        new Check(i < untrained ? Tri.YES : Tri.NO, ""),
                        i >= untrained,
                        Check.PASSED,
                        FailureMode.WEAKNESS))
                .toList();
        assertThat(Trainings.reach(all, BigDecimal.valueOf(95))).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "'[PHISHING, CLEAN_DESK, GDPR_BASICS]', NO, WEAKNESS",
        "'[PHISHING, PASSWORDS]', YES, WEAKNESS",
        "'[PASSWORDS]', YES, PARTIAL"
    })
    void some_topics_concern_everybody(final String topics, final Tri lacks, final FailureMode mode) {
        final TrainingProgramme programme = SmallDossier.of(
                        folder, "2026-06-17", "training-programme: {exists: yes, topics: " + topics + "}")
                .first(TrainingProgramme.class);
        assertThat(Trainings.lacksTopics(programme, List.of())).isEqualTo(lacks);
        assertThat(Trainings.lackOfTopics(programme, List.of())).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "'awareness-trained-on: \"2026-03-31\"', NO",
        "'awareness-trained-on: \"2026-04-01\"', YES",
        "awareness-trained-on: null, YES",
        "awareness-trained-on: unknown, UNKNOWN"
    })
    void who_starts_is_trained_within_a_month(final String trained, final Tri late) {
        final SmallDossier given = SmallDossier.of(
                folder, "2026-06-17", "joiners: [{person-id: p1, start-at: \"2026-03-01\", " + trained + "}]");
        assertThat(Trainings.late(
                                given.first(JoinerEvent.class),
                                List.of(),
                                given.set("training-records"),
                                MONTH,
                                given.context())
                        .fails())
                .isEqualTo(late);
    }

    private static String record(final String day) {
        return "training-records: [{person-id: p1, course: Basics, completed-on: \"" + day + "\"}]";
    }

    private PersonTraining training(final String... lines) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", lines);
        return Trainings.observe(
                given.first(Person.class),
                employment(lines),
                given.all(TrainingRecord.class),
                given.set("training-records"),
                MONTH,
                INTERVAL,
                GRACE,
                given.context());
    }

    private Employment employment(final String... lines) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", lines);
        return Employment.of(
                given.first(Person.class), given.all(JoinerEvent.class), given.all(LeaverEvent.class), given.context());
    }
}
