package org.assize.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assize.content.Questionnaire;
import org.assize.fact.Source;
import org.assize.source.Attribute;
import org.assize.source.CsvReader;
import org.assize.source.EntityShape;
import org.assize.source.Limits;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.RecordShape;
import org.assize.source.ScalarNode;
import org.assize.source.Shown;
import org.assize.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Rows of a table; dotted columns become maps in the row, so that all rows are read alike. */
record TableRows(Source place, boolean jsonBooleans, Problems problems, Reading reading) implements Rows {

    /** Reads a table to a sink; {@code known} are the names that its columns may have. */
    @FunctionalInterface
    interface Reading {
        void to(Collection<String> known, CsvReader.Table sink);
    }

    /** A table of comma-separated values. */
    static TableRows csv(final SourceText source, final Limits limits, final Problems problems) {
        return new TableRows(
                Source.ofFile(source.file()),
                false,
                problems,
                (known, sink) -> CsvReader.read(source, limits, problems, sink));
    }

    @Override
    public void read(final EntityShape entity, final Sink sink) {
        final List<String> columns = new ArrayList<>(entity.shape().columns());
        columns.addAll(EntityShape.ORIGIN);
        if (entity.name().equals(Draft.ANSWERS)) {
            columns.addAll(Questionnaire.PRINTED);
        }
        final List<String> keys = entity.keys().stream().map(Attribute::name).toList();
        read(new Columns(entity.name(), entity.shape(), new LinkedHashSet<>(columns), keys), sink);
    }

    /** Reads the rows of a list of records, of which the first column is the id of the fact that they belong to. */
    void readList(final RecordShape shape, final String list, final @Nullable String owner, final Sink sink) {
        final List<String> columns = new ArrayList<>(shape.columns());
        if (owner != null) {
            columns.add(0, owner);
        }
        read(new Columns(list, shape, new LinkedHashSet<>(columns), owner == null ? List.of() : List.of(owner)), sink);
    }

    private void read(final Columns columns, final Sink sink) {
        reading.to(columns.known(), new TableSink(columns, sink));
    }

    /** The columns that a table may have, and those that it must have. */
    private record Columns(String table, RecordShape shape, Set<String> known, List<String> required) {}

    private final class TableSink implements CsvReader.Table {

        private final Columns columns;
        private final Sink sink;
        private List<String> names = List.of();
        private boolean readable = true;

        TableSink(final Columns columns, final Sink sink) {
            this.columns = columns;
            this.sink = sink;
        }

        @Override
        public void header(final List<ScalarNode> header) {
            names = header.stream().map(ScalarNode::text).toList();
            for (final ScalarNode name : header) {
                if (!name.isNull() && !columns.known().contains(name.text())) {
                    problems.add(name.place(), "The column " + Shown.name(name.text()) + " is unknown.", advice(name));
                }
            }
            for (final String key : columns.required()) {
                if (!names.contains(key)) {
                    problems.add(header.get(0).place().row(), "The column " + key + " is missing.");
                    readable = false;
                }
            }
            sink.columns(delivered());
        }

        private Collection<String> delivered() {
            final Set<String> delivered = new LinkedHashSet<>();
            for (final String name : names) {
                if (columns.known().contains(name)) {
                    delivered.add(name.contains(".") ? name.substring(0, name.indexOf('.')) : name);
                    delivered.add(name);
                }
            }
            return delivered;
        }

        private @Nullable String advice(final ScalarNode name) {
            if (name.text().indexOf(';') >= 0 || name.text().indexOf('\t') >= 0) {
                return "the cells are not separated by commas.";
            }
            final Attribute attribute = columns.shape().attribute(name.text());
            return attribute == null
                    ? NearestName.advice(name.text(), columns.known())
                    : apart(columns.table(), attribute, columns.known());
        }

        @Override
        public void row(final Source place, final List<ScalarNode> cells) {
            if (!readable) {
                return;
            }
            final Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (columns.known().contains(names.get(i))) {
                    put(entries, names.get(i), cells.get(i), place);
                }
            }
            sink.row(new MapNode(place, entries));
        }
    }

    private static String apart(final String table, final Attribute attribute, final Set<String> known) {
        final List<String> inner = known.stream()
                .filter(column -> column.startsWith(attribute.name() + "."))
                .toList();
        return inner.isEmpty()
                ? "the file " + table + "." + attribute.name() + ".csv?"
                : "the columns " + String.join(", ", inner) + "?";
    }

    private static void put(
            final Map<String, MapNode.Entry> entries, final String column, final ScalarNode cell, final Source row) {
        final int dot = column.indexOf('.');
        if (dot < 0) {
            entries.put(column, new MapNode.Entry(cell.place(), cell));
            return;
        }
        final String outer = column.substring(0, dot);
        final MapNode.Entry earlier = entries.get(outer);
        final Map<String, MapNode.Entry> inner =
                earlier == null ? new LinkedHashMap<>() : new LinkedHashMap<>(((MapNode) earlier.value()).entries());
        put(inner, column.substring(dot + 1), cell, row);
        final Node map = new MapNode(row, inner);
        entries.put(outer, new MapNode.Entry(cell.place(), map));
    }
}
