package org.assize.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assize.content.ActionTable;
import org.assize.content.Content;
import org.assize.content.Range;
import org.assize.engine.Evaluation;
import org.assize.finding.ActionPlan;
import org.assize.finding.CostSize;
import org.assize.finding.PlannedAction;
import org.jspecify.annotations.Nullable;

/** Puts the remediation plan into words. */
final class PlanRows {

    private final Content content;
    private final Evaluation evaluation;

    PlanRows(final Content content, final Evaluation evaluation) {
        this.content = content;
        this.evaluation = evaluation;
    }

    List<Report.PlanItem> rows(final List<Report.Finding> findings) {
        final Map<String, Report.Finding> byObligation = new TreeMap<>();
        findings.forEach(finding -> byObligation.put(finding.obligation(), finding));
        return evaluation.first(ActionPlan.class).stream()
                .flatMap(plan -> plan.actions().stream())
                .map(action -> item(
                        action,
                        action.findings().stream()
                                .map(byObligation::get)
                                .flatMap(finding -> Optional.ofNullable(finding).stream())
                                .toList()))
                .toList();
    }

    private Report.PlanItem item(final PlannedAction action, final List<Report.Finding> findings) {
        final ActionTable table = content.guidance().actions();
        final Report.Finding first = findings.get(0);
        return new Report.PlanItem(
                action.score(),
                first.recommendation().action(),
                first.recommendation().owner(),
                action.due().toString(),
                action.effort(),
                action.cost(),
                first.evidence(),
                findings.stream().map(Report.Finding::id).toList(),
                findings.stream()
                        .flatMap(finding -> finding.requirements().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Report.RequirementRef::framework)
                                .thenComparing(Report.RequirementRef::id))
                        .toList(),
                action.key(),
                table.stages().get(table.rank(action.stage())).title(),
                spend(table, action.cost()),
                action.after());
    }

    /** The band of cost for the size of the organisation; null if that is not known. */
    private Report.@Nullable Eur spend(final ActionTable table, final String cost) {
        final Optional<Range> band = Optional.ofNullable(table.costs().get(cost));
        return evaluation
                .first(CostSize.class)
                .map(size -> content.guidance().programme().size(size.step()).factor())
                .flatMap(factor -> band.map(range -> ProgrammeRow.eur(range.times(factor))))
                .orElse(null);
    }
}
