package org.assize.finding;

import java.util.Collection;
import java.util.List;
import org.assize.fact.RiskFact.InclusionReason;

/**
 * Something that asks for controls of a statement.
 *
 * @param kind what asks
 * @param source id of what asks
 * @param because one sentence, or the title of what asks
 * @param controls what it asks for, sorted
 */
public record ControlDemand(
        String framework, InclusionReason reason, Kind kind, String source, String because, List<Demanded> controls) {

    public ControlDemand {
        controls = controls.stream()
                .sorted(java.util.Comparator.comparing(Demanded::control))
                .toList();
    }

    /** What asks for controls, in the order in which it counts. */
    public enum Kind {
        RISK,
        FRAMEWORK,
        REGISTER,
        SUGGESTED_RISK
    }

    /** A control, and the provisions that ask for it. */
    public record Demanded(String control, List<String> provisions) {

        public Demanded {
            provisions = List.copyOf(provisions);
        }
    }

    public static ControlDemand of(
            final String framework,
            final InclusionReason reason,
            final Kind kind,
            final String source,
            final String because,
            final Collection<String> controls) {
        return new ControlDemand(
                framework,
                reason,
                kind,
                source,
                because,
                controls.stream().map(each -> new Demanded(each, List.of())).toList());
    }
}
