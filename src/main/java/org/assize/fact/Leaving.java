package org.assize.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a person's entitlement to access, and until when accounts may outlive it.
 *
 * <p>Who leaves by own decision has until the end of that local day; who does not, has a few hours; a limit of the
 * organisation replaces both. Hours run from the end of the entitlement; of one that is known by the day only, from the end
 * of that day, except that then an involuntary leaver has no hours more.
 *
 * <p>An event after the date of the assessment has not happened. The answer is UNKNOWN where the facts allow both.
 *
 * @param terminationAt end of the entitlement; null if not known
 * @param involuntary whether the person leaves without own decision
 * @param involuntaryHours limit for such a person, tolerance included, hours
 * @param ownHours limit that the organisation has set itself, hours; null for none
 * @param zone zone of the organisation
 */
public record Leaving(
        @Nullable Moment terminationAt,
        Tri involuntary,
        int involuntaryHours,
        @Nullable Integer ownHours,
        ZoneId zone) {

    /** The last moment at which an account may be active; a day means its end; null if it is not known. */
    public @Nullable Moment deadline() {
        final List<Span> limits = limits();
        if (terminationAt == null || limits.stream().distinct().count() != 1) {
            return null;
        }
        final Instant last = limits.get(0).last();
        final OffsetDateTime local = last.atZone(zone).toOffsetDateTime();
        if (Moment.of(local.toLocalDate()).latest(zone).equals(last)) {
            return Moment.of(local.toLocalDate());
        }
        final Precision precision = HourClock.isInMinutes(terminationAt) ? Precision.MINUTE : Precision.SECOND;
        return HourClock.moment(local, precision);
    }

    /** Whether the account was disabled, but after the deadline. */
    public Tri late(final Event disabledAt, final Instant asOf) {
        final Event disabled = asOf(disabledAt, asOf);
        if (isPast(Span.of(asOf), false) == Tri.NO || disabled.happened() == Tri.NO) {
            return Tri.NO;
        }
        final Moment at = disabled.at();
        return at == null ? Tri.UNKNOWN : isPast(Span.of(at, zone), HourClock.isInMinutes(at));
    }

    /** Whether the account is not disabled although the deadline has passed. */
    public Tri stillActive(final Event disabledAt, final Instant asOf) {
        return asOf(disabledAt, asOf).happened().negated().and(isPast(Span.of(asOf), false));
    }

    /**
     * How long after the deadline the account was active, or has been so far; at least so long where a moment is coarse,
     * zero if it was disabled in time, null if that is not known.
     */
    public @Nullable Duration lateness(final Event disabledAt, final Instant asOf) {
        return switch (late(disabledAt, asOf).or(stillActive(disabledAt, asOf))) {
            case YES -> sinceDeadline(asOf(disabledAt, asOf).at(), asOf);
            case NO -> Duration.ZERO;
            case UNKNOWN -> null;
        };
    }

    private Duration sinceDeadline(final @Nullable Moment disabledAt, final Instant asOf) {
        final Span end = disabledAt == null ? Span.of(asOf) : Span.of(disabledAt, zone);
        return limits().stream().map(end::leastSince).min(Duration::compareTo).orElse(Duration.ZERO);
    }

    /**
     * Whether somebody logged in after the end of the entitlement, also if before the deadline.
     *
     * @param rehiredAt when the person started again; null if never; a login from then on is normal
     */
    public Tri loginAfter(final Event login, final @Nullable Moment rehiredAt, final Instant asOf) {
        final Moment at = login.at();
        if (login.happened() == Tri.NO) {
            return Tri.NO;
        }
        // The last login before the assessment is not known where the export shows a later one.
        if (terminationAt == null || at == null || at.earliest(zone).isAfter(asOf)) {
            return Tri.UNKNOWN;
        }
        return isAfter(at, terminationAt).and(isBefore(at, rehiredAt, terminationAt));
    }

    private Tri isBefore(final Moment login, final @Nullable Moment rehiredAt, final Moment end) {
        if (rehiredAt == null || isAfter(rehiredAt, end) == Tri.NO) {
            return Tri.YES;
        }
        return Span.of(rehiredAt.earliest(zone)).isAfter(Span.of(login, zone));
    }

    private Tri isAfter(final Moment one, final Moment other) {
        final boolean minutes = HourClock.isInMinutes(one) || HourClock.isInMinutes(other);
        return HourClock.cut(Span.of(one, zone), minutes).isAfter(HourClock.cut(Span.of(other, zone), minutes));
    }

    private Event asOf(final Event event, final Instant asOf) {
        final Moment at = event.at();
        return at != null && at.earliest(zone).isAfter(asOf) ? Event.notYet() : event;
    }

    private Tri isPast(final Span actual, final boolean inMinutes) {
        final boolean minutes = inMinutes || (terminationAt != null && HourClock.isInMinutes(terminationAt));
        final List<Tri> answers = limits().stream()
                .map(limit -> HourClock.cut(actual, minutes).isAfter(HourClock.cut(limit, minutes)))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Tri.UNKNOWN;
    }

    /** The deadline in each reading that the facts allow; none if the end is not known. */
    private List<Span> limits() {
        if (terminationAt == null) {
            return List.of();
        }
        final Moment end = terminationAt;
        if (ownHours != null) {
            return List.of(endOf(end).plusHours(ownHours));
        }
        return switch (involuntary) {
            case YES -> List.of(involuntaryLimit(end));
            case NO -> List.of(voluntaryLimit(end));
            case UNKNOWN -> List.of(involuntaryLimit(end), voluntaryLimit(end));
        };
    }

    private Span voluntaryLimit(final Moment end) {
        return endOf(Moment.of(end.date(zone)));
    }

    private Span involuntaryLimit(final Moment end) {
        return end.precision() == Precision.DAY ? endOf(end) : endOf(end).plusHours(involuntaryHours);
    }

    private Span endOf(final Moment moment) {
        return moment.precision() == Precision.DAY ? Span.of(moment.latest(zone)) : Span.of(moment, zone);
    }
}
