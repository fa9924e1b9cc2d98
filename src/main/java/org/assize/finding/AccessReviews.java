package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assize.fact.AccessFact.AccessReview;
import org.assize.fact.AccessFact.ReviewerRole;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges reviews of access rights. Pure. */
public final class AccessReviews {

    private static final String PERFORMED = "access-reviews.performed-on";

    private AccessReviews() {}

    /**
     * What is tolerated of reviews that are overdue.
     *
     * @param grace days that are tolerated
     * @param graceFrom months of the shortest interval to which the grace applies
     * @param most months without a review that break the requirement where the organisation has no interval of its own
     * @param window months of the audit window
     */
    public record ReviewTolerance(int grace, int graceFrom, int most, int window) {}

    /** A due date, and when it was done; at the date of the assessment if it is still open. */
    private record Step(LocalDate last, LocalDate due, LocalDate done) {}

    public static ReviewHistory history(
            final Collection<?> all,
            final RecordSet set,
            final Limit interval,
            final ReviewTolerance tolerance,
            final AssessmentContext context) {
        final List<AccessReview> reviews = performed(all, context);
        final List<LocalDate> dates =
                reviews.stream().map(review -> date(review, context)).sorted().toList();
        final boolean undated = all.stream().anyMatch(review -> isUndated((AccessReview) review));
        final boolean reviewed =
                !dates.isEmpty() || all.stream().anyMatch(review -> isUndatedReview((AccessReview) review));
        final Tri shown = set.complete() == Tri.YES && !undated ? Tri.YES : Tri.UNKNOWN;
        final Tri timely = dates.isEmpty() && undated ? Tri.UNKNOWN : Tri.NO;
        final List<Step> steps = steps(dates, Intervals.period(interval), tolerance, context);
        return new ReviewHistory(
                reviews.isEmpty() ? set.ref() : reviews.get(reviews.size() - 1).ref(),
                dates.isEmpty() ? null : dates.get(dates.size() - 1),
                reviewed ? Tri.NO : shown,
                reviewed,
                steps.stream().anyMatch(step -> lapses(step, interval, tolerance)) ? shown : timely,
                steps.isEmpty() ? timely : shown);
    }

    private static List<AccessReview> performed(final Collection<?> all, final AssessmentContext context) {
        return all.stream()
                .map(AccessReview.class::cast)
                .filter(review -> review.performedOn().at() != null)
                .filter(review -> !date(review, context).isAfter(context.date()))
                .sorted(Comparator.comparing((AccessReview review) -> date(review, context))
                        .thenComparing(AccessReview::reviewId))
                .toList();
    }

    private static LocalDate date(final AccessReview review, final AssessmentContext context) {
        final Moment at = review.performedOn().at();
        if (at == null) {
            throw new IllegalArgumentException("A review without a date has no place among the dated: " + review.ref());
        }
        return at.date(context.zone());
    }

    private static boolean isUndated(final AccessReview review) {
        return review.performedOn().at() == null && review.performedOn().happened() != Tri.NO;
    }

    private static boolean isUndatedReview(final AccessReview review) {
        return review.performedOn().at() == null && review.performedOn().happened() == Tri.YES;
    }

    /** The overdue ones: between reviews where the due date lies in the window, and since the last review. */
    private static List<Step> steps(
            final List<LocalDate> dates,
            final Period interval,
            final ReviewTolerance tolerance,
            final AssessmentContext context) {
        final List<Step> steps = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            final LocalDate due = dates.get(i).plus(interval);
            final boolean last = i + 1 == dates.size();
            final LocalDate done = last ? context.date() : dates.get(i + 1);
            if (done.isAfter(due) && (last || AuditWindow.holds(due, tolerance.window(), context) == Tri.YES)) {
                steps.add(new Step(dates.get(i), due, done));
            }
        }
        return steps;
    }

    private static boolean lapses(final Step step, final Limit interval, final ReviewTolerance tolerance) {
        if (!interval.own()) {
            final LocalDate most = step.last().plusMonths(tolerance.most());
            return ChronoUnit.DAYS.between(most, step.done()) > tolerance.grace();
        }
        final boolean noGrace =
                Intervals.days(Intervals.period(interval)) < Intervals.days(Period.ofMonths(tolerance.graceFrom()));
        return noGrace || ChronoUnit.DAYS.between(step.due(), step.done()) > tolerance.grace();
    }

    /** Whether a review of the window left accounts out. */
    public static Check incomplete(final AccessReview review, final int window, final AssessmentContext context) {
        final Integer all = review.accountsInScope();
        final Integer seen = review.accountsReviewed();
        return recent(review, window, context)
                .and(
                        all == null || seen == null ? Tri.UNKNOWN : Tri.of(seen < all),
                        all == null ? "access-reviews.accounts-in-scope" : "access-reviews.accounts-reviewed")
                .check();
    }

    /** Whether only IT did a review of the window. */
    public static Check byIt(final AccessReview review, final int window, final AssessmentContext context) {
        final ReviewerRole role = review.reviewerRole();
        return recent(review, window, context)
                .and(role == null ? Tri.UNKNOWN : Tri.of(role == ReviewerRole.IT), "access-reviews.reviewer-role")
                .check();
    }

    /** Whether what a review of the window wanted revoked was not revoked in so many days. */
    public static Check unrevoked(
            final AccessReview review, final int days, final int window, final AssessmentContext context) {
        final Moment at = review.performedOn().at();
        final LocalDate due = DueDate.daysAfter(at == null ? null : at.date(context.zone()), days);
        return recent(review, window, context)
                .and(open(review, due, context), missing(review))
                .check();
    }

    private static Tri open(final AccessReview review, final @Nullable LocalDate due, final AssessmentContext context) {
        final Integer requested = review.revocationsRequested();
        final Integer done = review.revocationsDone();
        final Moment at = review.revocationsDoneOn().at();
        if (requested != null && requested == 0) {
            return Tri.NO;
        }
        final Tri left = requested == null || done == null ? Tri.UNKNOWN : Tri.of(done < requested);
        final Tri late = at == null ? Tri.NO : DueDate.isOverdue(due, at.date(context.zone()));
        return DueDate.isOverdue(due, context.date()).and(left.or(late));
    }

    private static String missing(final AccessReview review) {
        return review.revocationsRequested() == null
                ? "access-reviews.revocations-requested"
                : "access-reviews.revocations-done";
    }

    private static Check.Conditions recent(
            final AccessReview review, final int window, final AssessmentContext context) {
        return Check.when(AuditWindow.holds(review.performedOn(), window, context), PERFORMED);
    }

    /** Whether the review belongs to the window, as far as is known. */
    public static boolean relevant(final AccessReview review, final int window, final AssessmentContext context) {
        return AuditWindow.holds(review.performedOn(), window, context) != Tri.NO;
    }

    /** Whether the review belongs to the window and asked, as far as is known, for rights to be revoked. */
    public static boolean revoking(final AccessReview review, final int window, final AssessmentContext context) {
        return relevant(review, window, context)
                && Stream.ofNullable(review.revocationsRequested()).noneMatch(requested -> requested == 0);
    }
}
