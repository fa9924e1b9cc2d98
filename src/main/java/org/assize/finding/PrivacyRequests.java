package org.assize.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.PrivacyFact.DataSubjectRequest;
import org.assize.fact.PrivacyFact.RecipientsInformed;
import org.assize.fact.PrivacyFact.RequestType;
import org.assize.fact.PrivacyRole;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges whether requests of people about their own data are answered as promised. Pure. */
public final class PrivacyRequests {

    private static final String ANSWERED = "data-subject-requests.responded-on";

    private PrivacyRequests() {}

    /**
     * The times for answers.
     *
     * @param months time for an answer
     * @param extension more months where the person was told in time why
     * @param identityDays days within which proof of identity has to be asked for
     * @param tolerance days by which a public holiday that is not known may move the last day
     */
    public record ReplyTerms(int months, int extension, int identityDays, int tolerance) {}

    /** Whether it is a request of the type, of the period, that the organisation itself has to answer. */
    public static Tri concerned(
            final DataSubjectRequest request,
            final RequestType type,
            final int window,
            final AssessmentContext context) {
        final Tri kind = request.type() == null ? Tri.UNKNOWN : Tri.of(request.type() == type);
        return kind.and(Tri.of(request.role() != PrivacyRole.PROCESSOR))
                .and(AuditWindow.holds(request.receivedOn(), window, context));
    }

    /** Whether an answer came too late, or is missing too long. */
    public static Check late(
            final DataSubjectRequest request,
            final Tri concerned,
            final ReplyTerms terms,
            final AssessmentContext context) {
        final Check late = late(request, terms, context);
        return Check.when(concerned, "data-subject-requests.received-on")
                .and(late.fails(), late.missing())
                .check();
    }

    private static Check late(
            final DataSubjectRequest request, final ReplyTerms terms, final AssessmentContext context) {
        final LocalDate received = request.receivedOn();
        final Tri identity = identityKnown(request, terms, context);
        if (received == null || identity != Tri.YES) {
            return received != null && identity == Tri.NO
                    ? Check.PASSED
                    : Check.of(Tri.UNKNOWN, "data-subject-requests.identity-confirmed-on");
        }
        final long pause = pause(request, terms, context);
        final LocalDate first = due(received, terms.months(), pause, context);
        final LocalDate second = due(received, terms.months() + terms.extension(), pause, context);
        final Tri extended = extended(request, first, context);
        final Check early = passed(request, first, terms, context);
        final Check later = passed(request, second, terms, context);
        if (early.fails() == later.fails() || extended == Tri.NO) {
            return early;
        }
        return extended == Tri.YES ? later : Check.of(Tri.UNKNOWN, "data-subject-requests.extension-notified-on");
    }

    /** NO while proof of identity is outstanding that was asked for in time. */
    private static Tri identityKnown(
            final DataSubjectRequest request, final ReplyTerms terms, final AssessmentContext context) {
        if (!paused(request, terms, context) || Past.date(request.identityConfirmedOn(), context) != null) {
            return Tri.YES;
        }
        return Past.happened(request.identityConfirmedOn(), context) == Tri.NO ? Tri.NO : Tri.UNKNOWN;
    }

    private static boolean paused(
            final DataSubjectRequest request, final ReplyTerms terms, final AssessmentContext context) {
        final LocalDate received = request.receivedOn();
        final LocalDate asked = Past.date(request.identityRequestedOn(), context);
        return received != null && asked != null && !asked.isAfter(received.plusDays(terms.identityDays()));
    }

    private static long pause(
            final DataSubjectRequest request, final ReplyTerms terms, final AssessmentContext context) {
        final LocalDate asked = Past.date(request.identityRequestedOn(), context);
        final LocalDate confirmed = Past.date(request.identityConfirmedOn(), context);
        return asked == null || confirmed == null || !paused(request, terms, context)
                ? 0
                : ChronoUnit.DAYS.between(asked, confirmed);
    }

    private static @Nullable LocalDate due(
            final LocalDate received, final int months, final long pause, final AssessmentContext context) {
        return DueDate.onWorkingDay(received.plusMonths(months).plusDays(pause), context.holidayCalendar());
    }

    private static Tri extended(
            final DataSubjectRequest request, final @Nullable LocalDate first, final AssessmentContext context) {
        final LocalDate told = Past.date(request.extensionNotifiedOn(), context);
        final Tri inTime = told != null && first != null
                ? Tri.of(!told.isAfter(first))
                : Past.happened(request.extensionNotifiedOn(), context) == Tri.NO ? Tri.NO : Tri.UNKNOWN;
        return request.extended().and(inTime).and(request.extensionReasons());
    }

    private static Check passed(
            final DataSubjectRequest request,
            final @Nullable LocalDate due,
            final ReplyTerms terms,
            final AssessmentContext context) {
        final LocalDate answered = answered(request, context);
        final LocalDate until = answered == null ? context.date() : answered;
        final Tri late = DueDate.isOverdue(due, until);
        if (late != Tri.YES || due == null) {
            return Check.of(late, ANSWERED);
        }
        if (answered == null && Past.happened(request.respondedOn(), context) != Tri.NO) {
            return Check.of(Tri.UNKNOWN, ANSWERED);
        }
        final boolean doubtful = context.holidayCalendar().isEmpty() && !until.isAfter(due.plusDays(terms.tolerance()));
        return Check.of(doubtful ? Tri.UNKNOWN : Tri.YES, "assessment.holiday-calendar");
    }

    /** When it was answered or refused. */
    private static @Nullable LocalDate answered(final DataSubjectRequest request, final AssessmentContext context) {
        final LocalDate answered = Past.date(request.respondedOn(), context);
        return answered == null ? Past.date(request.refusalNotifiedOn(), context) : answered;
    }

    /** Whether it was refused without a reason; only a complete register shows an empty one. */
    public static Check unexplained(final DataSubjectRequest request, final Tri concerned, final RecordSet set) {
        final boolean seen = Past.whole(set) && set.columns().contains("refusal-reason");
        final Tri silent = request.refusalReason() == null ? seen ? Tri.YES : Tri.UNKNOWN : Tri.NO;
        return Check.when(concerned, "data-subject-requests.received-on")
                .and(request.refused(), "data-subject-requests.refused")
                .and(silent, "data-subject-requests.refusal-reason")
                .check();
    }

    /** Whether those who had got the data were not told of the correction. */
    public static Check unpassed(
            final DataSubjectRequest request, final Tri concerned, final AssessmentContext context) {
        final RecipientsInformed informed = request.recipientsInformed();
        final Tri silent = informed == null || informed == RecipientsInformed.UNKNOWN
                ? Tri.UNKNOWN
                : Tri.of(informed == RecipientsInformed.NO);
        return Check.when(concerned, "data-subject-requests.received-on")
                .and(Past.happened(request.carriedOutOn(), context), "data-subject-requests.carried-out-on")
                .and(silent, "data-subject-requests.recipients-informed")
                .check();
    }
}
