package org.assize.finding;

import java.util.Collection;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Reads the list of policies and other governing documents. Pure. */
final class Documents {

    private Documents() {}

    /** Whether this version is approved at the date of the assessment. */
    static Tri approved(final PolicyDocument policy, final AssessmentContext context) {
        final Moment at = policy.approvedOn().at();
        if (at != null && at.date(context.zone()).isAfter(context.date())) {
            return Tri.NO;
        }
        return policy.status() == null
                ? policy.approvedOn().happened()
                : Tri.of(policy.status() == DocumentStatus.APPROVED);
    }

    /** Whether no document of these types is approved; only a complete list shows that there is none. */
    static Tri missing(
            final Collection<?> policies,
            final RecordSet set,
            final Set<PolicyType> types,
            final AssessmentContext context) {
        return policies.stream()
                .map(PolicyDocument.class::cast)
                .map(policy -> isOne(policy, types).and(approved(policy, context)))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    private static Tri isOne(final PolicyDocument policy, final Set<PolicyType> types) {
        return policy.type() == null ? Tri.UNKNOWN : Tri.of(types.contains(policy.type()));
    }
}
