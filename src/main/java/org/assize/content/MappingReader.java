package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assize.framework.Framework;
import org.assize.framework.Mapping;
import org.assize.framework.Requirement;
import org.assize.framework.Strength;
import org.assize.source.NearestName;
import org.assize.source.Problems;

/** Reads which obligations serve the requirements of a framework, {@code mappings/obligations/<framework>.csv}. */
final class MappingReader {

    static final List<String> COLUMNS = List.of("requirement", "obligation", "strength", "primary");

    private static final Map<String, Strength> STRENGTHS = Map.of(
            "full", Strength.FULL,
            "partial", Strength.PARTIAL,
            "part-of-all", Strength.PART_OF_ALL,
            "pointer", Strength.POINTER);

    private final OlderNumbering older;
    private final Problems problems;

    MappingReader(final OlderNumbering older, final Problems problems) {
        this.older = older;
        this.problems = problems;
    }

    List<Mapping> read(final Path file, final Framework framework) {
        final List<Mapping> mappings = new ArrayList<>();
        final List<String> known = framework.requirements().stream()
                .filter(Requirement::assessable)
                .map(Requirement::id)
                .toList();
        for (final Table.Row row : Table.read(file, COLUMNS, problems)) {
            final String requirement = row.text("requirement");
            if (!known.contains(requirement)) {
                final OlderNumbering.Answer answer = older.answer(framework.id(), requirement);
                problems.add(
                        row.placeOf("requirement"),
                        answer == null
                                ? "\"" + requirement + "\" is no assessable requirement of " + framework.id() + "."
                                : answer.message(),
                        answer == null ? NearestName.advice(requirement, known) : answer.advice());
                continue;
            }
            final Mapping mapping = mapping(framework, row);
            if (mappings.stream().anyMatch(other -> isSamePair(other, mapping))) {
                problems.add(row.place(), requirement + " and " + mapping.obligation() + " stand twice.");
            }
            mappings.add(mapping);
        }
        return mappings;
    }

    private static boolean isSamePair(final Mapping one, final Mapping other) {
        return one.requirement().equals(other.requirement()) && one.obligation().equals(other.obligation());
    }

    private Mapping mapping(final Framework framework, final Table.Row row) {
        final String word = row.text("strength").toLowerCase(Locale.ROOT);
        final Strength strength = STRENGTHS.get(word);
        if (strength == null) {
            problems.add(
                    row.placeOf("strength"),
                    "\"" + word + "\" is no strength; expected full, partial, part-of-all or pointer.");
        }
        final String primary = row.text("primary");
        if (!primary.isEmpty() && !primary.equals("yes")) {
            problems.add(row.placeOf("primary"), "\"" + primary + "\" is neither yes nor empty.");
        }
        return new Mapping(
                framework.id(),
                row.text("requirement"),
                row.text("obligation"),
                strength == null ? Strength.POINTER : strength,
                primary.equals("yes"),
                row.place());
    }
}
