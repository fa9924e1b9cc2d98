package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.ApproverRole;
import org.assize.fact.GovernanceFact.Commitment;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.SoaEntry;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges policies: approval, content, communication and review. Pure. */
public final class PolicyChecks {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Set<ApproverRole> TOP = Set.of(ApproverRole.CEO, ApproverRole.TOP_MGMT);
    private static final List<Commitment> MANDATORY =
            List.of(Commitment.CONTINUAL_IMPROVEMENT, Commitment.LEGAL_COMPLIANCE, Commitment.OBJECTIVES_FRAMEWORK);

    /** Topics that no other obligation asks for, and the control that needs the policy. */
    private static final Map<PolicyType, String> TOPICS = new TreeMap<>(
            Map.of(PolicyType.INCIDENT, "A.5.24", PolicyType.SUPPLIER, "A.5.19", PolicyType.BACKUP, "A.8.13"));

    private PolicyChecks() {}

    /** Whether no version of the information security policy was ever approved; only a complete list shows it. */
    public static Shortfall never(final Collection<?> policies, final RecordSet set, final AssessmentContext context) {
        final Tri approved = policies.stream()
                .map(PolicyDocument.class::cast)
                .map(policy -> is(policy, PolicyType.INFOSEC_POLICY).and(approved(policy, context)))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or);
        return switch (approved) {
            case YES -> Shortfall.NONE;
            case NO -> Shortfall.of(FailureMode.ABSENT, "no approved information security policy");
            case UNKNOWN -> Shortfall.unknown("policies.status");
        };
    }

    private static Tri is(final PolicyDocument policy, final PolicyType type) {
        return policy.type() == null ? Tri.UNKNOWN : Tri.of(policy.type() == type);
    }

    /** Whether this version was ever approved; a retired one was if the day is known. */
    private static Tri approved(final PolicyDocument policy, final AssessmentContext context) {
        if (isFuture(policy, context)) {
            return Tri.NO;
        }
        if (policy.status() == null || policy.status() == DocumentStatus.RETIRED) {
            return policy.approvedOn().happened();
        }
        return Tri.of(policy.status() == DocumentStatus.APPROVED);
    }

    private static boolean isFuture(final PolicyDocument policy, final AssessmentContext context) {
        return policy.approvedOn().at() != null && Past.date(policy.approvedOn(), context) == null;
    }

    /**
     * @param versions all versions of the information security policy
     * @param enough share of people who have to have acknowledged it, percent 0–100
     */
    public static CurrentPolicy observe(
            final PolicyDocument policy,
            final Collection<?> versions,
            final BigDecimal enough,
            final AssessmentContext context) {
        if (!isCurrent(policy, versions, context)) {
            return new CurrentPolicy(
                    policy.ref(),
                    false,
                    Shortfall.NONE,
                    Shortfall.NONE,
                    Shortfall.NONE,
                    Shortfall.NONE,
                    Shortfall.NONE);
        }
        return new CurrentPolicy(
                policy.ref(),
                true,
                approval(policy),
                approver(policy),
                commitments(policy),
                confidential(policy),
                communication(policy, enough, context));
    }

    /** The version in use; where none is said to be, the one approved last. Without an approved one there is none. */
    private static boolean isCurrent(
            final PolicyDocument policy, final Collection<?> versions, final AssessmentContext context) {
        final List<PolicyDocument> all =
                versions.stream().map(PolicyDocument.class::cast).toList();
        final boolean everApproved = all.stream().anyMatch(each -> approved(each, context) == Tri.YES);
        if (!everApproved || policy.status() == DocumentStatus.RETIRED || isFuture(policy, context)) {
            return false;
        }
        final boolean told = all.stream().anyMatch(each -> each.inUse() == Tri.YES);
        return told
                ? policy.inUse() == Tri.YES
                : policy.inUse() != Tri.NO
                        && policy.status() == DocumentStatus.APPROVED
                        && !isSuperseded(policy, all, context);
    }

    /** Whether a later version of the same document is approved. */
    private static boolean isSuperseded(
            final PolicyDocument policy, final Collection<PolicyDocument> all, final AssessmentContext context) {
        final LocalDate own = Past.date(policy.approvedOn(), context);
        return own != null
                && all.stream()
                        .filter(each -> each.type() == policy.type() && each.type() != PolicyType.OTHER)
                        .filter(each -> each.status() == DocumentStatus.APPROVED)
                        .map(each -> Past.date(each.approvedOn(), context))
                        .filter(Objects::nonNull)
                        .anyMatch(date -> date.isAfter(own));
    }

    private static Shortfall approval(final PolicyDocument policy) {
        if (policy.status() == null) {
            return Shortfall.unknown("policies.status");
        }
        if (policy.status() == DocumentStatus.DRAFT) {
            return Shortfall.of(FailureMode.DOC_GAP, "the version in use is a draft");
        }
        return switch (policy.signed()) {
            case YES -> Shortfall.NONE;
            case NO -> Shortfall.of(FailureMode.WEAKNESS, "approved and not signed");
            case UNKNOWN -> Shortfall.unknown("policies.signed");
        };
    }

    private static Shortfall approver(final PolicyDocument policy) {
        if (policy.status() == DocumentStatus.DRAFT) {
            return Shortfall.NONE;
        }
        final ApproverRole role = policy.approverRole();
        if (role == null) {
            return Shortfall.unknown("policies.approver-role");
        }
        return TOP.contains(role) ? Shortfall.NONE : Shortfall.of(FailureMode.PARTIAL, "approved by " + role);
    }

    private static Shortfall commitments(final PolicyDocument policy) {
        final Set<Commitment> stated = policy.commitments();
        return stated == null
                ? Shortfall.unknown("policies.commitments")
                : Shortfall.of(FailureMode.PARTIAL, lacking(stated), List.of());
    }

    private static List<String> lacking(final Set<Commitment> stated) {
        return MANDATORY.stream()
                .filter(commitment -> !stated.contains(commitment))
                .map(Commitment::name)
                .toList();
    }

    private static Shortfall confidential(final PolicyDocument policy) {
        final Set<Commitment> stated = policy.commitments();
        if (stated == null) {
            return Shortfall.unknown("policies.commitments");
        }
        return stated.contains(Commitment.PROTECT_CONFIDENTIAL)
                        || !lacking(stated).isEmpty()
                ? Shortfall.NONE
                : Shortfall.of(FailureMode.WEAKNESS, "protection of confidential data");
    }

    private static Shortfall communication(
            final PolicyDocument policy, final BigDecimal enough, final AssessmentContext context) {
        final Tri told = Past.happened(policy.communicatedOn(), context);
        final BigDecimal share = policy.acknowledgedPct();
        if (told == Tri.NO) {
            return Shortfall.of(FailureMode.PARTIAL, "not communicated");
        }
        if (share == null) {
            return Shortfall.unknown(told == Tri.YES ? "policies.acknowledged-pct" : "policies.communicated-on");
        }
        if (share.compareTo(ALL) >= 0) {
            return Shortfall.NONE;
        }
        return Shortfall.of(
                share.compareTo(enough) < 0 ? FailureMode.LAPSE : FailureMode.WEAKNESS,
                "acknowledged by " + share.toPlainString() + " %");
    }

    /** Whether it is a version that has to be reviewed: approved, and no later one took its place. */
    public static boolean reviewable(
            final PolicyDocument policy, final Collection<?> all, final AssessmentContext context) {
        return policy.status() == DocumentStatus.APPROVED
                && policy.inUse() != Tri.NO
                && !isFuture(policy, context)
                && !isSuperseded(
                        policy, all.stream().map(PolicyDocument.class::cast).toList(), context);
    }

    /**
     * Whether the review of a policy is overdue.
     *
     * @param byLaw whether the law demands a yearly review of the information security policy
     * @param months interval where the organisation set none, and that of the law
     * @param grace days that break no requirement
     */
    public static Shortfall review(
            final PolicyDocument policy,
            final Collection<?> all,
            final Tri byLaw,
            final int months,
            final int grace,
            final AssessmentContext context) {
        if (!reviewable(policy, all, context)) {
            return Shortfall.NONE;
        }
        final LocalDate due = due(policy, byLaw, months, context);
        if (due == null) {
            return Shortfall.unknown("policies.next-review-due");
        }
        if (DueDate.isOverdue(due, context.date()) == Tri.NO) {
            return Shortfall.NONE;
        }
        final boolean late = DueDate.isOverdue(due.plusDays(grace), context.date()) == Tri.YES;
        return Shortfall.of(late ? FailureMode.LAPSE : FailureMode.WEAKNESS, "review due " + due);
    }

    private static @Nullable LocalDate due(
            final PolicyDocument policy, final Tri byLaw, final int months, final AssessmentContext context) {
        final LocalDate approved = Past.date(policy.approvedOn(), context);
        final Integer own = policy.reviewIntervalMonths();
        final LocalDate stated = policy.nextReviewDue() == null
                ? DueDate.monthsAfter(approved, own == null ? months : own)
                : policy.nextReviewDue();
        final boolean yearly = byLaw == Tri.YES && policy.type() == PolicyType.INFOSEC_POLICY;
        return Stream.of(stated, yearly ? DueDate.monthsAfter(approved, months) : null)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether an applicable control needs a policy that no other obligation asks for. */
    public static boolean topicNeeded(final Collection<?> soa) {
        return TOPICS.values().stream().anyMatch(control -> applies(control, soa));
    }

    /** Whether a topic policy that an applicable control needs is not approved. */
    public static Shortfall topics(
            final Collection<?> policies,
            final Collection<?> soa,
            final RecordSet set,
            final AssessmentContext context) {
        final List<String> lacking = new ArrayList<>();
        final List<String> unknown = new ArrayList<>();
        TOPICS.forEach((type, control) -> {
            final Tri there = applies(control, soa) ? there(type, policies, set, context) : Tri.YES;
            if (there == Tri.NO) {
                lacking.add(type.name());
            } else if (there == Tri.UNKNOWN) {
                unknown.add("policies.type");
            }
        });
        return Shortfall.of(FailureMode.PARTIAL, lacking, unknown);
    }

    private static boolean applies(final String control, final Collection<?> soa) {
        return soa.stream()
                .map(SoaEntry.class::cast)
                .anyMatch(entry -> entry.control().equals(control) && entry.applicable() == Tri.YES);
    }

    private static Tri there(
            final PolicyType type, final Collection<?> policies, final RecordSet set, final AssessmentContext context) {
        return policies.stream()
                .map(PolicyDocument.class::cast)
                .filter(policy -> policy.status() != DocumentStatus.RETIRED)
                .map(policy -> is(policy, type).and(approved(policy, context)))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or);
    }
}
