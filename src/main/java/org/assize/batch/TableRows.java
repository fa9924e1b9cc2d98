package org.assize.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assize.fact.Source;
import org.assize.source.CsvReader;
import org.assize.source.InputException;
import org.assize.source.Problem;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.Shown;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a table together to organisations, row by row. */
final class TableRows implements CsvReader.Table {

    private static final Map<String, String> SHORT =
            Map.of("question", "question-id", "answer", "value", "evidence", "evidence-refs");
    private static final String QUESTION = "question-id";

    private final String file;
    private final TableVocabulary vocabulary;
    private final Problems problems;
    private final Consumer<Member> sink;
    private List<String> names = List.of();
    private boolean answersInRows;
    private @Nullable TableDossier open;

    TableRows(
            final String file, final TableVocabulary vocabulary, final Problems problems, final Consumer<Member> sink) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.sink = sink;
    }

    @Override
    public void header(final List<ScalarNode> header) {
        final List<String> given = header.stream().map(ScalarNode::text).toList();
        answersInRows = given.contains("question") || given.contains(QUESTION);
        names = answersInRows
                ? given.stream().map(name -> SHORT.getOrDefault(name, name)).toList()
                : given;
        if (!names.get(0).equals(TableVocabulary.ORGANISATION)) {
            problems.add(
                    header.get(0).place(),
                    "The first column must be organisation, not "
                            + header.get(0).shown() + ".");
        }
        final Set<String> seen = new HashSet<>();
        for (int i = 1; i < names.size(); i++) {
            check(header.get(i), names.get(i), seen);
        }
        if (answersInRows && !names.contains("value")) {
            problems.add(Source.ofLine(file, 1, 0), "The column answer is missing.");
        }
        problems.throwIfAny();
    }

    private void check(final ScalarNode cell, final String name, final Set<String> seen) {
        final boolean known = answersInRows ? vocabulary.answerColumns().contains(name) : vocabulary.isKnown(name);
        if (!known && !cell.isNull()) {
            problems.add(
                    cell.place(), "The column " + Shown.name(cell.text()) + " is unknown.", vocabulary.advice(name));
        } else if (!seen.add(name) && !cell.isNull()) {
            problems.add(cell.place(), "The column " + Shown.name(cell.text()) + " stands twice.");
        }
    }

    @Override
    public void row(final Source place, final List<ScalarNode> cells) {
        final List<Problem> wrong = problems.take();
        final ScalarNode organisation = cells.get(0);
        final TableDossier current = open;
        final boolean same = answersInRows && current != null && current.id().equals(organisation.text());
        if (answersInRows && current != null) {
            // It may be a row of this organisation, or of the next one.
            current.refuse(wrong);
        }
        if (!same) {
            close();
            open = new TableDossier(file, organisation, vocabulary);
            open.refuse(answersInRows ? wrong : of(place, wrong));
            refuseRows(answersInRows ? List.of() : others(place, wrong));
        }
        add(cells);
    }

    /** A row without a partner in the table is a reject of its own. */
    private void refuseRows(final List<Problem> wrong) {
        for (final Problem problem : wrong) {
            sink.accept(new Member.Unreadable(
                    file,
                    problem.place().line(),
                    RejectCode.INVALID,
                    problem.toString(),
                    Hashes.of(problem.toString())));
        }
    }

    private static List<Problem> of(final Source place, final List<Problem> wrong) {
        return wrong.stream()
                .filter(each -> each.place().line() >= place.line())
                .toList();
    }

    private static List<Problem> others(final Source place, final List<Problem> wrong) {
        return wrong.stream().filter(each -> each.place().line() < place.line()).toList();
    }

    private void add(final List<ScalarNode> cells) {
        final TableDossier current = open;
        if (current == null) {
            throw new IllegalStateException("A row belongs to no organisation.");
        }
        if (answersInRows) {
            current.addAnswer(row(cells));
            return;
        }
        for (int i = 1; i < cells.size(); i++) {
            current.add(names.get(i), cells.get(i));
        }
    }

    private Map<String, ScalarNode> row(final List<ScalarNode> cells) {
        final Map<String, ScalarNode> row = new LinkedHashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return row;
    }

    private void close() {
        final TableDossier finished = open;
        open = null;
        if (finished != null) {
            sink.accept(finished.member());
        }
    }

    /** Hands over the last organisation. */
    void end() {
        final List<Problem> pending = problems.take();
        if (names.isEmpty() && !pending.isEmpty()) {
            throw new InputException(pending);
        }
        final TableDossier current = open;
        if (current != null && answersInRows) {
            current.refuse(pending);
        }
        close();
        refuseRows(answersInRows && current != null ? List.of() : pending);
    }

    /** What stands for the rest of a table that cannot be read on; the organisation that was open is refused. */
    Member broken(final String reason) {
        final TableDossier current = open;
        final int line = current == null ? 1 : current.lastLine();
        final String words = new ArrayList<>(problems.take())
                .stream().map(each -> each.toString() + "\n").collect(Collectors.joining());
        return new Member.Unreadable(file, line, RejectCode.UNREADABLE, words + file + ":" + line + ": " + reason, "");
    }
}
