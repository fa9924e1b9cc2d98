package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.Source;
import org.assize.source.CsvReader;
import org.assize.source.Limits;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.SourceText;

/** Reads a CSV file of content whose columns are known. */
final class Table {

    private Table() {}

    /** A row by column name. */
    record Row(Source place, Map<String, ScalarNode> cells) {

        /** Text of a cell; empty if nothing is written. */
        String text(final String column) {
            final ScalarNode cell = cells.get(column);
            return cell == null ? "" : cell.text().strip();
        }

        Source placeOf(final String column) {
            final ScalarNode cell = cells.get(column);
            return cell == null ? place : cell.place();
        }
    }

    /** The rows of a file that has exactly these columns, in this order. */
    static List<Row> read(final Path file, final List<String> columns, final Problems problems) {
        final List<Row> rows = new ArrayList<>();
        final String name = file.toString().replace('\\', '/');
        final SourceText source = SourceText.read(file, name, Limits.standard(), problems);
        if (source == null) {
            return rows;
        }
        CsvReader.read(source, Limits.standard(), problems, new CsvReader.Table() {
            @Override
            public void header(final List<ScalarNode> names) {
                final List<String> found = names.stream().map(ScalarNode::text).toList();
                if (!found.equals(columns)) {
                    problems.add(
                            Source.ofLine(name, 1, 1),
                            "has the columns " + String.join(",", found) + "; expected " + String.join(",", columns)
                                    + ".");
                }
            }

            @Override
            public void row(final Source place, final List<ScalarNode> cells) {
                final Map<String, ScalarNode> row = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                rows.add(new Row(place, row));
            }
        });
        return rows;
    }
}
