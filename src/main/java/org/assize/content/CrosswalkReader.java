package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.Source;
import org.assize.framework.Confidence;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.assize.framework.Relation;
import org.assize.framework.Requirement;
import org.assize.source.NearestName;
import org.assize.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads how requirements of two frameworks relate, {@code mappings/crosswalks/<from>--<to>.csv}. */
final class CrosswalkReader {

    static final List<String> COLUMNS = List.of("from", "to", "relation", "rationale", "confidence", "source");

    private final Map<String, Framework> frameworks;
    private final OlderNumbering older;
    private final Problems problems;
    private final Map<String, Crosswalk> pairs = new HashMap<>();

    CrosswalkReader(final Map<String, Framework> frameworks, final OlderNumbering older, final Problems problems) {
        this.frameworks = frameworks;
        this.older = older;
        this.problems = problems;
    }

    List<Crosswalk> read(final Collection<Path> files) {
        final List<Crosswalk> rows = new ArrayList<>();
        files.forEach(file -> rows.addAll(read(file)));
        return rows;
    }

    private List<Crosswalk> read(final Path file) {
        final String[] names =
                String.valueOf(file.getFileName()).replaceFirst("\\.csv$", "").split("--", -1);
        final Framework from = names.length == 2 ? framework(file, names[0]) : null;
        final Framework to = names.length == 2 ? framework(file, names[1]) : null;
        if (names.length != 2 || from == to && from != null) {
            problems.add(place(file), "is not named <from>--<to>.csv after two frameworks.");
        }
        if (from == null || to == null || from == to) {
            return List.of();
        }
        final List<Crosswalk> rows = new ArrayList<>();
        for (final Table.Row row : Table.read(file, COLUMNS, problems)) {
            final Crosswalk crosswalk = row(row, from, to);
            if (crosswalk != null) {
                refuseSecond(crosswalk);
                rows.add(crosswalk);
            }
        }
        return rows;
    }

    private @Nullable Framework framework(final Path file, final String id) {
        final Framework framework = frameworks.get(id);
        if (framework == null) {
            problems.add(place(file), "\"" + id + "\" is no framework.", NearestName.advice(id, frameworks.keySet()));
        }
        return framework;
    }

    private static Source place(final Path file) {
        return Source.ofFile(file.toString().replace('\\', '/'));
    }

    private @Nullable Crosswalk row(final Table.Row row, final Framework from, final Framework to) {
        final Requirement left = requirement(row, "from", from);
        final Requirement right = requirement(row, "to", to);
        final Relation relation = Relation.of(row.text("relation")).orElse(null);
        if (relation == null) {
            problems.add(
                    row.placeOf("relation"),
                    "\"" + row.text("relation") + "\" is no relation; expected equal, subset, superset or intersects.");
        }
        final Confidence confidence = Confidence.of(row.text("confidence")).orElse(null);
        if (confidence == null) {
            problems.add(
                    row.placeOf("confidence"),
                    "\"" + row.text("confidence") + "\" is no confidence; expected high, medium or low.");
        }
        needed(row, "rationale", "say what the two share");
        needed(row, "source", "say what the row was taken from");
        return left == null || right == null || relation == null || confidence == null
                ? null
                : new Crosswalk(
                        left, right, relation, row.text("rationale"), confidence, row.text("source"), row.place());
    }

    private void needed(final Table.Row row, final String column, final String advice) {
        if (row.text(column).isEmpty()) {
            problems.add(row.placeOf(column), "the " + column + " is missing.", advice + ".");
        }
    }

    private @Nullable Requirement requirement(final Table.Row row, final String column, final Framework framework) {
        final String id = row.text(column);
        final Requirement requirement = framework.requirement(id).orElse(null);
        if (requirement == null) {
            final OlderNumbering.Answer answer = older.answer(framework.id(), id);
            final List<String> known =
                    framework.requirements().stream().map(Requirement::id).toList();
            problems.add(
                    row.placeOf(column),
                    answer == null ? "\"" + id + "\" is no requirement of " + framework.id() + "." : answer.message(),
                    answer == null ? NearestName.advice(id, known) : answer.advice());
        }
        return requirement;
    }

    private void refuseSecond(final Crosswalk row) {
        final Crosswalk earlier =
                pairs.putIfAbsent(row.from().ref() + " " + row.to().ref(), row);
        pairs.putIfAbsent(row.to().ref() + " " + row.from().ref(), row.inverse());
        if (earlier == null) {
            return;
        }
        final String pair = row.from().ref() + " and " + row.to().ref();
        problems.add(
                row.source(),
                earlier.relation() == row.relation()
                        ? pair + " stand twice, first at " + earlier.source() + "."
                        : pair + " contradict " + earlier.source() + ": "
                                + earlier.relation().word() + " and "
                                + row.relation().word() + ".");
    }
}
