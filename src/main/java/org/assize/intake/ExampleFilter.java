package org.assize.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.Source;
import org.assize.source.CsvReader;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;

/** Passes over the row that only shows how a table is filled in, and refuses one that was changed in part. */
final class ExampleFilter implements CsvReader.Table {

    private final Map<String, String> example;
    private final List<String> keys;
    private final Problems problems;
    private final CsvReader.Table table;
    private List<String> names = List.of();

    /** @param keys columns that make the id */
    ExampleFilter(
            final Map<String, String> example,
            final List<String> keys,
            final Problems problems,
            final CsvReader.Table table) {
        this.example = example;
        this.keys = keys;
        this.problems = problems;
        this.table = table;
    }

    @Override
    public void header(final List<ScalarNode> header) {
        names = new ArrayList<>(header.stream().map(ScalarNode::text).toList());
        table.header(header);
    }

    @Override
    public void row(final Source place, final List<ScalarNode> cells) {
        final Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(names.get(i), cells.get(i).text());
        }
        final boolean same = row.entrySet().stream()
                .allMatch(cell -> cell.getValue().equals(example.getOrDefault(cell.getKey(), "")));
        if (same) {
            return;
        }
        if (!keys.isEmpty() && keys.stream().allMatch(key -> isExample(key, row))) {
            problems.add(
                    place,
                    "is the example of the table, changed in part.",
                    "give it an id of its own, or delete the row.");
            return;
        }
        table.row(place, cells);
    }

    private boolean isExample(final String key, final Map<String, String> row) {
        final String shown = example.getOrDefault(key, "");
        return shown.startsWith("example") && shown.equals(row.get(key));
    }
}
