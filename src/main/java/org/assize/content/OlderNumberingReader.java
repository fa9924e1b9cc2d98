package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.fact.Source;
import org.assize.framework.Framework;
import org.assize.framework.Requirement;
import org.assize.source.NearestName;
import org.assize.source.Problems;

/** Reads ids of earlier editions, {@code mappings/older-numbering/<framework>-<edition>.csv}. */
final class OlderNumberingReader {

    static final List<String> COLUMNS = List.of("id", "successors");

    private final Map<String, Framework> frameworks;
    private final Problems problems;

    OlderNumberingReader(final Map<String, Framework> frameworks, final Problems problems) {
        this.frameworks = frameworks;
        this.problems = problems;
    }

    OlderNumbering read(final List<Path> files) {
        final List<OlderNumbering.Entry> entries = new ArrayList<>();
        files.forEach(file -> entries.addAll(read(file)));
        return new OlderNumbering(entries);
    }

    private List<OlderNumbering.Entry> read(final Path file) {
        final String name = String.valueOf(file.getFileName()).replaceFirst("\\.csv$", "");
        final int dash = name.lastIndexOf('-');
        final Framework framework = dash < 0 ? null : frameworks.get(name.substring(0, dash));
        if (framework == null) {
            problems.add(Source.ofFile(file.toString().replace('\\', '/')), "is not named <framework>-<edition>.csv.");
            return List.of();
        }
        final List<OlderNumbering.Entry> entries = new ArrayList<>();
        for (final Table.Row row : Table.read(file, COLUMNS, problems)) {
            final String id = row.text("id");
            if (framework.requirement(id).isPresent()) {
                problems.add(row.placeOf("id"), "\"" + id + "\" is an id of our edition too.");
            }
            if (entries.stream().anyMatch(entry -> entry.id().equals(id))) {
                problems.add(row.placeOf("id"), "\"" + id + "\" stands twice.");
            }
            entries.add(
                    new OlderNumbering.Entry(framework.id(), name.substring(dash + 1), id, successors(row, framework)));
        }
        return entries;
    }

    private List<String> successors(final Table.Row row, final Framework framework) {
        final List<String> known =
                framework.requirements().stream().map(Requirement::id).toList();
        final List<String> successors =
                Stream.of(row.text("successors").split(";")).map(String::strip).toList();
        successors.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        row.placeOf("successors"),
                        "\"" + id + "\" is no requirement of " + framework.id() + ".",
                        NearestName.advice(id, known)));
        return successors;
    }
}
