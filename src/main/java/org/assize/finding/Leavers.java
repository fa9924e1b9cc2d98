package org.assize.finding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.assize.fact.AccessFact.LeaverEvent;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.HourClock;
import org.assize.fact.Leaving;
import org.assize.fact.Moment;
import org.assize.fact.PeopleFact.JoinerEvent;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Joins leavers, accounts and dates for the rules that observe them. Pure. */
public final class Leavers {

    private Leavers() {}

    /**
     * @param limit hours that a dismissed person's account may stay open, or the organisation's own limit for all leavers
     * @param tolerance hours that are tolerated where the organisation has no limit of its own
     * @param days days after which a privileged account reachable from outside is serious by itself
     * @param window months of the audit window
     */
    public static LeaverAccess observe(
            final UserAccount account,
            final LeaverEvent leaver,
            final Collection<JoinerEvent> joiners,
            final Limit limit,
            final int tolerance,
            final int days,
            final int window,
            final AssessmentContext context) {
        final ZoneId zone = context.zone();
        final Instant asOf = context.instant();
        final Leaving leaving = leaving(leaver, limit, zone);
        final Tri late = leaving.late(account.disabledAt(), asOf);
        final Tri stillActive = leaving.stillActive(account.disabledAt(), asOf);
        final @Nullable Duration lateness = leaving.lateness(account.disabledAt(), asOf);
        final Moment rehired = rehired(leaver, joiners, zone);
        return new LeaverAccess(
                account.ref(),
                leaver.ref(),
                leaver.personId(),
                leaver.terminationAt(),
                leaving.deadline(),
                account.disabledAt(),
                late,
                limit.own() ? Tri.NO : within(lateness, Duration.ofHours(tolerance)),
                stillActive,
                usedAfter(leaving, leaver, account, account.lastInteractiveLoginAt(), rehired, context),
                usedAfter(leaving, leaver, account, account.lastLoginAt(), rehired, context),
                recent(leaver, window, context),
                account.privileged()
                        .and(account.remoteAccess())
                        .and(within(lateness, Duration.ofDays(days)).negated()));
    }

    private static Leaving leaving(final LeaverEvent leaver, final Limit limit, final ZoneId zone) {
        return new Leaving(
                leaver.terminationAt(),
                leaver.involuntary(),
                limit.own() ? 0 : limit.hours(),
                limit.own() ? (Integer) limit.hours() : null,
                zone);
    }

    private static Tri within(final @Nullable Duration actual, final Duration most) {
        return actual == null ? Tri.UNKNOWN : Tri.of(actual.compareTo(most) <= 0);
    }

    /** Whether the entitlement ended in the audit period, or without one in the last months. */
    public static Tri recent(final LeaverEvent leaver, final int months, final AssessmentContext context) {
        final LocalDate ended = leaver.terminationAt().date(context.zone());
        final LocalDate from = context.periodFrom();
        final LocalDate to = context.periodTo();
        return from != null && to != null
                ? Tri.of(!ended.isBefore(from) && !ended.isAfter(to))
                : DueDate.isWithinLastMonths(ended, months, context.date());
    }

    private static @Nullable Moment rehired(
            final LeaverEvent leaver, final Collection<JoinerEvent> joiners, final ZoneId zone) {
        final Instant end = leaver.terminationAt().earliest(zone);
        return joiners.stream()
                .map(JoinerEvent::startAt)
                .filter(Objects::nonNull)
                .filter(start -> start.latest(zone).isAfter(end))
                .min(Comparator.comparing((Moment start) -> start.earliest(zone)))
                .orElse(null);
    }

    private static Tri usedAfter(
            final Leaving leaving,
            final LeaverEvent leaver,
            final UserAccount account,
            final Event login,
            final @Nullable Moment rehired,
            final AssessmentContext context) {
        final Moment disabled = account.disabledAt().at();
        final ZoneId zone = context.zone();
        final boolean closedBefore = disabled != null
                && !disabled.latest(zone).isAfter(leaver.terminationAt().latest(zone));
        return closedBefore ? Tri.NO : leaving.loginAfter(login, rehired, context.instant());
    }

    /** Whether HR told IT only after the end of the entitlement, or has not told although it has ended. */
    public static Tri toldAfterEnd(final LeaverEvent leaver, final AssessmentContext context) {
        final Moment ticket = leaver.hrTicketAt().at();
        return ticket == null
                ? leaver.hrTicketAt().happened().negated()
                : HourClock.within(leaver.terminationAt(), ticket, 0, context.zone())
                        .negated();
    }

    /** Whether HR told IT later than so many working days after notice was given; NO if notice is not known. */
    public static Tri toldLate(final LeaverEvent leaver, final int workingDays, final AssessmentContext context) {
        final Moment ticket = leaver.hrTicketAt().at();
        final Moment notice = leaver.noticeAt();
        if (ticket == null || notice == null) {
            return Tri.NO;
        }
        final LocalDate due =
                DueDate.workingDaysAfter(notice.date(context.zone()), workingDays, context.holidayCalendar());
        return DueDate.isOverdue(due, ticket.date(context.zone()));
    }

    /** Whether assets were returned later than so many days after the end, or not at all and the days have passed. */
    public static Tri returnedLate(final LeaverEvent leaver, final int days, final AssessmentContext context) {
        final LocalDate due = DueDate.daysAfter(leaver.terminationAt().date(context.zone()), days);
        final Event returned = leaver.assetsReturnedOn();
        final Tri overdue = DueDate.isOverdue(due, context.date());
        if (returned.at() != null) {
            return DueDate.isOverdue(due, returned.at().date(context.zone()));
        }
        return returned.happened() == Tri.YES
                ? Tri.UNKNOWN
                : returned.happened().negated().and(overdue);
    }
}
