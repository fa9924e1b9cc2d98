package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.fact.AccessFact.AccessReview;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.AuditFact.ManagementReview;
import org.assize.fact.ContextFact.IsmsScope;
import org.assize.fact.Event;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.LogReview;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells whether an organisation is ready for the stages of a certification audit. Pure. */
public final class AuditReadiness {

    private static final String AUDITS = "internal-audits";
    private static final String REVIEWS = "management-reviews";

    private AuditReadiness() {}

    /** Whether the cycle has led to a certificate. */
    static Tri certified(final CertificationCycle cycle, final AssessmentContext context) {
        final Tri decided = Past.happened(cycle.decisionDate(), context);
        if (decided != Tri.UNKNOWN) {
            return decided;
        }
        final boolean ahead = Stream.of(cycle.stage1On(), cycle.stage2LastDay())
                .anyMatch(day -> day != null && day.isAfter(context.date()));
        return ahead ? Tri.NO : cycle.status() == null && cycle.expiryDate() == null ? Tri.UNKNOWN : Tri.YES;
    }

    /**
     * Whether too little happened before stage 2.
     *
     * @param rights reviews of access rights
     * @param logs reviews of logs
     * @param sets what the dossier holds of all four
     * @param months months of operation that an auditor wants to see
     */
    public static ReadinessState stage2(
            final CertificationCycle cycle,
            final Collection<?> audits,
            final Collection<?> reviews,
            final Collection<?> rights,
            final Collection<?> logs,
            final Collection<?> sets,
            final int months,
            final AssessmentContext context) {
        final List<?> facts = Stream.of(audits, reviews, rights, logs)
                .flatMap(Collection::stream)
                .toList();
        final LocalDate day = cycle.stage2LastDay();
        final LocalDate first = facts.stream()
                .map(fact -> Past.date(event(fact), context))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        final Map<String, Tri> lacking = new LinkedHashMap<>();
        lacking.put("an internal audit", shown(has(facts, fact -> isAudited(fact, day, context)), AUDITS, sets));
        lacking.put("a management review", shown(has(facts, fact -> isReviewed(fact, day, context)), REVIEWS, sets));
        lacking.put("enough operation on record", unlessWhole(sets, isShort(first, day, months)));
        return new ReadinessState(
                cycle.ref(),
                day != null && certified(cycle, context) != Tri.YES,
                Past.any(lacking.values().stream()),
                named(lacking));
    }

    private static Tri isShort(final @Nullable LocalDate first, final @Nullable LocalDate day, final int months) {
        return Tri.of(first == null || day == null || first.plusMonths(months).isAfter(day));
    }

    private static Event event(final Object fact) {
        if (fact instanceof final InternalAudit audit) {
            return audit.performedOn();
        }
        if (fact instanceof final ManagementReview review) {
            return Event.at(Moment.of(review.heldOn()));
        }
        if (fact instanceof final AccessReview review) {
            return review.performedOn();
        }
        return ((LogReview) fact).performedOn();
    }

    private static boolean has(final Collection<?> facts, final Predicate<Object> wanted) {
        return facts.stream().anyMatch(wanted);
    }

    /** Performed by then, or planned until then. */
    private static boolean isAudited(
            final Object fact, final @Nullable LocalDate day, final AssessmentContext context) {
        if (!(fact instanceof final InternalAudit audit)) {
            return false;
        }
        final LocalDate planned = audit.plannedOn();
        final boolean ahead = planned != null && !planned.isBefore(context.date());
        return isBy(Past.date(audit.performedOn(), context), day) || (ahead && isBy(planned, day));
    }

    private static boolean isReviewed(
            final Object fact, final @Nullable LocalDate day, final AssessmentContext context) {
        return fact instanceof final ManagementReview review && isBy(Past.date(event(review), context), day);
    }

    private static boolean isBy(final @Nullable LocalDate date, final @Nullable LocalDate day) {
        return date != null && (day == null || !date.isAfter(day));
    }

    /** YES if it is not there and the set is whole, UNKNOWN if the set is not. */
    private static Tri shown(final boolean there, final String entity, final Collection<?> sets) {
        return there ? Tri.NO : whole(entity, sets) ? Tri.YES : Tri.UNKNOWN;
    }

    private static boolean whole(final String entity, final Collection<?> sets) {
        return sets.stream()
                .map(RecordSet.class::cast)
                .anyMatch(set -> set.entity().equals(entity) && Past.whole(set));
    }

    private static Tri unlessWhole(final Collection<?> sets, final Tri lacking) {
        return lacking == Tri.YES && !sets.stream().allMatch(set -> Past.whole((RecordSet) set))
                ? Tri.UNKNOWN
                : lacking;
    }

    private static String named(final Map<String, Tri> lacking) {
        return lacking.entrySet().stream()
                .filter(each -> each.getValue() == Tri.YES)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /** Whether no scope is written down. */
    public static Tri noScope(final Collection<?> scopes, final RecordSet set) {
        return absent(scopes.stream().map(scope -> ((IsmsScope) scope).documented()), !scopes.isEmpty(), set);
    }

    /** Whether no information security policy is approved. */
    public static Tri noPolicy(final Collection<?> policies, final RecordSet set) {
        return absent(policies.stream().map(AuditReadiness::policy), false, set);
    }

    /** Whether no method of risk assessment is written down. */
    public static Tri noMethod(final Collection<?> methods, final RecordSet set) {
        return absent(methods.stream().map(method -> ((RiskMethodology) method).documented()), !methods.isEmpty(), set);
    }

    /** Whether a register has no entry. */
    public static Tri noEntry(final Collection<?> entries, final RecordSet set) {
        return absent(entries.stream().map(entry -> Tri.YES), false, set);
    }

    /** Whether no internal audit was performed or is planned. */
    public static Tri noAudit(final Collection<?> audits, final RecordSet set, final AssessmentContext context) {
        return absent(audits.stream().map(audit -> planned(audit, context)), false, set);
    }

    /** Whether no management review was held. */
    public static Tri noReview(final Collection<?> reviews, final RecordSet set, final AssessmentContext context) {
        return absent(reviews.stream().map(review -> Past.happened(event(review), context)), false, set);
    }

    /**
     * @param there of each fact whether it is what is looked for
     * @param stated whether the facts themselves say that it is not there
     */
    private static Tri absent(final Stream<Tri> there, final boolean stated, final RecordSet set) {
        final Tri present = Past.any(there);
        return present == Tri.NO && !stated && !Past.whole(set) ? Tri.UNKNOWN : present.negated();
    }

    private static Tri policy(final Object fact) {
        final PolicyDocument document = (PolicyDocument) fact;
        final Tri type = document.type() == null ? Tri.UNKNOWN : Tri.of(document.type() == PolicyType.INFOSEC_POLICY);
        final Tri approved =
                document.status() == null ? Tri.UNKNOWN : Tri.of(document.status() == DocumentStatus.APPROVED);
        return type.and(approved);
    }

    private static Tri planned(final Object fact, final AssessmentContext context) {
        final InternalAudit audit = (InternalAudit) fact;
        return audit.plannedOn() == null ? Past.happened(audit.performedOn(), context) : Tri.YES;
    }
}
