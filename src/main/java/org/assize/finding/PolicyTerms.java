package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.assize.fact.Activity;
import org.assize.fact.AssessmentContext;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.CadenceSource;
import org.assize.fact.OperationsFact.ReviewCadence;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Reads what the organisation's own documents set and whether there is one. Pure. */
final class PolicyTerms {

    private PolicyTerms() {}

    /** Whether there is no approved document of the kind; only a complete list of documents shows it. */
    static Tri missing(
            final Collection<PolicyDocument> policies,
            final PolicyType type,
            final RecordSet set,
            final AssessmentContext context) {
        return policies.stream()
                .map(policy -> kind(policy, type).and(approved(policy, context)))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    private static Tri kind(final PolicyDocument policy, final PolicyType type) {
        return policy.type() == null ? Tri.UNKNOWN : Tri.of(policy.type() == type);
    }

    private static Tri approved(final PolicyDocument policy, final AssessmentContext context) {
        final Moment at = policy.approvedOn().at();
        if (at != null && at.date(context.zone()).isAfter(context.date())) {
            return Tri.NO;
        }
        return policy.status() == null
                ? policy.approvedOn().happened()
                : Tri.of(policy.status() == DocumentStatus.APPROVED);
    }

    /** The term that an approved document in use states under the name, the shortest of several; null if none does. */
    static @Nullable Period stated(
            final Collection<PolicyDocument> policies, final String name, final AssessmentContext context) {
        return policies.stream()
                .filter(policy -> policy.inUse() == Tri.YES && approved(policy, context) == Tri.YES)
                .map(policy -> term(policy, name))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Intervals::days))
                .orElse(null);
    }

    private static @Nullable Period term(final PolicyDocument policy, final String name) {
        return policy.statedCadences() == null ? null : policy.statedCadences().get(name);
    }

    /** How often the organisation's own rules demand the activity: its register of cadences, else a document in use. */
    static @Nullable Period cadence(
            final Collection<ReviewCadence> cadences,
            final Collection<PolicyDocument> policies,
            final Activity activity,
            final AssessmentContext context) {
        return cadences.stream()
                .filter(cadence -> cadence.activity() == activity && cadence.source() == CadenceSource.POLICY)
                .map(ReviewCadence::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> stated(policies, activity.name(), context));
    }

    /** Since when a document demands the activity, whichever version did first; null if that is not known. */
    static @Nullable LocalDate demandedSince(
            final Collection<PolicyDocument> policies, final Activity activity, final AssessmentContext context) {
        return policies.stream()
                .filter(policy -> term(policy, activity.name()) != null)
                .map(policy -> Past.date(policy.approvedOn(), context))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
