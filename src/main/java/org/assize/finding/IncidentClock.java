package org.assize.finding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.HourClock;
import org.assize.fact.Moment;
import org.assize.fact.Precision;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * A limit in hours that runs from one moment, seen from the date of the assessment. Pure.
 *
 * @param start null if not known
 * @param byFullHours whether the hour of the start does not count
 */
record IncidentClock(@Nullable Moment start, int hours, boolean byFullHours, AssessmentContext context) {

    /** The word of the choice {@code time-rule} for limits that count from the next full hour. */
    static final String FULL_HOURS = "REG1182";

    private static final int HOURS_OF_DAY = 24;

    static IncidentClock strict(final @Nullable Moment start, final int hours, final AssessmentContext context) {
        return new IncidentClock(start, hours, false, context);
    }

    /** The limit that the law had on the day of the event; none for an event before the law, or of unknown date. */
    static Optional<Limit> inForce(
            final Collection<Limit> limits, final @Nullable Moment event, final AssessmentContext context) {
        if (event == null) {
            return Optional.empty();
        }
        final LocalDate day = event.date(context.zone());
        return limits.stream()
                .filter(limit -> limit.inForce(day))
                .min(Comparator.comparing(Limit::value).thenComparing(limit -> limit.from()));
    }

    /** The event as it was known at the date of the assessment: what comes later has not happened. */
    static Event known(final Event event, final AssessmentContext context) {
        final Moment at = event.at();
        return at != null && at.earliest(context.zone()).isAfter(context.instant()) ? Event.notYet() : event;
    }

    /** Whether it was done within the limit; NO also if it was not done. */
    Tri done(final Event event) {
        return done(event, hours);
    }

    private Tri done(final Event event, final int within) {
        final Event known = known(event, context);
        final Moment at = known.at();
        if (at != null) {
            return byFullHours
                    ? HourClock.withinAfterFirstHour(start, at, within, context.zone())
                    : HourClock.within(start, at, within, context.zone());
        }
        return known.happened() == Tri.NO ? Tri.NO : Tri.UNKNOWN;
    }

    Tri passed() {
        return passed(hours);
    }

    private Tri passed(final int within) {
        final Instant asOf = context.instant();
        return byFullHours
                ? HourClock.withinAfterFirstHour(start, seconds(asOf), within, context.zone())
                        .negated()
                : HourClock.passed(start, within, asOf, context.zone());
    }

    private static Moment seconds(final Instant instant) {
        final LocalDateTime local =
                LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return new Moment(local, ZoneOffset.UTC, Precision.SECOND);
    }

    /** How late it is; where that is not certain, the milder. */
    Lateness lateness(final Event event) {
        final boolean beyond = done(event, hours + HOURS_OF_DAY) == Tri.NO && passed(hours + HOURS_OF_DAY) == Tri.YES;
        return beyond ? Lateness.BEYOND_DAY : Lateness.WITHIN_DAY;
    }

    @Nullable
    Moment limit() {
        return HourClock.limit(start, hours, context.zone());
    }

    /** {@code 41 h 12 min left, limit 2026-06-04T10:00+02:00}; empty if the limit may have passed. */
    String left(final String what) {
        final ZoneId zone = context.zone();
        final Duration left = HourClock.remaining(start, hours, context.instant(), zone);
        return left == null
                ? ""
                : what + ": " + left.toHours() + " h " + left.toMinutesPart() + " min left, limit " + limit();
    }
}
