package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.PeopleFact.JoinerEvent;
import org.assize.fact.PeopleFact.ManagementTraining;
import org.assize.fact.PeopleFact.Person;
import org.assize.fact.PeopleFact.TrainingEvidence;
import org.assize.fact.PeopleFact.TrainingProgramme;
import org.assize.fact.PeopleFact.TrainingRecord;
import org.assize.fact.PeopleFact.TrainingTopic;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges awareness training, of each person and as a programme. Pure. */
public final class Trainings {

    private static final Set<TrainingTopic> BASIC =
            EnumSet.of(TrainingTopic.PHISHING, TrainingTopic.CLEAN_DESK, TrainingTopic.GDPR_BASICS);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final String COMPLETED = "training-records.completed-on";

    private Trainings() {}

    /**
     * Joins a person with the trainings of that person.
     *
     * @param employment when the person works here
     * @param records trainings of the person
     * @param set what the dossier holds of trainings; only a complete one shows that there was none
     * @param days days in which somebody who starts is to be trained
     */
    public static PersonTraining observe(
            final Person person,
            final Employment employment,
            final Collection<?> records,
            final RecordSet set,
            final int days,
            final Limit interval,
            final Grace grace,
            final AssessmentContext context) {
        final Tri shown = set.complete() == Tri.YES ? Tri.YES : Tri.UNKNOWN;
        final LocalDate last = Stream.concat(completions(records, context), employment.trainings().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
        final Tri fresh = DueDate.isOverdue(DueDate.daysAfter(employment.start(), days), context.date())
                .negated();
        final boolean trained = last != null || employment.trained();
        final LocalDate due = last == null ? null : last.plus(Intervals.period(interval));
        final Tri overdue = due == null
                ? Tri.UNKNOWN
                : DueDate.isOverdue(due, context.date()).and(shown);
        return new PersonTraining(
                person.ref(),
                employment.active() && (trained || fresh != Tri.YES),
                Check.when(trained ? Tri.NO : shown, COMPLETED)
                        .and(fresh.negated(), "persons.start-date")
                        .check(),
                employment.active() && trained,
                Check.of(overdue, COMPLETED),
                grace.tolerates(last, due, interval.own(), context.date()) == Tri.NO
                        ? FailureMode.LAPSE
                        : FailureMode.WEAKNESS);
    }

    private static Stream<LocalDate> completions(final Collection<?> records, final AssessmentContext context) {
        return records.stream()
                .map(TrainingRecord.class::cast)
                .map(TrainingRecord::completedOn)
                .filter(day -> !day.isAfter(context.date()));
    }

    /**
     * How it fails that some people were never trained: not, where all but a few were.
     *
     * @param all what training each person has had
     * @param most share of people from which on it is a weakness, percent 0–100
     */
    public static FailureMode reach(final Collection<?> all, final BigDecimal most) {
        final List<PersonTraining> counted = all.stream()
                .map(PersonTraining.class::cast)
                .filter(PersonTraining::counted)
                .toList();
        final long missing = counted.stream()
                .filter(each -> each.untrained().fails() == Tri.YES)
                .count();
        final BigDecimal reached = PERCENT.multiply(BigDecimal.valueOf(counted.size() - missing));
        return reached.compareTo(most.multiply(BigDecimal.valueOf(counted.size()))) >= 0
                ? FailureMode.WEAKNESS
                : FailureMode.LAPSE;
    }

    /** Whether there is neither a programme nor any training. */
    public static Check none(final TrainingProgramme programme, final Collection<?> records, final RecordSet set) {
        final Tri shown = set.complete() == Tri.YES ? Tri.YES : Tri.UNKNOWN;
        return Check.when(programme.exists().negated(), "training-programme.exists")
                .and(records.isEmpty() ? shown : Tri.NO, COMPLETED)
                .check();
    }

    /** Whether a topic is missing that everybody needs; trainings may show topics that the programme does not list. */
    public static Tri lacksTopics(final TrainingProgramme programme, final Collection<?> records) {
        return taught(programme, records).containsAll(BASIC)
                ? Tri.NO
                : programme.topics() == null ? Tri.UNKNOWN : Tri.YES;
    }

    /** How the lack of topics fails: it is no training in security where none of them is taught. */
    public static FailureMode lackOfTopics(final TrainingProgramme programme, final Collection<?> records) {
        return taught(programme, records).stream().anyMatch(BASIC::contains)
                ? FailureMode.WEAKNESS
                : FailureMode.PARTIAL;
    }

    private static Set<TrainingTopic> taught(final TrainingProgramme programme, final Collection<?> records) {
        final Set<TrainingTopic> topics = EnumSet.noneOf(TrainingTopic.class);
        Stream.concat(
                        Stream.ofNullable(programme.topics()),
                        records.stream()
                                .map(TrainingRecord.class::cast)
                                .map(TrainingRecord::topics)
                                .filter(Objects::nonNull))
                .forEach(topics::addAll);
        return topics;
    }

    /**
     * Whether a member of the management body was never trained.
     *
     * @param trainings trainings of the person
     * @param set what the dossier holds of them; only a complete one shows that there was none
     */
    public static Tri untrained(final Collection<?> trainings, final RecordSet set, final AssessmentContext context) {
        final boolean trained = trainings.stream()
                .map(ManagementTraining.class::cast)
                .anyMatch(training -> !training.completedOn().isAfter(context.date()));
        return trained ? Tri.NO : set.complete() == Tri.YES ? Tri.YES : Tri.UNKNOWN;
    }

    /** The person who starts. */
    public static Ref person(final JoinerEvent joiner) {
        return new Ref("persons", joiner.personId());
    }

    /** Whether nothing shows that the training of the window took place. */
    public static Tri unproved(final TrainingRecord training) {
        return training.evidence() == null ? Tri.UNKNOWN : Tri.of(training.evidence() == TrainingEvidence.NONE);
    }

    /** Whether the training took place in the window. */
    public static boolean recent(final TrainingRecord training, final int window, final AssessmentContext context) {
        return AuditWindow.holds(training.completedOn(), window, context) == Tri.YES;
    }

    /** Whether somebody who started in the window was trained, or had to be by now. */
    public static boolean starter(
            final JoinerEvent joiner,
            final Collection<?> records,
            final int days,
            final int window,
            final AssessmentContext context) {
        final LocalDate start = joiner.startAt().date(context.zone());
        final boolean time = DueDate.isOverdue(start.plusDays(days), context.date()) == Tri.YES;
        return AuditWindow.holds(start, window, context) == Tri.YES
                && (time || inTime(joiner, records, start.plusDays(days), context));
    }

    /**
     * Whether somebody who started was not trained in so many days.
     *
     * @param records trainings of the person
     * @param set what the dossier holds of trainings
     */
    public static Check late(
            final JoinerEvent joiner,
            final Collection<?> records,
            final RecordSet set,
            final int days,
            final AssessmentContext context) {
        final LocalDate due = joiner.startAt().date(context.zone()).plusDays(days);
        final Event trained = IncidentClock.known(joiner.awarenessTrainedOn(), context);
        final boolean told = trained.happened() == Tri.NO || trained.at() != null;
        final boolean shown = told || (trained.happened() == Tri.UNKNOWN && set.complete() == Tri.YES);
        return Check.of(
                inTime(joiner, records, due, context) ? Tri.NO : shown ? Tri.YES : Tri.UNKNOWN,
                "joiners.awareness-trained-on");
    }

    private static boolean inTime(
            final JoinerEvent joiner,
            final Collection<?> records,
            final LocalDate due,
            final AssessmentContext context) {
        return Stream.concat(
                        completions(records, context), Stream.ofNullable(day(joiner.awarenessTrainedOn(), context)))
                .filter(day -> !day.isAfter(context.date()))
                .anyMatch(day -> !day.isAfter(due));
    }

    private static @Nullable LocalDate day(final Event event, final AssessmentContext context) {
        final Moment at = event.at();
        return at == null ? null : at.date(context.zone());
    }
}
