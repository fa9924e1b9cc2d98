package org.assize.finding;

import java.util.List;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A risk that the table of threats suggests for this organisation.
 *
 * @param id of the line
 * @param evident whether anything it could happen to, or a control that fails, is known
 * @param base likelihood by the threat alone, 1–3
 * @param likelihood with the state of the controls, 1–3
 * @param failing controls with a gap of the most severe grade, sorted
 * @param allWork whether records show that all its controls work
 * @param need highest need for protection of what it happens to, 1–3; null if not known
 * @param impact 1–3; null if not known
 * @param raised what raises the impact to the highest, sorted
 * @param provisional whether the impact may be higher, because something about what it happens to is not known
 * @param score likelihood times impact; null if not known
 * @param band null if not known
 * @param repair what it takes to mend the controls
 * @param concerned what it happens to, sorted
 * @param controls in the order of the table
 */
public record DerivedRisk(
        String id,
        String framework,
        boolean evident,
        int base,
        int likelihood,
        List<String> failing,
        boolean allWork,
        @Nullable Integer need,
        @Nullable Integer impact,
        List<String> raised,
        boolean provisional,
        @Nullable Integer score,
        @Nullable RiskBand band,
        Repair repair,
        List<Ref> concerned,
        List<String> controls) {

    public DerivedRisk {
        failing = failing.stream().sorted().distinct().toList();
        raised = raised.stream().sorted().distinct().toList();
        concerned = concerned.stream().sorted().distinct().toList();
        controls = List.copyOf(controls);
    }
}
