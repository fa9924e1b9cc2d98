package org.assize.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * An action of the remediation plan.
 *
 * @param key what findings share that it closes
 * @param stage id of the group to which it belongs
 * @param weight heaviest weight of the grades of its findings
 * @param risk highest score of a risk that its findings concern, on a scale of three by three; 0 for none
 * @param score weight, risk and effort in one figure
 * @param due last day
 * @param effort S, M or L
 * @param cost band of external spend
 * @param findings obligations that it closes, the heaviest first
 * @param after keys of actions of the plan that come before it, sorted
 */
public record PlannedAction(
        String key,
        String stage,
        int weight,
        int risk,
        int score,
        LocalDate due,
        String effort,
        String cost,
        List<String> findings,
        List<String> after) {

    public PlannedAction {
        findings = List.copyOf(findings);
        after = List.copyOf(after);
    }

    /** The same with an earlier last day. */
    PlannedAction by(final LocalDate earlier) {
        return new PlannedAction(key, stage, weight, risk, score, earlier, effort, cost, findings, after);
    }

    /** The same, no later than another action that waits for it. */
    public PlannedAction before(final PlannedAction other) {
        return other.due().isBefore(due) ? by(other.due()) : this;
    }
}
