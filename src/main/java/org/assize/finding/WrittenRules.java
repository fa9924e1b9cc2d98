package org.assize.finding;

import java.util.Collection;
import org.assize.fact.AssessmentContext;
import org.assize.fact.GovernanceFact.ApproverRole;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Tells whether rules of a kind are written and approved. Pure. */
public final class WrittenRules {

    private WrittenRules() {}

    /** Whether no approved document of that type is there; only a complete list of policies shows it. */
    public static Tri missing(
            final Collection<?> policies, final PolicyType type, final RecordSet set, final AssessmentContext context) {
        return policies.stream()
                .map(policy -> approved((PolicyDocument) policy, type, context))
                .reduce(set.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    /** Whether top management has approved neither the security policy nor the plan to treat risks. */
    public static Tri unapprovedByTop(
            final Collection<?> policies, final RecordSet set, final AssessmentContext context) {
        return policies.stream()
                .map(policy -> approvedByTop((PolicyDocument) policy, context))
                .reduce(set.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    private static Tri approvedByTop(final PolicyDocument policy, final AssessmentContext context) {
        final ApproverRole role = policy.approverRole();
        return approved(policy, PolicyType.INFOSEC_POLICY, context)
                .or(approved(policy, PolicyType.RISK_TREATMENT_PLAN, context))
                .and(role == null ? Tri.UNKNOWN : Tri.of(role == ApproverRole.CEO || role == ApproverRole.TOP_MGMT));
    }

    /** Whether it is a document of that type that is approved at the date of the assessment. */
    static Tri approved(final PolicyDocument policy, final PolicyType type, final AssessmentContext context) {
        final Moment at = policy.approvedOn().at();
        if (at != null && at.date(context.zone()).isAfter(context.date())) {
            return Tri.NO;
        }
        final Tri kind = policy.type() == null ? Tri.UNKNOWN : Tri.of(policy.type() == type);
        final Tri status = policy.status() == null
                ? policy.approvedOn().happened()
                : Tri.of(policy.status() == DocumentStatus.APPROVED);
        return kind.and(status);
    }
}
