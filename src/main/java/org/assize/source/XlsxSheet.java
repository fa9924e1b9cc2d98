package org.assize.source;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook. */
public final class XlsxSheet {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final int LONGEST_NAME = 31;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XlsxBook book;
    private final String name;
    private final boolean hidden;
    private final byte[] part;

    XlsxSheet(final XlsxBook book, final String name, final boolean hidden, final byte[] part) {
        this.book = book;
        this.name = name;
        this.hidden = hidden;
        this.part = part;
    }

    /** Receives a sheet as it is read. */
    interface Rows {

        /**
         * Is called for each row that holds something, hidden or not.
         *
         * @param cells by column, counted from 1; empty ones are left out
         * @return whether to read on
         */
        boolean row(int number, NavigableMap<Integer, ScalarNode> cells);

        /** Is called after the rows for cells that were merged: first and last row, first and last column. */
        default void merged(final int top, final int left, final int bottom, final int right) {
            // Most readers have no use for it.
        }
    }

    public String name() {
        return name;
    }

    /** What a sheet for something is called: programs allow 31 characters. */
    public static String nameFor(final String something) {
        return something.length() <= LONGEST_NAME ? something : something.substring(0, LONGEST_NAME);
    }

    /** Whether the program does not show it. */
    public boolean isHidden() {
        return hidden;
    }

    /** The sheet as a whole. */
    public Source place() {
        return new Source(book.file(), name, 0, 0, null);
    }

    XlsxBook book() {
        return book;
    }

    /** Reads the sheet; what is wrong with a cell is added to the problems, and the cell is then empty. */
    void read(final Problems problems, final Rows rows) {
        try {
            new Reading(problems, rows).all();
        } catch (final XMLStreamException | IllegalArgumentException e) {
            problems.add(place(), XlsxBook.damaged(e));
        }
    }

    private final class Reading {

        private final Problems problems;
        private final Rows rows;
        private final XlsxXml xml;
        private int row;
        private int column;

        Reading(final Problems problems, final Rows rows) throws XMLStreamException {
            this.problems = problems;
            this.rows = rows;
            this.xml = new XlsxXml(part);
        }

        void all() throws XMLStreamException {
            while (xml.next()) {
                if (xml.starts("row")) {
                    final int number = number(xml.attribute("r", Integer.toString(row + 1)));
                    if (number <= row || number > LAST_ROW) {
                        throw new IllegalArgumentException("a row out of order");
                    }
                    row = number;
                    final NavigableMap<Integer, ScalarNode> cells = cells();
                    if (!cells.isEmpty() && !rows.row(row, cells)) {
                        return;
                    }
                } else if (xml.starts("mergeCell")) {
                    merged(xml.attribute("ref", ""));
                }
            }
        }

        private void merged(final String range) {
            final List<int[]> corners = new ArrayList<>();
            for (final String corner : range.split(":", -1)) {
                corners.add(position(corner));
            }
            final int[] last = corners.get(corners.size() - 1);
            rows.merged(corners.get(0)[0], corners.get(0)[1], last[0], last[1]);
        }

        private NavigableMap<Integer, ScalarNode> cells() throws XMLStreamException {
            final NavigableMap<Integer, ScalarNode> cells = new TreeMap<>();
            column = 0;
            while (xml.next() && !xml.ends("row")) {
                if (xml.starts("c")) {
                    final String reference = xml.attribute("r");
                    final int[] at = reference == null ? new int[] {row, column + 1} : position(reference);
                    if (at[0] != row || at[1] <= column || at[1] > LAST_COLUMN) {
                        throw new IllegalArgumentException("a cell out of order");
                    }
                    column = at[1];
                    final ScalarNode cell = cell();
                    if (cell != null && !cell.isNull()) {
                        cells.put(column, cell);
                    }
                }
            }
            return cells;
        }

        private @Nullable ScalarNode cell() throws XMLStreamException {
            final String type = xml.attribute("t", "n");
            final int style = number(xml.attribute("s", "0"));
            String value = null;
            boolean formula = false;
            while (xml.next() && !xml.ends("c")) {
                if (xml.starts("v")) {
                    value = xml.plainText("v");
                } else if (xml.starts("is")) {
                    value = xml.richText("is");
                } else if (xml.starts("f")) {
                    formula = true;
                }
            }
            final Source place = Source.ofCell(book.file(), name, row, column);
            if (formula && value == null) {
                problems.add(
                        place,
                        "is a formula whose result the file does not hold.",
                        "open the workbook in a spreadsheet program and save it again, or replace it by its value.");
            }
            return value == null ? null : new XlsxCell(book, problems, place).of(type, style, value);
        }
    }

    private static int number(final String text) {
        if (!text.matches("\\d{1,7}")) {
            throw new IllegalArgumentException("no number");
        }
        return Integer.parseInt(text);
    }

    private static int[] position(final String reference) {
        final var matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no reference of a cell");
        }
        int column = 0;
        for (final char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new int[] {number(matcher.group(2)), column};
    }
}
