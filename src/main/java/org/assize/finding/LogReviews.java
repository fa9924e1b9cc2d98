package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assize.fact.Activity;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.OperationsFact.LogReview;
import org.assize.fact.OperationsFact.ReviewCadence;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges how regularly logs are reviewed. Pure. */
public final class LogReviews {

    private static final String PERFORMED = "log-reviews.performed-on";
    private static final int DAYS_OF_WEEK = 7;

    private LogReviews() {}

    /** A week, month or longer interval in which a review is due; both days belong to it. */
    private record Slot(LocalDate from, LocalDate to) {

        boolean holds(final LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    /**
     * What the dossier says of the reviews of logs.
     *
     * @param own the organisation's own interval; null if it set none
     * @param ownUnknown whether a document that may set one was not seen
     * @param since since when it is demanded; null if that is not known
     * @param set what the dossier holds of reviews
     */
    public record Plan(
            @Nullable Period own,
            boolean ownUnknown,
            @Nullable LocalDate since,
            RecordSet set) {}

    public static Plan plan(
            final Collection<ReviewCadence> cadences,
            final Collection<PolicyDocument> policies,
            final RecordSet register,
            final RecordSet documents,
            final RecordSet set,
            final AssessmentContext context) {
        return new Plan(
                PolicyTerms.cadence(cadences, policies, Activity.LOG_REVIEW, context),
                !Past.whole(register) && !Past.whole(documents),
                PolicyTerms.demandedSince(policies, Activity.LOG_REVIEW, context),
                set);
    }

    /**
     * Whether no review was performed in any of the last intervals.
     *
     * @param count number of complete weeks or months that are looked at
     */
    public static TechnicalCheck none(
            final Collection<LogReview> reviews, final Plan plan, final int count, final AssessmentContext context) {
        if (plan.own() == null) {
            return unplanned(plan, FailureMode.BREAKDOWN);
        }
        final List<Slot> slots = slots(plan.own(), count, context.date());
        final List<Slot> counted = counted(slots, plan);
        final boolean all = missed(reviews, counted, context).size() == counted.size();
        final Tri shown = counted.size() == count ? shown(reviews, plan) : Tri.UNKNOWN;
        return TechnicalCheck.of(
                plan.set().ref(),
                all && slots.size() == count ? shown : Tri.NO,
                PERFORMED,
                FailureMode.BREAKDOWN,
                "none in the last " + slots.size() + " intervals");
    }

    /** Whether a review is missing in one of the last intervals. */
    public static TechnicalCheck missed(
            final Collection<LogReview> reviews, final Plan plan, final int count, final AssessmentContext context) {
        if (plan.own() == null) {
            return unplanned(plan, FailureMode.LAPSE);
        }
        final List<Slot> slots = slots(plan.own(), count, context.date());
        final List<Slot> counted = counted(slots, plan);
        final List<Slot> missed = missed(reviews, counted, context);
        final Tri unseen = counted.size() < slots.size() ? Tri.UNKNOWN : Tri.NO;
        return TechnicalCheck.of(
                plan.set().ref(),
                missed.isEmpty() ? unseen : shown(reviews, plan),
                PERFORMED,
                FailureMode.LAPSE,
                "none from "
                        + String.join(
                                ", from ",
                                missed.stream()
                                        .map(slot -> slot.from().toString())
                                        .toList()));
    }

    private static TechnicalCheck unplanned(final Plan plan, final FailureMode mode) {
        return plan.ownUnknown()
                ? TechnicalCheck.of(plan.set().ref(), Tri.UNKNOWN, "review-cadences.period", mode, "")
                : TechnicalCheck.none(plan.set().ref());
    }

    /**
     * Whether nobody has set an interval and nobody has reviewed logs lately.
     *
     * @param days days that count as lately
     */
    public static TechnicalCheck unreviewed(
            final Collection<LogReview> reviews, final Plan plan, final int days, final AssessmentContext context) {
        if (plan.own() != null) {
            return TechnicalCheck.none(plan.set().ref());
        }
        final List<LocalDate> dates = dates(reviews, context);
        final LocalDate from = context.date().minusDays(days);
        return TechnicalCheck.of(
                plan.set().ref(),
                dates.stream().anyMatch(date -> date.isAfter(from)) ? Tri.NO : shown(reviews, plan),
                PERFORMED,
                dates.isEmpty() ? FailureMode.ABSENT : FailureMode.PARTIAL,
                "no interval is set, and no review in " + days + " days");
    }

    private static Tri shown(final Collection<LogReview> reviews, final Plan plan) {
        final boolean undated = reviews.stream()
                .anyMatch(review -> review.performedOn().at() == null
                        && review.performedOn().happened() != Tri.NO);
        return Past.whole(plan.set()) && !undated ? Tri.YES : Tri.UNKNOWN;
    }

    private static List<LocalDate> dates(final Collection<LogReview> reviews, final AssessmentContext context) {
        return reviews.stream()
                .map(review -> Past.date(review.performedOn(), context))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Slot> counted(final List<Slot> slots, final Plan plan) {
        final LocalDate since = plan.since();
        return slots.stream()
                .filter(slot -> since == null || !slot.from().isBefore(since))
                .toList();
    }

    private static List<Slot> missed(
            final Collection<LogReview> reviews, final List<Slot> slots, final AssessmentContext context) {
        final List<LocalDate> dates = dates(reviews, context);
        return slots.stream()
                .filter(slot -> dates.stream().noneMatch(slot::holds))
                .toList();
    }

    /** The last complete weeks or months before that of the date; one interval up to the date if it is another. */
    private static List<Slot> slots(final Period interval, final int count, final LocalDate asOf) {
        if (Intervals.days(interval) <= DAYS_OF_WEEK) {
            return DueDate.lastCompleteWeeks(asOf, count).stream()
                    .map(monday -> new Slot(monday, monday.plusDays(DAYS_OF_WEEK - 1L)))
                    .toList();
        }
        if (interval.equals(Period.ofMonths(1))) {
            final LocalDate first = asOf.withDayOfMonth(1);
            return IntStream.rangeClosed(1, count)
                    .mapToObj(n -> first.minusMonths((long) count + 1 - n))
                    .map(start -> new Slot(start, start.with(TemporalAdjusters.lastDayOfMonth())))
                    .toList();
        }
        return List.of(new Slot(asOf.minus(interval).plusDays(1), asOf));
    }
}
