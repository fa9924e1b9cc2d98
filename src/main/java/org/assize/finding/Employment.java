package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.assize.fact.AccessFact.LeaverEvent;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.PeopleFact.JoinerEvent;
import org.assize.fact.PeopleFact.Person;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * When a person works for the organisation.
 *
 * @param active at the date of the assessment
 * @param start first day, the latest one of somebody who came back; null if not known
 * @param trainings days of first trainings that the records of starters know
 * @param trained whether they know of one, dated or not
 */
public record Employment(boolean active, @Nullable LocalDate start, List<LocalDate> trainings, boolean trained) {

    public Employment {
        trainings = List.copyOf(trainings);
    }

    /**
     * Joins a person with starts and ends.
     *
     * @param joiners starts of the person
     * @param leavers ends of the person's employment
     */
    public static Employment of(
            final Person person,
            final Collection<?> joiners,
            final Collection<?> leavers,
            final AssessmentContext context) {
        final LocalDate joined = joiners.stream()
                .map(JoinerEvent.class::cast)
                .map(joiner -> joiner.startAt().date(context.zone()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        final LocalDate start = joined == null ? person.startDate() : joined;
        final boolean left = leavers.stream()
                .map(LeaverEvent.class::cast)
                .map(leaver -> leaver.terminationAt().date(context.zone()))
                .anyMatch(end -> !end.isAfter(context.date()) && (joined == null || !joined.isAfter(end)));
        final List<Event> events = joiners.stream()
                .map(JoinerEvent.class::cast)
                .map(joiner -> IncidentClock.known(joiner.awarenessTrainedOn(), context))
                .toList();
        return new Employment(
                !left && (start == null || !start.isAfter(context.date())),
                start,
                events.stream()
                        .map(Event::at)
                        .filter(Objects::nonNull)
                        .map((Moment at) -> at.date(context.zone()))
                        .toList(),
                events.stream().anyMatch(event -> event.happened() == Tri.YES));
    }
}
