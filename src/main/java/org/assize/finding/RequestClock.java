package org.assize.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.PrivacyFact.DataSubjectRequest;
import org.assize.fact.Tri;

/** The clock of one request: by when it must be answered, and what is not known of that. Pure. */
final class RequestClock {

    private static final String ASKED = "data-subject-requests.identity-requested-on";
    private static final String CONFIRMED = "data-subject-requests.identity-confirmed-on";
    private static final String CALENDAR = "assessment.holiday-calendar";

    private final DataSubjectRequest request;
    private final LocalDate received;
    private final RequestTerms terms;
    private final AssessmentContext context;

    RequestClock(
            final DataSubjectRequest request,
            final LocalDate received,
            final RequestTerms terms,
            final AssessmentContext context) {
        this.request = request;
        this.received = received;
        this.terms = terms;
        this.context = context;
    }

    private LocalDate due(final int months) {
        return due(months, terms.restarts());
    }

    private LocalDate due(final int months, final boolean restarts) {
        final LocalDate confirmed = Past.date(request.identityConfirmedOn(), context);
        final LocalDate asked = Past.date(request.identityRequestedOn(), context);
        final LocalDate last;
        if (stops() != Tri.YES || confirmed == null || asked == null) {
            last = received.plusMonths(months);
        } else if (restarts) {
            last = confirmed.plusMonths(months);
        } else {
            last = received.plusMonths(months).plusDays(Math.max(0, ChronoUnit.DAYS.between(asked, confirmed)));
        }
        return terms.workingDay()
                ? Objects.requireNonNull(DueDate.onWorkingDay(last, context.holidayCalendar()))
                : last;
    }

    /** Whether doubts about the identity were raised in time, so that the clock stands still. */
    private Tri stops() {
        final LocalDate asked = Past.date(request.identityRequestedOn(), context);
        if (asked != null) {
            return Tri.of(!asked.isAfter(received.plusDays(terms.identityDays())));
        }
        final Event event = request.identityRequestedOn();
        return event.at() != null ? Tri.NO : event.happened().and(Tri.UNKNOWN);
    }

    /** Whether the day comes after the last day without an extension. */
    Check afterFirst(final LocalDate day) {
        return after(day, due(terms.months()));
    }

    private Check after(final LocalDate day, final LocalDate last) {
        if (!day.isAfter(last)) {
            return Check.PASSED;
        }
        final Tri stops = stops();
        if (stops == Tri.UNKNOWN) {
            return Check.of(Tri.UNKNOWN, ASKED);
        }
        if (stops == Tri.YES && Past.date(request.identityConfirmedOn(), context) == null) {
            final Tri confirmed = Past.happened(request.identityConfirmedOn(), context);
            return confirmed == Tri.NO ? Check.PASSED : Check.of(Tri.UNKNOWN, CONFIRMED);
        }
        final boolean doubt = terms.workingDay()
                && context.holidayCalendar().isEmpty()
                && !day.isAfter(last.plusDays(terms.doubtDays()));
        return doubt ? Check.of(Tri.UNKNOWN, CALENDAR) : Check.of(Tri.YES, CALENDAR);
    }

    /** Whether something that had to be done by the last day without an extension was done later, or not yet. */
    Check late(final Event event, final String attribute) {
        final LocalDate date = Past.date(event, context);
        final Check result = afterFirst(date == null ? context.date() : date);
        final boolean told = date != null || event.at() != null || event.happened() == Tri.NO;
        return told || result.fails() == Tri.NO ? result : Check.of(Tri.UNKNOWN, attribute);
    }

    /** Whether the day comes after the last day, with the extension if there is a valid one. */
    Check after(final LocalDate day) {
        final Check first = afterFirst(day);
        if (first.fails() == Tri.NO) {
            return first;
        }
        final Check later = after(day, due(terms.months() + terms.more()));
        final Check extension = extension();
        return switch (extension.fails()) {
            case NO -> first;
            case YES -> later;
            case UNKNOWN -> later.fails() == Tri.YES ? later : extension;
        };
    }

    /** The last day, with the extension if there may be a valid one. */
    LocalDate last() {
        return due(months());
    }

    /** The last day in words; both where the two readings of doubts about the identity differ. */
    String words() {
        final LocalDate last = last();
        final LocalDate other = due(months(), !terms.restarts());
        return other.equals(last) ? last.toString() : last + " (by the other reading " + other + ")";
    }

    private int months() {
        return extension().fails() == Tri.NO ? terms.months() : terms.months() + terms.more();
    }

    /** Whether there is a valid extension: told in time and with reasons. */
    private Check extension() {
        final Event notice = request.extensionNotifiedOn();
        final LocalDate on = Past.date(notice, context);
        final Check late = on == null ? Check.PASSED : afterFirst(on);
        final Tri told = on == null && notice.at() != null ? Tri.NO : notice.happened();
        return Check.when(request.extended(), "data-subject-requests.extended")
                .and(request.extensionReasons(), "data-subject-requests.extension-reasons")
                .and(on == null ? told.and(Tri.UNKNOWN) : Tri.YES, "data-subject-requests.extension-notified-on")
                .and(late.fails().negated(), late.missing())
                .check();
    }
}
