package org.assize.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assize.fact.RiskFact.InclusionReason;
import org.assize.finding.ControlDemand;
import org.assize.finding.ControlDemand.Demanded;
import org.assize.finding.ControlDemand.Kind;
import org.assize.framework.Framework;
import org.assize.framework.Mapping;
import org.assize.framework.Requirement;
import org.assize.framework.Strength;

/** Finds the controls for which a law or a contract asks: those that share an obligation with a provision of it. Pure. */
public final class ControlDemands {

    private ControlDemands() {}

    /**
     * @param statement framework of the statement
     * @param other framework of the law or contract
     * @param holding circumstances that hold; a provision that binds in others asks for nothing
     */
    public static ControlDemand by(
            final Content content, final String statement, final Framework other, final Collection<?> holding) {
        final List<Demanded> controls = content.servings(statement).stream()
                .filter(serving -> content.declared(statement).contains(serving.id()))
                .flatMap(serving -> demanded(content, serving, other, holding).stream())
                .toList();
        return new ControlDemand(
                statement,
                other.basis().orElse(InclusionReason.BEST_PRACTICE),
                Kind.FRAMEWORK,
                other.id(),
                other.title(),
                controls);
    }

    private static Optional<Demanded> demanded(
            final Content content, final Serving serving, final Framework other, final Collection<?> holding) {
        final List<String> provisions = serving.mappings().stream()
                .filter(mapping -> mapping.strength() != Strength.POINTER)
                .map(Mapping::obligation)
                .flatMap(obligation -> content.touched(other.id(), obligation).stream())
                .filter(requirement -> holding.contains(requirement.binding()))
                .map(Requirement::id)
                .distinct()
                .sorted()
                .toList();
        return provisions.isEmpty() ? Optional.empty() : Optional.of(new Demanded(serving.id(), provisions));
    }
}
