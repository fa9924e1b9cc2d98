package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.HourClock;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.CadenceSource;
import org.assize.fact.OperationsFact.ReviewCadence;
import org.assize.fact.SupplierFact.OpenIssue;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.SupplierFact.SupplierQuestionnaire;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Follows suppliers over time: reviews, open issues, reports of incidents. Pure. */
public final class SupplierReviews {

    private SupplierReviews() {}

    /**
     * @param cadences the organisation's own intervals for reviews of suppliers
     * @param criticalMonths default interval of critical suppliers
     * @param otherMonths default interval of others
     * @param grace when a delay is tolerated
     */
    public static SupplierReview observe(
            final Supplier supplier,
            final Collection<ReviewCadence> cadences,
            final int criticalMonths,
            final int otherMonths,
            final Grace grace,
            final AssessmentContext context) {
        final LocalDate last = Stream.of(supplier.lastReviewedOn(), supplier.onboardingAssessmentOn())
                .map(event -> Past.date(event, context))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        final Period own = own(supplier, cadences);
        final Period interval =
                own == null ? Period.ofMonths(supplier.critical() == Tri.NO ? otherMonths : criticalMonths) : own;
        final LocalDate due = DueDate.after(last, interval);
        final Tri never = Past.happened(supplier.lastReviewedOn(), context)
                .or(Past.happened(supplier.onboardingAssessmentOn(), context))
                .negated();
        final Tri overdue = last == null
                ? never == Tri.YES ? Tri.YES : Tri.UNKNOWN
                : late(supplier, own, due, last, otherMonths, context);
        return new SupplierReview(
                supplier.ref(),
                supplier.id(),
                last,
                due,
                overdue,
                grace.tolerates(last, due, own != null, context.date()));
    }

    /** Without an own interval and not knowing whether the supplier is critical, only what is late for both is late. */
    private static Tri late(
            final Supplier supplier,
            final @Nullable Period own,
            final @Nullable LocalDate due,
            final LocalDate last,
            final int otherMonths,
            final AssessmentContext context) {
        final Tri overdue = DueDate.isOverdue(due, context.date());
        final boolean certain = own != null || supplier.critical() != Tri.UNKNOWN;
        return certain || overdue == Tri.NO
                ? overdue
                : DueDate.isOverdue(DueDate.monthsAfter(last, otherMonths), context.date())
                        .or(Tri.UNKNOWN);
    }

    private static @Nullable Period own(final Supplier supplier, final Collection<ReviewCadence> cadences) {
        if (supplier.reviewIntervalMonths() != null) {
            return Period.ofMonths(supplier.reviewIntervalMonths());
        }
        return cadences.stream()
                .filter(each -> each.source() != CadenceSource.DEFAULT)
                .map(ReviewCadence::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether an issue of a questionnaire was still open after its last day. */
    public static Tri issuesOverdue(final SupplierQuestionnaire questionnaire, final AssessmentContext context) {
        return questionnaire.openIssues() == null
                ? Tri.UNKNOWN
                : Past.any(questionnaire.openIssues().stream().map(each -> overdue(each, context)));
    }

    private static Tri overdue(final OpenIssue issue, final AssessmentContext context) {
        return DueDate.isOverdue(issue.due(), context.date())
                .and(Past.happened(issue.closedOn(), context).negated());
    }

    /** Whether a questionnaire was completed, so that issues may have come of it. */
    public static Tri completed(final SupplierQuestionnaire questionnaire, final AssessmentContext context) {
        return Past.happened(questionnaire.completedOn(), context);
    }

    /** When the supplier told us of an incident, and until when its contract allowed that. */
    public static SupplierReport report(
            final Incident incident, final Supplier supplier, final AssessmentContext context) {
        final Integer hours = supplier.incidentNotificationClauseHours();
        return new SupplierReport(
                incident.ref(),
                supplier.id(),
                hours == null ? supplier.incidentClause() : Tri.YES,
                hours,
                incident.supplierAwareAt(),
                incident.supplierNotifiedUsAt(),
                hours == null ? null : HourClock.limit(incident.supplierAwareAt(), hours, context.zone()),
                late(incident, hours, context),
                missing(incident, hours));
    }

    private static Tri late(final Incident incident, final @Nullable Integer hours, final AssessmentContext context) {
        final Moment aware = incident.supplierAwareAt();
        final Moment told = incident.supplierNotifiedUsAt().at();
        if (hours == null || aware == null) {
            return Tri.UNKNOWN;
        }
        final Tri open = incident.supplierNotifiedUsAt().happened().negated();
        return told == null
                ? open == Tri.YES ? HourClock.passed(aware, hours, context.instant(), context.zone()) : Tri.UNKNOWN
                : HourClock.within(aware, told, hours, context.zone()).negated();
    }

    private static String missing(final Incident incident, final @Nullable Integer hours) {
        if (hours == null) {
            return "suppliers.incident-notification-clause-hours";
        }
        return incident.supplierAwareAt() == null ? "incidents.supplier-aware-at" : "incidents.supplier-notified-us-at";
    }
}
