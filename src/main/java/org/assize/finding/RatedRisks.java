package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.GovernanceFact.ChangeEvent;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.RiskFact.Scoring;
import org.assize.fact.RiskFact.SignOff;
import org.assize.fact.RiskFact.Treatment;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Holds risks of the client's register against the client's own scale and rules. Pure. */
public final class RatedRisks {

    private RatedRisks() {}

    /**
     * @param methods the client's method, or none
     * @param changes changes of the organisation
     * @param scale the default scale
     */
    public static RatedRisk of(
            final RiskEntry risk,
            final Collection<?> methods,
            final Collection<?> changes,
            final RiskScale scale,
            final AssessmentContext context) {
        final RiskMethodology method =
                methods.stream().map(RiskMethodology.class::cast).findFirst().orElse(null);
        final Integer product = product(risk.likelihood(), risk.impact());
        final Integer score = risk.score() == null ? product : risk.score();
        return new RatedRisk(
                risk.ref(),
                score,
                band(risk, score, method, scale),
                offScale(risk, method),
                wrongScore(risk, product, method),
                untreated(risk, score, method, scale),
                unsigned(risk, context),
                expired(risk, context),
                Past.any(changes.stream().map(change -> reopens((ChangeEvent) change, risk, context))));
    }

    private static @Nullable Integer product(final @Nullable Integer likelihood, final @Nullable Integer impact) {
        return likelihood == null || impact == null ? null : Integer.valueOf(likelihood * impact);
    }

    // Without a method the register is read on the default scale.
    private static boolean isDefault(final @Nullable RiskMethodology method, final RiskScale scale) {
        if (method == null) {
            return true;
        }
        final Integer highest = product(method.likelihoodScale(), method.impactScale());
        return highest != null
                && highest == scale.top()
                && Objects.equals(method.likelihoodScale(), method.impactScale());
    }

    private static @Nullable String band(
            final RiskEntry risk,
            final @Nullable Integer score,
            final @Nullable RiskMethodology method,
            final RiskScale scale) {
        if (risk.band() != null && !risk.band().isBlank()) {
            return risk.band();
        }
        return score != null && isDefault(method, scale) ? scale.band(score).name() : null;
    }

    private static Tri offScale(final RiskEntry risk, final @Nullable RiskMethodology method) {
        return method == null
                ? Tri.UNKNOWN
                : Past.any(Stream.of(
                        outside(risk.likelihood(), method.likelihoodScale()),
                        outside(risk.impact(), method.impactScale()),
                        outside(risk.score(), product(method.likelihoodScale(), method.impactScale()))));
    }

    private static Tri outside(final @Nullable Integer value, final @Nullable Integer highest) {
        if (value == null || highest == null) {
            return Tri.UNKNOWN;
        }
        return Tri.of(value < 1 || value > highest);
    }

    private static Tri wrongScore(
            final RiskEntry risk, final @Nullable Integer product, final @Nullable RiskMethodology method) {
        if (risk.score() == null || product == null || method == null || method.scoring() == null) {
            return Tri.UNKNOWN;
        }
        return Tri.of(method.scoring() == Scoring.PRODUCT && !risk.score().equals(product));
    }

    // Without criteria of the client's own, a high risk is not acceptable on the default scale.
    private static Tri untreated(
            final RiskEntry risk,
            final @Nullable Integer score,
            final @Nullable RiskMethodology method,
            final RiskScale scale) {
        if (risk.treatment() != null) {
            return Tri.NO;
        }
        final Integer accepted = method == null ? null : method.acceptanceMaxScore();
        if (score == null || accepted == null && !isDefault(method, scale)) {
            return Tri.UNKNOWN;
        }
        return Tri.of(accepted == null ? scale.band(score) == RiskBand.HIGH : score > accepted);
    }

    private static Tri unsigned(final RiskEntry risk, final AssessmentContext context) {
        return risk.treatment() == Treatment.ACCEPT
                ? Past.happened(risk.signedOff(), context).negated()
                : Tri.NO;
    }

    private static Tri expired(final RiskEntry risk, final AssessmentContext context) {
        final SignOff signOff = risk.signOff();
        final LocalDate expires = signOff == null ? null : signOff.expires();
        return expires == null ? Tri.UNKNOWN : Tri.of(expires.isBefore(context.date()));
    }

    private static Tri reopens(final ChangeEvent change, final RiskEntry risk, final AssessmentContext context) {
        final LocalDate reviewed = Past.date(risk.reviewedOn(), context);
        if (change.date().isAfter(context.date())) {
            return Tri.NO;
        }
        final Tri since = reviewed == null
                ? Past.happened(risk.reviewedOn(), context).negated()
                : Tri.of(change.date().isAfter(reviewed));
        return since.and(
                Past.happened(change.riskAssessmentUpdatedOn(), context).negated());
    }
}
