package org.assize.finding;

import java.util.Collection;
import org.assize.fact.AssessmentContext;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Tells whether a governing document is in force. Pure. */
public final class GoverningDocuments {

    private GoverningDocuments() {}

    /** Whether no document on the subject is approved; only a complete list of documents shows it. */
    public static Tri missing(
            final PolicyType type,
            final Collection<PolicyDocument> policies,
            final RecordSet set,
            final AssessmentContext context) {
        return policies.stream()
                .map(policy -> approved(type, policy, context))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    /** Whether a document on the subject is known to be approved. */
    public static boolean inForce(
            final PolicyType type, final Collection<PolicyDocument> policies, final AssessmentContext context) {
        return policies.stream().anyMatch(policy -> approved(type, policy, context) == Tri.YES);
    }

    private static Tri approved(final PolicyType type, final PolicyDocument policy, final AssessmentContext context) {
        final Tri fits = policy.type() == null ? Tri.UNKNOWN : Tri.of(policy.type() == type);
        final Tri happened = Past.happened(policy.approvedOn(), context);
        final boolean later = policy.approvedOn().at() != null && happened == Tri.NO;
        final Tri status =
                policy.status() == null ? happened : Tri.of(policy.status() == DocumentStatus.APPROVED && !later);
        return fits.and(status);
    }
}
