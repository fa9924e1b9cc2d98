package org.assize.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assize.framework.Framework;
import org.assize.framework.Requirement;
import org.assize.framework.Strength;
import org.jspecify.annotations.Nullable;

/** How the requirements of all frameworks are judged: which of them by records, by answers, by others, by nothing. */
public final class Coverage {

    private final Map<String, List<Row>> rows = new TreeMap<>();

    /** What judges a requirement, best first. */
    public enum By {
        /** Rules over records. */
        RECORDS,
        /** Answers alone. */
        ANSWERS,
        /** No obligation; only what crosswalks tell. */
        CROSSWALK,
        /** Nothing, and the catalogue says why. */
        SAYS_WHY_NOT,
        /** Nothing. */
        OPEN;

        /** As results write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An assessable requirement.
     *
     * @param obligations that judge it, sorted
     * @param whole whether it can be met: an obligation or a set of them judges it in full
     * @param crosswalks number of rows that name it or a heading above it
     * @param because why nothing judges it; null if something does, or if nothing is said
     */
    public record Row(
            Requirement requirement,
            By by,
            List<String> obligations,
            boolean whole,
            int crosswalks,
            @Nullable String because) {

        public Row {
            obligations = List.copyOf(obligations);
        }
    }

    private Coverage(final Content content) {
        for (final Framework framework : content.frameworks()) {
            final Map<String, Serving> servings = new TreeMap<>();
            content.servings(framework.id()).forEach(serving -> servings.put(serving.id(), serving));
            final List<Row> all = new ArrayList<>();
            framework.requirements().stream()
                    .filter(Requirement::assessable)
                    .forEach(each -> all.add(row(content, each, servings.get(each.id()))));
            rows.put(framework.id(), List.copyOf(all));
        }
    }

    public static Coverage of(final Content content) {
        return new Coverage(content);
    }

    private static Row row(final Content content, final Requirement requirement, final @Nullable Serving serving) {
        final int crosswalks = content.crosswalks().of(requirement).size();
        final List<String> obligations = serving == null
                ? List.of()
                : serving.obligations().stream().sorted().toList();
        final boolean whole = serving != null
                && !(serving.by(Strength.FULL).isEmpty()
                        && serving.by(Strength.PART_OF_ALL).isEmpty());
        return new Row(
                requirement,
                by(content, requirement, obligations, crosswalks),
                obligations,
                whole,
                crosswalks,
                requirement.unjudged());
    }

    private static By by(
            final Content content,
            final Requirement requirement,
            final List<String> obligations,
            final int crosswalks) {
        if (obligations.stream().anyMatch(id -> content.obligation(id).judged())) {
            return By.RECORDS;
        }
        if (!obligations.isEmpty()) {
            return By.ANSWERS;
        }
        if (requirement.unjudged() != null) {
            return By.SAYS_WHY_NOT;
        }
        return crosswalks > 0 ? By.CROSSWALK : By.OPEN;
    }

    /** Ids of the frameworks, sorted. */
    public List<String> frameworks() {
        return List.copyOf(rows.keySet());
    }

    /** The assessable requirements of a framework, in catalogue order. */
    public List<Row> rows(final String framework) {
        return rows.getOrDefault(framework, List.of());
    }

    /** The same by theme, in the order in which the catalogue names them. */
    public Map<String, List<Row>> themes(final String framework) {
        final Map<String, List<Row>> themes = new LinkedHashMap<>();
        rows(framework)
                .forEach(row -> themes.computeIfAbsent(row.requirement().theme(), key -> new ArrayList<>())
                        .add(row));
        return themes;
    }

    /** Number of rows judged so. */
    public static int count(final List<Row> rows, final By by) {
        return (int) rows.stream().filter(row -> row.by() == by).count();
    }
}
