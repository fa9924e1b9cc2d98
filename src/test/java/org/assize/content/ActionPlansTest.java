package org.assize.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assize.Checkout;
import org.assize.content.ActionPlans.Points;
import org.assize.finding.ActionPlan;
import org.assize.finding.PlannedAction;
import org.assize.finding.Priority;
import org.junit.jupiter.api.Test;

class ActionPlansTest {

    private static final Points POINTS = new Points(100, 10, 0, 5, 10, 9);
    private static final Content CONTENT = new Checkout().content();

    @Test
    void the_heaviest_finding_of_an_action_decides_its_weight_and_the_earliest_its_day() {
        final PlannedAction action = plan(finding("AS-05", 2, "2026-09-15"), finding("AS-01", 4, "2026-07-17"))
                .actions()
                .get(0);
        assertThat(action.findings()).containsExactly("AS-01", "AS-05");
        assertThat(action.score()).isEqualTo(400);
        assertThat(action.due()).isEqualTo(LocalDate.of(2026, 7, 17));
    }

    @Test
    void a_legal_clock_comes_before_what_is_heavier() {
        assertThat(keys(plan(finding("TE-08", 4, "2026-07-17"), finding("IN-09", 1, "2026-12-14"))))
                .containsExactly("breach-controllers", "backup");
    }

    @Test
    void among_equals_groups_follow_each_other_and_weight_comes_before_groups() {
        assertThat(keys(plan(
                        finding("PE-03", 2, "2026-09-15"),
                        finding("AS-10", 2, "2026-09-15"),
                        finding("EV-18", 2, "2026-09-15"),
                        finding("AC-23", 2, "2026-09-15"),
                        finding("SU-17", 4, "2026-07-17"))))
                .containsExactly("supplier-review", "access-review", "review-agenda", "acceptable-use", "awareness");
    }

    @Test
    void what_comes_before_is_hastened_through_the_whole_chain() {
        final ActionPlan plan = plan(
                finding("RK-21", 4, "2026-07-17"),
                finding("RK-16", 2, "2026-09-15"),
                finding("RK-03", 1, "2026-12-14"),
                finding("RK-02", 1, "2026-12-14"));
        assertThat(keys(plan)).containsExactly("risk-method", "risk-assessment", "risk-treatment", "soa");
        assertThat(plan.actions()).extracting(PlannedAction::due).containsOnly(LocalDate.of(2026, 7, 17));
    }

    private static ActionPlan plan(final Priority... findings) {
        return ActionPlans.of(CONTENT, Arrays.asList(findings), List.of(), List.of(), POINTS);
    }

    private static List<String> keys(final ActionPlan plan) {
        return plan.actions().stream().map(PlannedAction::key).toList();
    }

    private static Priority finding(final String obligation, final int weight, final String due) {
        return new Priority(obligation, weight, LocalDate.parse(due));
    }
}
