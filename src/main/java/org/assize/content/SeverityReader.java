package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assize.finding.FailureMode;
import org.assize.framework.Framework;
import org.assize.source.NearestName;
import org.assize.source.Problems;

/** Reads the grading table of a framework, {@code rules/grading/<framework>/severity.csv}. */
final class SeverityReader {

    static final List<String> COLUMNS = List.of("row", "obligation", "mode", "aspect", "kind", "grade", "reason");

    private static final String ANY = "*";
    private static final List<String> MODES =
            Arrays.stream(FailureMode.values()).map(Enum::name).toList();

    private final Set<String> obligations;
    private final Set<String> aspects;
    private final Problems problems;

    SeverityReader(final Set<String> obligations, final Set<String> aspects, final Problems problems) {
        this.obligations = obligations;
        this.aspects = aspects;
        this.problems = problems;
    }

    List<SeverityLine> read(final Path file, final Framework framework) {
        final List<SeverityLine> lines = new ArrayList<>();
        int last = 0;
        for (final Table.Row row : Table.read(file, COLUMNS, problems)) {
            final int number = number(row);
            if (number <= last) {
                problems.add(row.placeOf("row"), "row " + number + " does not come after row " + last + ".");
            }
            last = number;
            lines.add(line(framework, number, row));
        }
        return lines;
    }

    private SeverityLine line(final Framework framework, final int number, final Table.Row row) {
        final String grade = row.text("grade");
        if (!grade.equals(SeverityLine.NONE) && framework.grade(grade).isEmpty()) {
            problems.add(row.placeOf("grade"), "\"" + grade + "\" is no grade of " + framework.id() + ".");
        }
        if (row.text("reason").isEmpty()) {
            problems.add(row.place(), "lacks a reason.");
        }
        final Set<String> kinds = words(row, "kind");
        kinds.stream()
                .filter(kind -> !framework.hasKind(kind))
                .forEach(kind ->
                        problems.add(row.placeOf("kind"), "\"" + kind + "\" is no kind of " + framework.id() + "."));
        return new SeverityLine(
                framework.id(),
                number,
                known(row, "obligation", obligations),
                known(row, "mode", MODES).stream().map(FailureMode::valueOf).collect(Collectors.toSet()),
                known(row, "aspect", aspects),
                kinds,
                grade,
                row.text("reason"));
    }

    private Set<String> known(final Table.Row row, final String column, final java.util.Collection<String> known) {
        final Set<String> words = words(row, column);
        final Set<String> unknown = new TreeSet<>(words);
        unknown.removeAll(known);
        unknown.forEach(word -> problems.add(
                row.placeOf(column), "\"" + word + "\" is no known " + column + ".", NearestName.advice(word, known)));
        words.removeAll(unknown);
        return words;
    }

    /** The words of a cell; none for the star, which matches everything. */
    private static Set<String> words(final Table.Row row, final String column) {
        final Set<String> words = new TreeSet<>();
        for (final String word : row.text(column).split(";")) {
            if (!word.isBlank() && !word.strip().equals(ANY)) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private int number(final Table.Row row) {
        try {
            return Integer.parseInt(row.text("row"));
        } catch (final NumberFormatException e) {
            problems.add(row.placeOf("row"), "\"" + row.text("row") + "\" is no whole number.");
            return Integer.MAX_VALUE;
        }
    }
}
