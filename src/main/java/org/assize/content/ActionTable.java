package org.assize.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How actions are ordered, and what they cost.
 *
 * @param stages groups of actions in their order
 * @param after by key of an action: keys of actions that come before it
 * @param costs bands of external spend of a small organisation, in EUR, by id
 * @param advice sentences for whoever works with the plan
 */
public record ActionTable(
        List<PlanStage> stages, Map<String, List<String>> after, Map<String, Range> costs, List<Advice> advice) {

    public ActionTable {
        stages = List.copyOf(stages);
        after = new TreeMap<>(after);
        costs = new TreeMap<>(costs);
        advice = List.copyOf(advice);
    }

    /** Sections of a result with which advice can be given. */
    static final List<String> SECTIONS = List.of("plan", "programme", "calendar");

    /** @param with section of the result with which it is given */
    public record Advice(String with, String text) {}

    /** The keys of actions that come before the one of that key. */
    public List<String> before(final String key) {
        return after.getOrDefault(key, List.of());
    }

    /** Place of a stage among the others. */
    public int rank(final String stage) {
        return stages.stream().map(PlanStage::id).toList().indexOf(stage);
    }
}
