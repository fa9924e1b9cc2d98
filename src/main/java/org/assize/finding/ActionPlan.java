package org.assize.finding;

import java.util.List;

/** The remediation plan: its actions in the order in which to take them. */
public record ActionPlan(List<PlannedAction> actions) {

    public ActionPlan {
        actions = List.copyOf(actions);
    }
}
