package org.assize.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.authoring.MutationRun.Noticed;
import org.assize.content.Content;
import org.assize.content.RuleSource;
import org.assize.engine.Mutants.Mutant;
import org.assize.engine.Mutants.Way;
import org.jspecify.annotations.Nullable;

/**
 * Which rules, and which conditions of each rule, have decided an outcome in some case. A rule has if a case turns red
 * without it; a condition has if a case turns red without it, for then it alone decided that case.
 */
public final class RuleCoverage {

    private final List<FileCover> files;

    private RuleCoverage(final List<FileCover> files) {
        this.files = List.copyOf(files);
    }

    /** The conditions of a file, rule by rule. */
    public record FileCover(RuleSource source, List<RuleCover> rules) {

        public FileCover {
            rules = List.copyOf(rules);
        }

        /** Folder of the topic, {@code controls/leavers}. */
        public String topic() {
            return MutationRun.topic(source);
        }
    }

    /** A rule, with itself first among its parts. */
    public record RuleCover(String name, Part itself, List<Part> conditions) {

        public RuleCover {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A rule as a whole, or one of its conditions.
     *
     * @param start offset in the file
     * @param by a case that it decides; null if none was found
     * @param because why no case can show it; null if the rules do not say
     */
    public record Part(
            String text,
            int line,
            int start,
            int end,
            @Nullable String by,
            @Nullable String because) {

        /** Whether a case is decided by it, or none can be. */
        public boolean covered() {
            return by != null || because != null;
        }
    }

    /**
     * Counts of some rules.
     *
     * @param rules number of rules
     * @param conditions number of conditions
     */
    public record Count(int rules, int rulesCovered, int conditions, int conditionsCovered) {

        /** Percent of the conditions that are covered; 100 of none. */
        public double percent() {
            return conditions == 0 ? 100 : 100.0 * conditionsCovered / conditions;
        }
    }

    /** Whether a mutant tells something of coverage: without what it leaves out, or with the opposite of a binding. */
    public static boolean tells(final Mutant mutant) {
        return mutant.way() == Way.REMOVE_RULE
                || mutant.way() == Way.DROP
                || mutant.way() == Way.NEGATE && mutant.original().contains(" : ");
    }

    /** Of files whose telling mutants were tried. */
    public static RuleCoverage of(final List<FileResult> results) {
        return new RuleCoverage(results.stream()
                .map(result -> new FileCover(result.source(), rules(result)))
                .toList());
    }

    private static List<RuleCover> rules(final FileResult result) {
        final Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (final Noticed each : result.mutants()) {
            if (tells(each.mutant())) {
                parts.computeIfAbsent(each.mutant().rule(), name -> new ArrayList<>())
                        .add(part(each));
            }
        }
        return parts.entrySet().stream()
                .map(entry -> new RuleCover(
                        entry.getKey(),
                        entry.getValue().get(0),
                        entry.getValue().subList(1, entry.getValue().size())))
                .toList();
    }

    private static Part part(final Noticed each) {
        final Mutant mutant = each.mutant();
        return new Part(mutant.original(), mutant.line(), mutant.start(), mutant.end(), each.by(), each.because());
    }

    /** In order of path. */
    public List<FileCover> files() {
        return files;
    }

    private Stream<RuleCover> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }

    /** Of everything. */
    public Count count() {
        return count(rules().toList());
    }

    /** By topic. */
    public Map<String, Count> topics() {
        return grouped(files.stream()
                .flatMap(file -> file.rules().stream().map(rule -> Map.entry(file.topic(), rule))));
    }

    /** By requirement ({@code framework id}), over the rules of the obligations that serve it. */
    public Map<String, Count> requirements(final Content content) {
        return grouped(rules().filter(rule -> content.hasObligation(obligation(rule)))
                .flatMap(rule -> content.mappings(obligation(rule)).stream()
                        .map(mapping -> Map.entry(mapping.framework() + " " + mapping.requirement(), rule))));
    }

    private static String obligation(final RuleCover rule) {
        final int space = rule.name().indexOf(' ');
        return space < 0 ? rule.name() : rule.name().substring(0, space);
    }

    private static Map<String, Count> grouped(final Stream<Map.Entry<String, RuleCover>> pairs) {
        final Map<String, List<RuleCover>> groups = new TreeMap<>();
        pairs.forEach(pair ->
                groups.computeIfAbsent(pair.getKey(), key -> new ArrayList<>()).add(pair.getValue()));
        final Map<String, Count> counts = new LinkedHashMap<>();
        groups.forEach((key, rules) -> counts.put(key, count(rules)));
        return counts;
    }

    /** Of some rules. */
    static Count count(final List<RuleCover> rules) {
        final Function<RuleCover, Long> covered =
                rule -> rule.conditions().stream().filter(Part::covered).count();
        return new Count(
                rules.size(),
                (int) rules.stream().filter(rule -> rule.itself().covered()).count(),
                rules.stream().mapToInt(rule -> rule.conditions().size()).sum(),
                (int) rules.stream().mapToLong(covered::apply).sum());
    }
}
