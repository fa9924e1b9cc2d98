package org.assize.finding;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.RiskFact.SignOff;
import org.assize.fact.RiskFact.Treatment;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges how risks are treated and accepted. Pure. */
public final class RiskTreatments {

    private static final String MOST = "risk-methodology.acceptance-max-score";

    private RiskTreatments() {}

    /** Whether a risk that is too high to accept has no treatment. */
    public static Flaw untreated(final RiskEntry risk, final Collection<?> methods, final RecordSet set) {
        return Flaw.of(Cells.empty(risk.treatment(), "treatment", set), FailureMode.LAPSE, "risks.treatment")
                .where(above(RiskRegister.scoreOf(risk), methods), most(methods) == null ? MOST : "risks.score");
    }

    /** The highest score that may be accepted; null without a method or a number in it. */
    private static @Nullable Integer most(final Collection<?> methods) {
        return methods.stream()
                .map(method -> ((RiskMethodology) method).acceptanceMaxScore())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Tri above(final @Nullable Integer score, final Collection<?> methods) {
        final Integer most = most(methods);
        return score == null || most == null ? Tri.UNKNOWN : Tri.of(score > most);
    }

    /** Whether a risk is to be mitigated and no control does it. */
    public static Flaw uncontrolled(final RiskEntry risk, final RecordSet set) {
        final Set<String> controls = risk.controls();
        final Tri none = controls == null ? Cells.shows(set, "controls") : Tri.of(controls.isEmpty());
        return Flaw.of(none, FailureMode.PARTIAL, "risks.controls").where(treated(risk, Treatment.MITIGATE), "");
    }

    private static Tri treated(final RiskEntry risk, final Treatment treatment) {
        return Tri.of(risk.treatment() == treatment);
    }

    /** Whether no risk has a treatment; or those that have one are without any owner, or without any date. */
    public static Flaw plan(final Collection<?> all, final RecordSet set, final AssessmentContext context) {
        final List<RiskEntry> risks = all.stream().map(RiskEntry.class::cast).toList();
        if (risks.isEmpty()) {
            return Flaw.NONE;
        }
        final Tri none = every(risks, risk -> Cells.empty(risk.treatment(), "treatment", set));
        final List<RiskEntry> treated =
                risks.stream().filter(risk -> risk.treatment() != null).toList();
        if (treated.isEmpty()) {
            return Flaw.of(none, FailureMode.ABSENT, "risks.treatment");
        }
        final List<RiskEntry> open =
                treated.stream().filter(risk -> isOpen(risk, context)).toList();
        final Tri nobody = every(treated, risk -> Cells.empty(risk.owner(), "owner", set));
        final Tri undated = every(open, risk -> Cells.empty(risk.actionDue(), "action-due", set));
        return Flaw.of(
                nobody.or(undated), FailureMode.PARTIAL, nobody == Tri.UNKNOWN ? "risks.owner" : "risks.action-due");
    }

    private static boolean isOpen(final RiskEntry risk, final AssessmentContext context) {
        return risk.treatment() != Treatment.ACCEPT && Past.happened(risk.actionDoneOn(), context) != Tri.YES;
    }

    /** Whether it is so of all of them; NO if there are none. */
    private static Tri every(final Collection<RiskEntry> risks, final Function<RiskEntry, Tri> test) {
        return risks.isEmpty() ? Tri.NO : risks.stream().map(test).reduce(Tri.YES, Tri::and);
    }

    /** Whether the plan of treatment stands among the documents and nobody has approved it. */
    public static Flaw unapproved(final Collection<?> policies, final AssessmentContext context) {
        final List<Tri> approvals = policies.stream()
                .map(PolicyDocument.class::cast)
                .filter(policy -> policy.type() == PolicyType.RISK_TREATMENT_PLAN)
                .map(policy -> Documents.approved(policy, context))
                .toList();
        final Tri approved = approvals.isEmpty() ? Tri.UNKNOWN : Past.any(approvals.stream());
        return Flaw.of(approved.negated(), FailureMode.DOC_GAP, "policies.status");
    }

    /** Whether an action is not done after its last day; a few days are tolerated. */
    public static Flaw overdue(final RiskEntry risk, final int grace, final AssessmentContext context) {
        final Integer days = DueDate.overdueDays(risk.actionDue(), context.date());
        if (days == null || days <= 0) {
            return Flaw.NONE;
        }
        return Flaw.of(
                Past.happened(risk.actionDoneOn(), context).negated(),
                days <= grace ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                "risks.action-done-on");
    }

    /** Whether nobody has said what remains of a risk that is mitigated or transferred. */
    public static Flaw residual(final RiskEntry risk, final RecordSet set) {
        final Tri likelihood = Cells.empty(risk.residualLikelihood(), "residual-likelihood", set);
        final Tri impact = Cells.empty(risk.residualImpact(), "residual-impact", set);
        return Flaw.of(
                        likelihood.or(impact),
                        FailureMode.PARTIAL,
                        likelihood == Tri.UNKNOWN ? "risks.residual-likelihood" : "risks.residual-impact")
                .where(treated(risk, Treatment.MITIGATE).or(treated(risk, Treatment.TRANSFER)), "");
    }

    /** Whether nobody signed that a risk is accepted; a weakness where approved criteria accept its score anyhow. */
    public static Flaw unsigned(final RiskEntry risk, final Collection<?> methods, final AssessmentContext context) {
        return Flaw.of(
                        Past.happened(risk.signedOff(), context).negated(),
                        allowed(risk, methods, context) ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                        "risks.sign-off.on")
                .where(treated(risk, Treatment.ACCEPT), "");
    }

    private static boolean allowed(final RiskEntry risk, final Collection<?> methods, final AssessmentContext context) {
        return above(RiskRegister.scoreOf(risk), methods) == Tri.NO
                && methods.stream()
                        .anyMatch(method -> Past.happened(((RiskMethodology) method).approvedOn(), context) == Tri.YES);
    }

    /** Whether an accepted risk counts in the rate of those unsigned: one above acceptance, or any if none is. */
    public static boolean weighs(
            final RiskEntry risk,
            final Collection<?> all,
            final Collection<?> methods,
            final AssessmentContext context) {
        return risk.treatment() == Treatment.ACCEPT
                && (!allowed(risk, methods, context)
                        || all.stream()
                                .map(RiskEntry.class::cast)
                                .filter(other -> other.treatment() == Treatment.ACCEPT)
                                .allMatch(other -> allowed(other, methods, context)));
    }

    /**
     * Whether a high risk is accepted although the own criteria do not allow it, signed or not.
     *
     * @param high least score of a high risk on a scale whose highest score is {@code top}
     */
    public static Flaw forbidden(final RiskEntry risk, final Collection<?> methods, final int high, final int top) {
        final Integer remains = RiskRegister.product(risk.residualLikelihood(), risk.residualImpact());
        final Integer score = remains == null ? RiskRegister.scoreOf(risk) : remains;
        final Tri isHigh = score == null
                ? Tri.UNKNOWN
                : Tri.of((long) score * top >= (long) high * RiskRegister.highest(methods, top));
        return Flaw.of(
                        isHigh.and(above(score, methods)),
                        FailureMode.PARTIAL,
                        score == null ? "risks.residual-likelihood" : MOST)
                .where(treated(risk, Treatment.ACCEPT), "");
    }

    /** Whether the acceptance of a risk that is still there has expired; valid on its last day. */
    public static Flaw expired(final RiskEntry risk, final AssessmentContext context) {
        final SignOff signOff = risk.signOff();
        if (signOff == null
                || Past.happened(signOff.on(), context) == Tri.NO
                || Past.happened(risk.actionDoneOn(), context) == Tri.YES) {
            return Flaw.NONE;
        }
        return Flaw.of(
                DueDate.isOverdue(signOff.expires(), context.date()), FailureMode.LAPSE, "risks.sign-off.expires");
    }

    /** Whether nothing shows that a risk is transferred. */
    public static Flaw untransferred(final RiskEntry risk, final RecordSet set) {
        return Flaw.of(
                        Cells.empty(risk.transferEvidence(), "transfer-evidence", set),
                        FailureMode.PARTIAL,
                        "risks.transfer-evidence")
                .where(treated(risk, Treatment.TRANSFER), "");
    }
}
