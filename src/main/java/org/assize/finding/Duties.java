package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Says of recurring duties when they were last done and when they are due again. Pure. */
public final class Duties {

    private static final int DAYS_OF_WEEK = 7;

    private Duties() {}

    /**
     * How far a duty looks: the interval, and how soon before its end that is said.
     *
     * @param own whether the organisation set the interval
     * @param soon days before the due day from which it is said
     */
    public record Rhythm(Period interval, boolean own, int soon) {

        public static Rhythm of(final Limit limit, final int soon) {
            return new Rhythm(Intervals.period(limit), limit.own(), soon);
        }

        /** {@code 3 months}, {@code 7 days}. */
        String words() {
            return interval.getDays() == 0
                    ? words(interval.toTotalMonths(), "month")
                    : words(Intervals.days(interval), "day");
        }

        private static String words(final long number, final String unit) {
            return number + " " + unit + (number == 1 ? "" : "s");
        }

        /** The organisation's own interval where there is one. */
        Rhythm unless(final @Nullable Period other) {
            return other == null ? this : new Rhythm(other, true, soon);
        }
    }

    /** One subject of a duty: the latest day, the next last day, and whether the register shows that there was none. */
    record Turn(@Nullable LocalDate last, @Nullable LocalDate due, Tri shown) {

        DutyStatus status(final int soon, final AssessmentContext context) {
            if (last == null || due == null) {
                return last == null && shown == Tri.YES ? DutyStatus.NEVER : DutyStatus.UNKNOWN;
            }
            if (context.date().isAfter(due)) {
                return shown == Tri.YES ? DutyStatus.OVERDUE : DutyStatus.UNKNOWN;
            }
            return context.date().plusDays(soon).isBefore(due) ? DutyStatus.OK : DutyStatus.DUE_SOON;
        }
    }

    /** A duty that is done for the whole organisation; only a complete set shows that nothing came later. */
    public static DutyState of(
            final String duty,
            final Collection<?> facts,
            final RecordSet set,
            final Rhythm rhythm,
            final AssessmentContext context) {
        return of(duty, turn(Executions.events(facts), Tri.of(Past.whole(set)), rhythm, context), rhythm, context);
    }

    /** A duty that is done by calendar weeks or months where its interval is made of them: once in each of them. */
    public static DutyState byCalendar(
            final String duty,
            final Collection<?> facts,
            final RecordSet set,
            final Rhythm rhythm,
            final AssessmentContext context) {
        final Turn turn = turn(Executions.events(facts), Tri.of(Past.whole(set)), rhythm, context);
        final LocalDate due = turn.last() == null ? null : slotEnd(turn.last(), rhythm.interval());
        return of(duty, new Turn(turn.last(), due, turn.shown()), rhythm, context);
    }

    /** The last day of the week or month in which it is due again. */
    private static LocalDate slotEnd(final LocalDate last, final Period interval) {
        final long days = Intervals.days(interval);
        if (interval.toTotalMonths() == 0 && days % DAYS_OF_WEEK == 0) {
            return last.plusDays(days).with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY));
        }
        return interval.getDays() == 0
                ? last.plusMonths(interval.toTotalMonths()).with(TemporalAdjusters.lastDayOfMonth())
                : last.plus(interval);
    }

    private static DutyState of(
            final String duty, final Turn turn, final Rhythm rhythm, final AssessmentContext context) {
        final DutyStatus status = turn.status(rhythm.soon(), context);
        return new DutyState(
                duty, turn.last(), turn.due(), status, rhythm.words(), rhythm.own(), 1, isLate(status) ? 1 : 0);
    }

    /** A duty of which one fact tells when it was last done. */
    static DutyState of(
            final String duty,
            final @Nullable LocalDate last,
            final @Nullable LocalDate due,
            final Tri shown,
            final Rhythm rhythm,
            final AssessmentContext context) {
        return of(duty, new Turn(last, due, shown), rhythm, context);
    }

    static Turn turn(
            final Stream<Event> events, final Tri complete, final Rhythm rhythm, final AssessmentContext context) {
        final List<Event> all = events.toList();
        final LocalDate last = all.stream()
                .map(event -> Past.date(event, context))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        final boolean doubtful = all.stream().anyMatch(event -> event.at() == null && event.happened() != Tri.NO);
        return new Turn(last, DueDate.after(last, rhythm.interval()), doubtful ? Tri.UNKNOWN : complete);
    }

    /** A duty towards several subjects: late if it is late for any, never done if it was never done for any. */
    static DutyState all(
            final String duty,
            final List<Turn> turns,
            final String interval,
            final boolean own,
            final int soon,
            final AssessmentContext context) {
        final List<DutyStatus> statuses =
                turns.stream().map(turn -> turn.status(soon, context)).toList();
        final int late = (int) statuses.stream().filter(Duties::isLate).count();
        return new DutyState(
                duty,
                turns.stream()
                        .map(Turn::last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                turns.stream()
                        .map(Turn::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                worst(statuses),
                interval,
                own,
                turns.size(),
                late);
    }

    private static DutyStatus worst(final List<DutyStatus> statuses) {
        if (!statuses.isEmpty() && statuses.stream().allMatch(DutyStatus.NEVER::equals)) {
            return DutyStatus.NEVER;
        }
        return statuses.stream()
                .map(status -> status == DutyStatus.NEVER ? DutyStatus.OVERDUE : status)
                .min(Comparator.naturalOrder())
                .orElse(DutyStatus.UNKNOWN);
    }

    private static boolean isLate(final DutyStatus status) {
        return status == DutyStatus.OVERDUE || status == DutyStatus.NEVER;
    }
}
