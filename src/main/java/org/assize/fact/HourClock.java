package org.assize.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Limits in hours, which run on through nights, weekends, holidays and changes of the clock.
 *
 * <p>A limit is inclusive. Moments in minutes compare by minutes; a moment in hours or days is an interval, and the answer
 * is UNKNOWN where its instants disagree. What is null is not known.
 */
public final class HourClock {

    private HourClock() {}

    /** Whether it was done no later than the hours after the start; NO means late. */
    public static Tri within(
            final @Nullable Moment start, final @Nullable Moment done, final int hours, final ZoneId zone) {
        return compare(start, done, zone, instant -> instant.plus(hours, ChronoUnit.HOURS));
    }

    /**
     * The same where the hour of the start does not count (Regulation 1182/71, Art. 3(1)): the hours run from the next full
     * hour of the zone, also if the start is a full hour.
     */
    public static Tri withinAfterFirstHour(
            final @Nullable Moment start, final @Nullable Moment done, final int hours, final ZoneId zone) {
        return compare(start, done, zone, instant -> nextHour(instant, zone).plus(hours, ChronoUnit.HOURS));
    }

    private static Tri compare(
            final @Nullable Moment start,
            final @Nullable Moment done,
            final ZoneId zone,
            final UnaryOperator<Instant> limit) {
        if (start == null || done == null) {
            return Tri.UNKNOWN;
        }
        final boolean minutes = isInMinutes(start) || isInMinutes(done);
        final Span allowed = cut(Span.of(start, zone), minutes).map(limit);
        return cut(Span.of(done, zone), minutes).isAfter(allowed).negated();
    }

    private static Instant nextHour(final Instant instant, final ZoneId zone) {
        return instant.atZone(zone)
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1)
                .toInstant();
    }

    /** Whether the limit had passed at the date of the assessment. */
    public static Tri passed(final @Nullable Moment start, final int hours, final Instant asOf, final ZoneId zone) {
        if (start == null) {
            return Tri.UNKNOWN;
        }
        final boolean minutes = isInMinutes(start);
        return cut(Span.of(asOf), minutes)
                .isAfter(cut(Span.of(start, zone), minutes).plusHours(hours));
    }

    /** The least time that is left at the date of the assessment; null if the limit has or may have passed. */
    public static @Nullable Duration remaining(
            final @Nullable Moment start, final int hours, final Instant asOf, final ZoneId zone) {
        if (start == null || passed(start, hours, asOf, zone) != Tri.NO) {
            return null;
        }
        return Span.of(start, zone).plusHours(hours).leastSince(Span.of(asOf));
    }

    /**
     * How long after the limit it was done; at least so long where a moment is coarse, zero if it was in time, null if that
     * is not known. Whether it was more than a day late is asked by {@link #within} with a day more.
     */
    public static @Nullable Duration lateness(
            final @Nullable Moment start, final @Nullable Moment done, final int hours, final ZoneId zone) {
        if (start == null || done == null) {
            return null;
        }
        return switch (within(start, done, hours, zone)) {
            case YES -> Duration.ZERO;
            case NO -> Span.of(done, zone).leastSince(Span.of(start, zone).plusHours(hours));
            case UNKNOWN -> null;
        };
    }

    /**
     * The limit as it reads on the clocks of the zone, as exact as the start. Of a start that is known by the day only, it
     * is the first day on which the limit may lie.
     */
    public static @Nullable Moment limit(final @Nullable Moment start, final int hours, final ZoneId zone) {
        if (start == null) {
            return null;
        }
        final Instant limit = start.earliest(zone).plus(hours, ChronoUnit.HOURS);
        final OffsetDateTime local = limit.atZone(zone).toOffsetDateTime();
        return switch (start.precision()) {
            case DAY -> Moment.of(local.toLocalDate());
            case HOUR -> new Moment(start.local().plusHours(hours), start.offset(), Precision.HOUR);
            case MINUTE, SECOND -> moment(local, start.precision());
        };
    }

    /** The moment cut to the precision, minutes or seconds. */
    static Moment moment(final OffsetDateTime time, final Precision precision) {
        final ChronoUnit unit = precision == Precision.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        return new Moment(time.toLocalDateTime().truncatedTo(unit), time.getOffset(), precision);
    }

    static boolean isInMinutes(final Moment moment) {
        return moment.precision() == Precision.MINUTE;
    }

    static Span cut(final Span span, final boolean minutes) {
        return minutes ? span.inMinutes() : span;
    }
}
