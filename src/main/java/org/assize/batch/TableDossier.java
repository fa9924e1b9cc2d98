package org.assize.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assize.fact.Source;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.Problem;
import org.assize.source.ScalarNode;
import org.assize.source.Shown;

/** The dossier of one organisation, while its rows are read. */
final class TableDossier {

    private static final String SUPPLIERS = "suppliers";
    private static final String SUPPLIER_ID = "supplier-id";
    private static final String NONE = "none";

    private final String file;
    private final ScalarNode organisation;
    private final TableVocabulary vocabulary;
    private final Map<String, Map<String, ScalarNode>> facts = new LinkedHashMap<>();
    private final Map<String, Map<String, ScalarNode>> answers = new LinkedHashMap<>();
    private final List<Node> rows = new ArrayList<>();
    private final List<Problem> wrong = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int lastLine;

    TableDossier(final String file, final ScalarNode organisation, final TableVocabulary vocabulary) {
        this.file = file;
        this.organisation = organisation;
        this.vocabulary = vocabulary;
        this.lastLine = organisation.place().line();
        if (organisation.isNull()) {
            wrong.add(new Problem(organisation.place(), "is a row without an organisation.", null));
        }
    }

    String id() {
        return organisation.text();
    }

    int lastLine() {
        return lastLine;
    }

    void refuse(final List<Problem> problems) {
        wrong.addAll(problems);
    }

    /** A cell under the name of its column. */
    void add(final String column, final ScalarNode cell) {
        note(column, cell);
        final int dot = column.indexOf('.');
        final String head = dot < 0 ? column : column.substring(0, dot);
        if (vocabulary.model().entity(head) == null) {
            answers.computeIfAbsent(head, key -> new LinkedHashMap<>())
                    .put(dot < 0 ? "value" : column.substring(dot + 1), cell);
        } else if (!cell.isNull()) {
            facts.computeIfAbsent(head, key -> new LinkedHashMap<>()).put(column.substring(dot + 1), cell);
        }
    }

    /** A row of the form with one row an answer. */
    void addAnswer(final Map<String, ScalarNode> row) {
        row.forEach(this::note);
        final ScalarNode question = row.get("question-id");
        final ScalarNode value = row.get("value");
        if (question != null && value != null && question.text().indexOf('.') > 0) {
            addFact(question, value);
        } else {
            rows.add(map(organisation.place(), row));
        }
    }

    private void addFact(final ScalarNode attribute, final ScalarNode value) {
        if (vocabulary.isKnown(attribute.text())) {
            add(attribute.text(), value);
        } else {
            wrong.add(new Problem(
                    attribute.place(),
                    Shown.name(attribute.text()) + " is neither a question nor an attribute.",
                    vocabulary.advice(attribute.text())));
        }
    }

    private void note(final String column, final ScalarNode cell) {
        lastLine = Math.max(lastLine, cell.place().line());
        if (text.length() <= BatchLimits.DOSSIER_BYTES) {
            text.append(column).append('\u001F').append(cell.text()).append('\u001E');
        }
    }

    Member member() {
        final int line = organisation.place().line();
        final String hash = Hashes.of(organisation.text() + '\u001D' + text);
        if (text.length() > BatchLimits.DOSSIER_BYTES) {
            final String reason = "is larger than the limit of " + BatchLimits.DOSSIER_BYTES + " characters.";
            return new Member.Unreadable(file, line, RejectCode.TOO_LARGE, file + ":" + line + ": " + reason, hash);
        }
        if (!wrong.isEmpty()) {
            final String reason = wrong.stream().map(Problem::toString).collect(Collectors.joining("\n"));
            return new Member.Unreadable(file, line, RejectCode.INVALID, reason, hash);
        }
        return new Member.Table(file, line, tree(), hash, 4L * text.length());
    }

    private MapNode tree() {
        final Source place = organisation.place();
        final Map<String, Node> parts = new LinkedHashMap<>();
        facts.computeIfAbsent(TableVocabulary.ORGANISATION, key -> new LinkedHashMap<>())
                .putIfAbsent("name", organisation);
        if (vocabulary.supplier()) {
            facts.computeIfAbsent(SUPPLIERS, key -> new LinkedHashMap<>());
        }
        facts.forEach((entity, cells) -> parts.put(entity, part(entity, cells)));
        parts.put(TableVocabulary.ANSWERS, new ListNode(place, answers()));
        return map(place, parts);
    }

    private List<Node> answers() {
        final List<Node> all = new ArrayList<>(rows);
        answers.forEach((question, cells) -> {
            final Map<String, Node> row = new LinkedHashMap<>();
            row.put("question-id", ScalarNode.text(organisation.place(), question));
            row.putAll(cells);
            if (cells.values().stream().anyMatch(cell -> !cell.isNull())) {
                all.add(map(organisation.place(), row));
            }
        });
        return all;
    }

    private Node part(final String name, final Map<String, ScalarNode> cells) {
        final EntityShape entity = vocabulary.model().entity(name);
        final Source place = organisation.place();
        if (entity == null || entity.isSingle()) {
            return nested(place, cells);
        }
        if (!cells.isEmpty()
                && cells.values().stream().allMatch(cell -> cell.text().equals(NONE))) {
            return new ListNode(place, List.of());
        }
        final Map<String, ScalarNode> row = new LinkedHashMap<>();
        // One row an organisation: what is not named is named like the organisation.
        entity.keys().stream().map(Attribute::name).forEach(key -> row.put(key, organisation));
        if (entity.shape().names().contains(SUPPLIER_ID)) {
            row.put(SUPPLIER_ID, organisation);
        }
        row.putAll(cells);
        return new ListNode(place, List.of(nested(place, row)));
    }

    private static Node nested(final Source place, final Map<String, ScalarNode> cells) {
        final Map<String, Node> values = new LinkedHashMap<>();
        final Map<String, Map<String, ScalarNode>> inner = new LinkedHashMap<>();
        cells.forEach((name, cell) -> {
            final int dot = name.indexOf('.');
            if (dot < 0) {
                values.put(name, cell);
            } else {
                inner.computeIfAbsent(name.substring(0, dot), key -> new LinkedHashMap<>())
                        .put(name.substring(dot + 1), cell);
            }
        });
        inner.forEach((name, part) -> values.put(name, nested(place, part)));
        return map(place, values);
    }

    private static MapNode map(final Source place, final Map<String, ? extends Node> values) {
        final Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        values.forEach((name, value) -> entries.put(name, new MapNode.Entry(value.place(), value)));
        return new MapNode(place, entries);
    }
}
