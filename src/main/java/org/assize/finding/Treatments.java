package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Moment;
import org.assize.fact.RiskFact.ImplementationStatus;
import org.assize.fact.RiskFact.InclusionReason;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.RiskFact.SignOff;
import org.assize.fact.RiskFact.SoaEntry;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Reads registers of risks and controls for grading. Pure. */
public final class Treatments {

    private Treatments() {}

    /**
     * Whether the control is still to come as planned: planned or partly there, not included because of a law, with an
     * owner, a date that has not passed and an accepted interim risk. What is not written down does not excuse.
     */
    public static Tri planned(final SoaEntry entry, final RiskEntry risk, final AssessmentContext context) {
        final LocalDate due = entry.plannedDue();
        final boolean underway =
                entry.status() == ImplementationStatus.PLANNED || entry.status() == ImplementationStatus.PARTIAL;
        return Tri.of(underway
                && entry.inclusionReason() != InclusionReason.LEGAL
                && isWritten(entry.owner())
                && due != null
                && !due.isBefore(context.date())
                && accepted(risk, context) == Tri.YES);
    }

    /** Whether somebody signed the acceptance of the risk by the date of the assessment, and it has not expired. */
    public static Tri accepted(final RiskEntry risk, final AssessmentContext context) {
        final SignOff signOff = risk.signOff();
        if (signOff == null) {
            return Tri.UNKNOWN;
        }
        final Moment on = signOff.on().at();
        final LocalDate expires = signOff.expires();
        return Tri.of(isWritten(signOff.by())
                && on != null
                && !on.date(context.zone()).isAfter(context.date())
                && (expires == null || !expires.isBefore(context.date())));
    }

    private static boolean isWritten(final @Nullable String text) {
        return text != null && !text.isBlank();
    }

    /**
     * @param failing controls that are absent or have broken down
     * @param score least score of a high risk on a scale whose highest score is {@code top}
     * @param methodologies the method of the register, or none for the default scale
     */
    public static SoleTreatment sole(
            final RiskEntry risk,
            final String control,
            final Collection<?> failing,
            final int score,
            final int top,
            final Collection<RiskMethodology> methodologies) {
        final Set<String> working = new TreeSet<>(risk.controls() == null ? Set.of() : risk.controls());
        working.remove(control);
        working.removeIf(failing::contains);
        return new SoleTreatment(
                risk.ref(), control, high(risk, score, top, methodologies).and(Tri.of(working.isEmpty())));
    }

    private static Tri high(
            final RiskEntry risk, final int score, final int top, final Collection<RiskMethodology> methodologies) {
        final Integer inherent = inherent(risk);
        if (inherent == null) {
            return Tri.UNKNOWN;
        }
        final int highest = methodologies.stream()
                .filter(method -> method.likelihoodScale() != null && method.impactScale() != null)
                .mapToInt(method -> method.likelihoodScale() * method.impactScale())
                .findFirst()
                .orElse(top);
        return Tri.of(BigDecimal.valueOf(inherent)
                        .multiply(BigDecimal.valueOf(top))
                        .compareTo(BigDecimal.valueOf(score).multiply(BigDecimal.valueOf(highest)))
                >= 0);
    }

    private static @Nullable Integer inherent(final RiskEntry risk) {
        final Integer likelihood = risk.likelihood();
        final Integer impact = risk.impact();
        return likelihood == null || impact == null ? risk.score() : Integer.valueOf(likelihood * impact);
    }
}
