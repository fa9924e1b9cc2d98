package org.assize.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/**
 * The instants that a moment may mean; a point where it is exact.
 *
 * @param first the earliest of them
 * @param last the latest of them
 */
record Span(Instant first, Instant last) {

    static Span of(final Moment moment, final ZoneId zone) {
        return new Span(moment.earliest(zone), moment.latest(zone));
    }

    static Span of(final Instant instant) {
        return new Span(instant, instant);
    }

    Span map(final UnaryOperator<Instant> change) {
        return new Span(change.apply(first), change.apply(last));
    }

    Span plusHours(final int hours) {
        return map(instant -> instant.plus(hours, ChronoUnit.HOURS));
    }

    /** The same cut to whole minutes, because what was written in minutes compares by minutes. */
    Span inMinutes() {
        return map(instant -> instant.truncatedTo(ChronoUnit.MINUTES));
    }

    /** YES if it is later whatever the two mean, NO if it is not later whatever they mean. */
    Tri isAfter(final Span other) {
        if (first.isAfter(other.last)) {
            return Tri.YES;
        }
        return last.isAfter(other.first) ? Tri.UNKNOWN : Tri.NO;
    }

    /** The least time from the other to this, in whole seconds; never negative. */
    Duration leastSince(final Span other) {
        final Duration least = Duration.between(other.last, first).truncatedTo(ChronoUnit.SECONDS);
        return least.isNegative() ? Duration.ZERO : least;
    }
}
