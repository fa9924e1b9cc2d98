package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.AssessmentContext;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.ChangeKind;
import org.assize.fact.OperationsFact.ChangeRecord;
import org.assize.fact.OperationsFact.LogReview;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges the rules for access and the separation of duties. Pure. */
public final class AccessRules {

    private AccessRules() {}

    /** Whether there is no approved access control policy; only a complete list of policies shows it. */
    public static Tri missing(final Collection<?> policies, final RecordSet set, final AssessmentContext context) {
        return policies.stream()
                .map(policy -> approved((PolicyDocument) policy, context))
                .reduce(set.complete() == Tri.YES ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    private static Tri approved(final PolicyDocument policy, final AssessmentContext context) {
        final Moment at = policy.approvedOn().at();
        if (at != null && at.date(context.zone()).isAfter(context.date())) {
            return Tri.NO;
        }
        final Tri type = policy.type() == null ? Tri.UNKNOWN : Tri.of(policy.type() == PolicyType.ACCESS_CONTROL);
        final Tri status = policy.status() == null
                ? policy.approvedOn().happened()
                : Tri.of(policy.status() == DocumentStatus.APPROVED);
        return type.and(status);
    }

    /**
     * What is missing without an approved policy: the document alone where people live by rules for access (a draft is in
     * use, accounts are approved, or roles say which rights they need), everything where they do not.
     *
     * @param set what the dossier holds of accounts; only a complete one shows that there is no such practice
     */
    public static FailureMode shortfall(
            final Collection<?> policies, final Collection<?> accounts, final RecordSet set) {
        return switch (practised(policies, accounts, set)) {
            case YES -> FailureMode.DOC_GAP;
            case NO -> FailureMode.ABSENT;
            case UNKNOWN -> FailureMode.PARTIAL;
        };
    }

    private static Tri practised(final Collection<?> policies, final Collection<?> accounts, final RecordSet set) {
        final boolean seen = policies.stream().anyMatch(policy -> inUse((PolicyDocument) policy))
                || accounts.stream().anyMatch(account -> governed((UserAccount) account));
        final boolean whole =
                set.complete() == Tri.YES && set.columns().containsAll(List.of("approval-ref", "role-baseline"));
        return seen ? Tri.YES : whole ? Tri.NO : Tri.UNKNOWN;
    }

    private static boolean inUse(final PolicyDocument policy) {
        return policy.type() == PolicyType.ACCESS_CONTROL && policy.inUse() == Tri.YES;
    }

    private static boolean governed(final UserAccount account) {
        final Set<String> baseline = account.roleBaseline();
        return account.approvalRef() != null || baseline != null && !baseline.isEmpty();
    }

    /** Whether one person alone made the change of the window: approved it and asked for it or made it, or nobody approved. */
    public static Check alone(final ChangeRecord change, final int window, final AssessmentContext context) {
        return Check.when(recent(change, window, context), "change-records.implemented-at")
                .and(sameHands(change), missing(change))
                .check();
    }

    /** Whether the change was made in the window; of one that is not made yet, whether it was approved in it. */
    public static Tri recent(final ChangeRecord change, final int window, final AssessmentContext context) {
        return AuditWindow.holds(
                change.implementedAt().happened() == Tri.NO ? change.approvedAt() : change.implementedAt(),
                window,
                context);
    }

    private static Tri sameHands(final ChangeRecord change) {
        final String approver = change.approvedBy();
        if (approver != null) {
            return same(approver, change.requestedBy()).or(same(approver, change.implementedBy()));
        }
        if (change.type() == ChangeKind.STANDARD || approvedAfterwards(change)) {
            return Tri.NO;
        }
        return change.approvedAt().happened() == Tri.NO
                ? same(change.requestedBy(), change.implementedBy())
                : Tri.UNKNOWN;
    }

    /** An emergency does not wait for approval; that it came afterwards shows that a second person looked at it. */
    private static boolean approvedAfterwards(final ChangeRecord change) {
        return change.type() == ChangeKind.EMERGENCY && change.retroApprovedAt().happened() == Tri.YES;
    }

    private static Tri same(final @Nullable String one, final @Nullable String other) {
        return one == null || other == null ? Tri.UNKNOWN : Tri.of(Objects.equals(one, other));
    }

    private static String missing(final ChangeRecord change) {
        if (change.approvedBy() == null && change.approvedAt().happened() != Tri.NO) {
            return "change-records.approved-by";
        }
        return change.requestedBy() == null ? "change-records.requested-by" : "change-records.implemented-by";
    }

    /**
     * How serious it is that one person does it all: a weakness where the organisation is too small for more and somebody
     * looks at the logs instead.
     *
     * @param staff from how many people on duties can be separated
     */
    public static FailureMode separation(
            final Collection<?> organisations,
            final Collection<?> logReviews,
            final int staff,
            final int window,
            final AssessmentContext context) {
        final boolean small = organisations.stream()
                .map(Organisation.class::cast)
                .map(Organisation::headcountAwu)
                .filter(Objects::nonNull)
                .anyMatch(heads -> heads.compareTo(BigDecimal.valueOf(staff)) < 0);
        final boolean watched = logReviews.stream()
                .map(LogReview.class::cast)
                .anyMatch(review -> AuditWindow.holds(review.performedOn(), window, context) == Tri.YES);
        return small && watched ? FailureMode.WEAKNESS : FailureMode.LAPSE;
    }
}
