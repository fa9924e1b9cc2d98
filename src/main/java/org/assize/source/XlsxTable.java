package org.assize.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * The table of a sheet: a head and the rows below it. Above the head there may be other rows. The table ends at the first
 * column without a heading; what stands on the right of that is passed over, unless a heading there is one of the table.
 * Rows are read whether they are shown or not.
 */
public final class XlsxTable {

    /** A head below this row is a head of something else. */
    private static final int LAST_HEAD = 40;

    private final XlsxSheet sheet;
    private final Limits limits;
    private final UnaryOperator<String> names;
    private final List<NavigableMap<Integer, ScalarNode>> above = new ArrayList<>();
    private int head;

    /**
     * Looks for the head.
     *
     * @param names what a table calls a column by its heading
     * @param isHead whether these are the names of the columns of a head
     */
    public XlsxTable(
            final XlsxSheet sheet,
            final Limits limits,
            final UnaryOperator<String> names,
            final Predicate<Collection<String>> isHead) {
        this.sheet = sheet;
        this.limits = limits;
        this.names = names;
        // What is wrong with a cell is told when the table is read.
        sheet.read(new Problems(), (number, cells) -> {
            if (number <= LAST_HEAD && isHead.test(texts(cells))) {
                head = number;
                return false;
            }
            above.add(cells);
            return number < LAST_HEAD;
        });
    }

    private List<String> texts(final Map<Integer, ScalarNode> cells) {
        return cells.values().stream().map(cell -> names.apply(cell.text())).toList();
    }

    /** The sheet. */
    public Source place() {
        return sheet.place();
    }

    /** Whether there is a head. */
    public boolean hasHead() {
        return head > 0;
    }

    /** Adds what is wrong with a sheet in which there is no head. */
    public void refuse(final Problems problems) {
        sheet.read(problems, (number, cells) -> true);
    }

    /** Whether there is nothing at all in the first rows. */
    public boolean isEmpty() {
        return head == 0 && above.isEmpty();
    }

    /** Takes the first row that holds something for the head, if there is no better one. */
    public XlsxTable orFirstRow() {
        if (head == 0) {
            sheet.read(new Problems(), (number, cells) -> {
                head = number;
                return false;
            });
            above.clear();
        }
        return this;
    }

    /** The cell on the right of a label above the head; null if there is no such label, or nothing beside it. */
    public @Nullable ScalarNode beside(final String label) {
        for (final NavigableMap<Integer, ScalarNode> cells : above) {
            for (final Map.Entry<Integer, ScalarNode> cell : cells.entrySet()) {
                if (cell.getValue().text().equals(label)) {
                    return cells.get(cell.getKey() + 1);
                }
            }
        }
        return null;
    }

    /** Whether there is such a label above the head. */
    public boolean hasLabel(final String label) {
        return above.stream()
                .flatMap(cells -> cells.values().stream())
                .anyMatch(cell -> cell.text().equals(label));
    }

    /**
     * Reads the table.
     *
     * @param known names of columns that cannot stand beside the table
     * @param problems what is wrong with it is added to them
     */
    public void read(final Collection<String> known, final Problems problems, final CsvReader.Table table) {
        sheet.read(problems, new Body(known, problems, table));
    }

    private final class Body implements XlsxSheet.Rows {

        private final Collection<String> known;
        private final Problems problems;
        private final CsvReader.Table table;
        private final List<Integer> columns = new ArrayList<>();
        private int rows;
        private int last;

        Body(final Collection<String> known, final Problems problems, final CsvReader.Table table) {
            this.known = known;
            this.problems = problems;
            this.table = table;
        }

        @Override
        public boolean row(final int number, final NavigableMap<Integer, ScalarNode> cells) {
            if (number == head) {
                head(cells);
            } else if (number > head && columns.stream().anyMatch(cells::containsKey)) {
                rows++;
                last = number;
                if (rows > limits.rows()) {
                    problems.add(place(number), "has more rows than the limit of " + limits.rows() + ".");
                    return false;
                }
                table.row(place(number), inOrder(number, cells));
            }
            return true;
        }

        private Source place(final int row) {
            return Source.ofCell(sheet.book().file(), sheet.name(), row, 0);
        }

        private void head(final NavigableMap<Integer, ScalarNode> cells) {
            final List<ScalarNode> heads = new ArrayList<>();
            int next = cells.firstKey();
            for (final Map.Entry<Integer, ScalarNode> cell : cells.entrySet()) {
                final ScalarNode name = ScalarNode.cell(
                        cell.getValue().place(), names.apply(cell.getValue().text()));
                if (cell.getKey() == next && heads.size() < limits.columns()) {
                    columns.add(cell.getKey());
                    heads.add(name);
                    next++;
                } else if (known.contains(name.text())) {
                    problems.add(
                            name.place(),
                            "The column " + Shown.name(name.text()) + " stands apart from the table.",
                            "a column before it has lost its heading.");
                }
            }
            CsvReader.checkHeader(heads, problems);
            table.header(heads);
        }

        private List<ScalarNode> inOrder(final int row, final NavigableMap<Integer, ScalarNode> cells) {
            final List<ScalarNode> inOrder = new ArrayList<>(columns.size());
            for (final int column : columns) {
                final ScalarNode cell = cells.get(column);
                inOrder.add(
                        cell == null
                                ? ScalarNode.cell(Source.ofCell(sheet.book().file(), sheet.name(), row, column), "")
                                : cell);
            }
            return inOrder;
        }

        @Override
        public void merged(final int top, final int left, final int bottom, final int right) {
            final boolean inTable = columns.stream().anyMatch(column -> column >= left && column <= right);
            if (inTable && bottom > top && bottom > head && top <= last) {
                problems.add(
                        Source.ofCell(sheet.book().file(), sheet.name(), top, left),
                        "is merged with the cells below it, so that it is not clear to which rows it belongs.",
                        "split the cells and fill in each row.");
            }
        }
    }
}
