package org.assize.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.finding.Judged;
import org.assize.finding.Priority;

/** Makes the action plan: findings with one action key are closed by one action. */
final class PlanRows {

    private static final int BY_WEIGHT = 100;
    private static final Map<String, Integer> BY_EFFORT = Map.of("S", 0, "M", 5, "L", 10);

    private final Content content;
    private final Index index;

    PlanRows(final Content content, final Index index) {
        this.content = content;
        this.index = index;
    }

    List<Report.PlanItem> rows(final List<Report.Finding> findings) {
        final Map<String, List<Report.Finding>> byAction = new TreeMap<>();
        findings.forEach(finding -> byAction.computeIfAbsent(
                        action(content.obligation(finding.obligation())), key -> new ArrayList<>())
                .add(finding));
        return byAction.values().stream()
                .map(this::item)
                .sorted(Comparator.comparingInt(Report.PlanItem::priority)
                        .reversed()
                        .thenComparing(Report.PlanItem::due)
                        .thenComparing(item -> item.findings().toString()))
                .toList();
    }

    private static String action(final Obligation obligation) {
        return obligation.action() == null ? obligation.id() : obligation.action();
    }

    private Report.PlanItem item(final List<Report.Finding> findings) {
        final List<Report.Finding> ordered = findings.stream()
                .sorted(Comparator.comparingInt(this::weight).reversed().thenComparing(Report.Finding::id))
                .toList();
        final Report.Finding first = ordered.get(0);
        return new Report.PlanItem(
                BY_WEIGHT * weight(first)
                        - BY_EFFORT.getOrDefault(first.recommendation().effort(), 0),
                first.recommendation().action(),
                first.recommendation().owner(),
                first.recommendation().due(),
                first.recommendation().effort(),
                first.recommendation().cost(),
                first.evidence(),
                ordered.stream().map(Report.Finding::id).toList(),
                ordered.stream()
                        .flatMap(finding -> finding.requirements().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Report.RequirementRef::framework)
                                .thenComparing(Report.RequirementRef::id))
                        .toList());
    }

    private int weight(final Report.Finding finding) {
        return index.judged(finding.obligation())
                .map(Judged::obligation)
                .flatMap(index::priority)
                .map(Priority::weight)
                .orElse(0);
    }
}
