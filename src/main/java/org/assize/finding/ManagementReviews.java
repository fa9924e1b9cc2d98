package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.AuditFact.ManagementReview;
import org.assize.fact.AuditFact.ReviewInput;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges what a management review considered and decided. Pure. */
public final class ManagementReviews {

    private static final String INPUTS = "management-reviews.inputs";

    private ManagementReviews() {}

    /**
     * What a management review considered and left in writing.
     *
     * @param set what the dossier holds of internal audits
     */
    public static LatestReview observe(
            final ManagementReview review,
            final Collection<?> audits,
            final RecordSet set,
            final AssessmentContext context) {
        final Tri before = beforeAudits(review, audits, set, context);
        return new LatestReview(
                review.ref(), incomplete(review, before), missingInputs(review, before), undocumented(review), before);
    }

    /** Whether audits were performed, and all of them after the review. */
    private static Tri beforeAudits(
            final ManagementReview review,
            final Collection<?> audits,
            final RecordSet set,
            final AssessmentContext context) {
        final List<InternalAudit> all =
                audits.stream().map(InternalAudit.class::cast).toList();
        final List<LocalDate> dates = all.stream()
                .map(audit -> Past.date(audit.performedOn(), context))
                .filter(Objects::nonNull)
                .toList();
        if (dates.stream().anyMatch(date -> !date.isAfter(review.heldOn()))) {
            return Tri.NO;
        }
        final boolean doubtful = all.stream()
                .anyMatch(audit ->
                        audit.performedOn().at() == null && audit.performedOn().happened() != Tri.NO);
        return Past.whole(set) && !doubtful ? Tri.of(!dates.isEmpty()) : Tri.UNKNOWN;
    }

    /** The inputs that were not considered, sorted; without the results of audits where there were none yet. */
    private static String missingInputs(final ManagementReview review, final Tri beforeAudits) {
        if (review.inputs() == null) {
            return "";
        }
        final Set<ReviewInput> missing = EnumSet.allOf(ReviewInput.class);
        missing.removeAll(review.inputs());
        if (beforeAudits == Tri.YES) {
            missing.remove(ReviewInput.AUDIT_RESULTS);
        }
        return missing.stream()
                .map(input -> input.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static Check incomplete(final ManagementReview review, final Tri beforeAudits) {
        return Check.of(
                review.inputs() == null
                        ? Tri.UNKNOWN
                        : Tri.of(!missingInputs(review, beforeAudits).isEmpty()),
                INPUTS);
    }

    /** Whether there are no minutes, or no decisions in them. */
    private static Check undocumented(final ManagementReview review) {
        final Tri undecided = review.decisions() == null
                ? Tri.UNKNOWN
                : Tri.of(review.decisions().isEmpty());
        return Check.of(
                review.minutes().negated().or(undecided),
                review.minutes() == Tri.UNKNOWN ? "management-reviews.minutes" : "management-reviews.decisions");
    }
}
