package org.assize.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.finding.ActionPlan;
import org.assize.finding.PlannedAction;
import org.assize.finding.Priority;
import org.assize.framework.Requirement;

/** Makes a plan of what findings ask for. Pure. */
public final class ActionPlans {

    private static final List<String> EFFORTS = List.of("S", "M", "L");
    private static final int DEFAULT_LEVELS = 3;

    private ActionPlans() {}

    /**
     * How much each part of a score counts.
     *
     * @param grade points for one step of weight
     * @param risk points for one point of risk
     * @param small points that a small effort costs
     * @param medium points that a medium effort costs
     * @param large points that a large effort costs
     * @param topRisk highest score of a risk, to which other scales are brought
     */
    public record Points(int grade, int risk, int small, int medium, int large, int topRisk) {

        private int effort(final String effort) {
            return List.of(small, medium, large).get(EFFORTS.indexOf(effort));
        }
    }

    /**
     * Findings that share an action are one entry of the plan.
     *
     * @param findings findings with the weights of their grades
     * @param risks the client's register; risks that rules suggest do not count
     * @param methods the method that says on which scale it is
     */
    public static ActionPlan of(
            final Content content,
            final Collection<Priority> findings,
            final Collection<RiskEntry> risks,
            final Collection<RiskMethodology> methods,
            final Points points) {
        final Map<String, Integer> scores = scores(risks, methods, points.topRisk());
        final Map<String, List<Priority>> byKey = findings.stream()
                .sorted(Comparator.comparingInt(Priority::weight).reversed().thenComparing(Priority::obligation))
                .collect(Collectors.groupingBy(
                        finding -> content.obligation(finding.obligation()).actionKey(),
                        TreeMap::new,
                        Collectors.toList()));
        final ActionTable table = content.guidance().actions();
        final List<PlannedAction> actions = new ArrayList<>();
        byKey.forEach((key, group) ->
                actions.add(action(content, key, group, scores, points, present(table.before(key), byKey.keySet()))));
        return new ActionPlan(ordered(hastened(actions), table));
    }

    private static List<String> present(final List<String> keys, final Set<String> planned) {
        return keys.stream().filter(planned::contains).sorted().toList();
    }

    private static PlannedAction action(
            final Content content,
            final String key,
            final List<Priority> group,
            final Map<String, Integer> scores,
            final Points points,
            final List<String> after) {
        final List<Obligation> obligations = group.stream()
                .map(finding -> content.obligation(finding.obligation()))
                .toList();
        final int weight = group.get(0).weight();
        final int risk = obligations.stream()
                .flatMap(obligation -> content.served(obligation.id()).stream())
                .mapToInt(requirement -> scores.getOrDefault(requirement.id(), 0))
                .max()
                .orElse(0);
        final String effort = obligations.stream()
                .map(Obligation::effort)
                .max(Comparator.comparing(EFFORTS::indexOf))
                .orElseThrow();
        return new PlannedAction(
                key,
                stage(content, obligations),
                weight,
                risk,
                points.grade() * weight + points.risk() * risk - points.effort(effort),
                group.stream().map(Priority::due).min(Comparator.naturalOrder()).orElseThrow(),
                effort,
                obligations.stream()
                        .map(Obligation::cost)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                group.stream().map(Priority::obligation).toList(),
                after);
    }

    /** The highest score of a risk that a control treats, by control, on the scale of three by three. */
    private static Map<String, Integer> scores(
            final Collection<RiskEntry> risks, final Collection<RiskMethodology> methods, final int top) {
        final int levels = methods.stream()
                .filter(method -> method.likelihoodScale() != null && method.impactScale() != null)
                .mapToInt(method -> method.likelihoodScale() * method.impactScale())
                .findFirst()
                .orElse(DEFAULT_LEVELS * DEFAULT_LEVELS);
        final Map<String, Integer> scores = new TreeMap<>();
        for (final RiskEntry risk : risks) {
            if (risk.controls() != null) {
                final int score = scaled(score(risk), levels, top);
                risk.controls().forEach(control -> scores.merge(control, score, Math::max));
            }
        }
        return scores;
    }

    private static int score(final RiskEntry risk) {
        return risk.likelihood() != null && risk.impact() != null
                ? risk.likelihood() * risk.impact()
                : Objects.requireNonNullElse(risk.score(), 0);
    }

    private static int scaled(final int score, final int levels, final int top) {
        return levels < 1
                ? 0
                : Math.min(
                        top,
                        BigDecimal.valueOf((long) score * top)
                                .divide(BigDecimal.valueOf(levels), 0, RoundingMode.HALF_UP)
                                .intValueExact());
    }

    /** The first group to which one of the findings belongs. */
    private static String stage(final Content content, final List<Obligation> obligations) {
        final List<PlanStage> stages = content.guidance().actions().stages();
        return stages.stream()
                .filter(stage -> !stage.rest())
                .filter(stage -> obligations.stream().anyMatch(obligation -> belongs(content, obligation, stage)))
                .findFirst()
                .or(() -> stages.stream().filter(PlanStage::rest).findFirst())
                .map(PlanStage::id)
                .orElseThrow();
    }

    private static boolean belongs(final Content content, final Obligation obligation, final PlanStage stage) {
        final boolean named =
                stage.obligations().contains(obligation.id()) || stage.topics().contains(obligation.topic());
        return named
                && (stage.kind() == null
                        || content.served(obligation.id()).stream()
                                .map(Requirement::kind)
                                .anyMatch(stage.kind()::equals));
    }

    /** What comes before another action is due no later than that. */
    private static List<PlannedAction> hastened(final List<PlannedAction> actions) {
        final Map<String, PlannedAction> byKey = new TreeMap<>();
        actions.forEach(action -> byKey.put(action.key(), action));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (final PlannedAction action : List.copyOf(byKey.values())) {
                for (final String key : action.after()) {
                    final PlannedAction before =
                            Objects.requireNonNull(byKey.get(key)).before(action);
                    changed |= !before.equals(byKey.put(key, before));
                }
            }
        }
        return List.copyOf(byKey.values());
    }

    /** Groups that come first, then the heavier, then group by group, then by score; never before what comes before. */
    private static List<PlannedAction> ordered(final List<PlannedAction> actions, final ActionTable table) {
        final Map<String, PlannedAction> byKey = new LinkedHashMap<>();
        actions.stream()
                .sorted(Comparator.comparing((PlannedAction action) -> !isFirst(action, table))
                        .thenComparing(PlannedAction::due)
                        .thenComparing(action -> table.rank(action.stage()))
                        .thenComparing(PlannedAction::score, Comparator.reverseOrder())
                        .thenComparing(PlannedAction::key))
                .forEach(action -> byKey.put(action.key(), action));
        final List<PlannedAction> ordered = new ArrayList<>();
        final Set<String> placed = new TreeSet<>();
        byKey.values().forEach(action -> place(action, byKey, placed, ordered));
        return ordered;
    }

    private static boolean isFirst(final PlannedAction action, final ActionTable table) {
        return table.stages().get(table.rank(action.stage())).first();
    }

    private static void place(
            final PlannedAction action,
            final Map<String, PlannedAction> byKey,
            final Set<String> placed,
            final List<PlannedAction> ordered) {
        if (placed.add(action.key())) {
            action.after().forEach(key -> place(Objects.requireNonNull(byKey.get(key)), byKey, placed, ordered));
            ordered.add(action);
        }
    }
}
