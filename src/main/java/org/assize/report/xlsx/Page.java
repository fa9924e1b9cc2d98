package org.assize.report.xlsx;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assize.report.State;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is filled from the top. Every text becomes a text, a date of ISO 8601 a date, a number a number. */
final class Page {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String TEXT_FORMAT = "@";
    private static final String HEAD = "1F3A4D";
    private static final String LINE = "C9D1D6";

    private final Worksheet sheet;
    private int row;
    private int columns = 1;
    private int[] widths = {};
    private int printed = Integer.MAX_VALUE;

    Page(final Worksheet sheet) {
        this.sheet = sheet;
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.hideGridLines();
        sheet.footer("&A", org.dhatim.fastexcel.Position.LEFT);
        sheet.footer("&P / &N", org.dhatim.fastexcel.Position.RIGHT);
    }

    /** The largest heading. */
    Page title(final String text) {
        put(row, 0, text);
        sheet.style(row, 0).bold().fontSize(16).fontColor(HEAD).set();
        row++;
        return this;
    }

    /** A heading, with a row of space above it. */
    Page heading(final String text) {
        row++;
        put(row, 0, text);
        sheet.style(row, 0).bold().fontSize(12).fontColor(HEAD).set();
        row++;
        return this;
    }

    /** A sentence over several columns, in as many rows as it takes. */
    Page sentence(final String text, final int across) {
        for (final String piece : CellText.pieces(text)) {
            put(row, 0, piece);
            sheet.range(row, 0, row, across - 1).merge();
            final StyleSetter style = sheet.style(row, 0).wrapText(true).verticalAlignment("top");
            (CellText.looksLikeFormula(piece) ? style.format(TEXT_FORMAT) : style).set();
            final int width = IntStream.of(widths).limit(across).sum();
            sheet.rowHeight(row, Lines.height(Lines.of(piece, width)));
            row++;
        }
        columns = Math.max(columns, across);
        return this;
    }

    /** Widths of the columns, in characters. */
    Page widths(final int... widths) {
        this.widths = widths.clone();
        IntStream.range(0, widths.length).forEach(i -> sheet.width(i, widths[i]));
        return this;
    }

    /** A table that is the whole sheet: with a frozen head, which print repeats, and filters. */
    Page whole(final List<Column> heads, final List<List<Object>> rows, final int frozenColumns) {
        return whole(heads, rows, frozenColumns, heads.size());
    }

    /** A table of which only the first columns fit a sheet of paper. */
    Page whole(
            final List<Column> heads,
            final List<List<Object>> rows,
            final int frozenColumns,
            final int printedColumns) {
        printed = printedColumns;
        widths(heads.stream().mapToInt(Column::width).toArray());
        final int last = table(heads.stream().map(Column::head).toList(), rows);
        sheet.freezePane(frozenColumns, 1);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, Math.max(1, last), heads.size() - 1);
        return this;
    }

    /** A table; returns the number of its last row, counted from 0. */
    int table(final List<String> heads, final List<? extends List<?>> rows) {
        head(heads);
        for (final List<?> cells : rows) {
            body(cells);
        }
        columns = Math.max(columns, heads.size());
        return row - 1;
    }

    private void head(final List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            put(row, i, heads.get(i));
            sheet.style(row, i)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(HEAD)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        fit(heads.stream().map(List::of).toList(), 0);
        row++;
    }

    // Programs differ in whether they fit the height of a row to its text, so it is told. What is not printed may be
    // cut
    // on the screen, so that one long cell does not make a row of a page.
    private void fit(final List<List<String>> pieces, final int piece) {
        int most = 1;
        for (int i = 0; i < Math.min(printed, pieces.size()); i++) {
            if (piece < pieces.get(i).size()) {
                most = Math.max(most, Lines.of(pieces.get(i).get(piece), i < widths.length ? widths[i] : 8));
            }
        }
        sheet.rowHeight(row, Lines.height(most));
    }

    // A text too long for a cell goes on in a further row, which bears the name of the first.
    private void body(final List<?> cells) {
        final List<List<String>> pieces = new ArrayList<>();
        for (final Object cell : cells) {
            pieces.add(cell instanceof final String text ? CellText.pieces(text) : List.of());
        }
        final int rows = pieces.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < Math.max(1, rows); i++) {
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column), pieces.get(column), i);
            }
            fit(pieces, i);
            row++;
        }
    }

    private void cell(final int column, final Object value, final List<String> pieces, final int piece) {
        final StyleSetter style = sheet.style(row, column)
                .verticalAlignment("top")
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE);
        if (value instanceof final Number number && piece == 0) {
            sheet.value(row, column, number);
            style.horizontalAlignment("center");
        } else if (value instanceof final State state && piece == 0) {
            sheet.value(row, column, state.label());
            style.fillColor(Colours.of(state)).bold();
        } else if (piece < pieces.size()) {
            text(column, pieces.get(piece), style);
        } else if (column == 0 && !pieces.isEmpty()) {
            sheet.value(row, 0, CellText.escaped(pieces.get(0)) + " (continued)");
        }
        style.set();
    }

    private void text(final int column, final String text, final StyleSetter style) {
        final LocalDate date = date(text);
        if (date != null) {
            sheet.value(row, column, date);
            style.format(DATE_FORMAT).horizontalAlignment("left");
            return;
        }
        put(row, column, text);
        if (CellText.looksLikeFormula(text)) {
            style.format(TEXT_FORMAT);
        }
    }

    private void put(final int atRow, final int column, final String text) {
        if (!text.isEmpty()) {
            sheet.value(atRow, column, CellText.escaped(text));
        }
    }

    private static @org.jspecify.annotations.Nullable LocalDate date(final String text) {
        if (!DATE.matcher(text).matches()) {
            return null;
        }
        try {
            final LocalDate date = LocalDate.parse(text);
            return date.getYear() < 1901 ? null : date;
        } catch (final DateTimeParseException impossible) {
            return null;
        }
    }

    /** Ends the sheet: what was filled is what is printed. */
    void end(final Book book) {
        book.printArea(sheet, Math.max(1, row), Math.min(printed, columns));
    }

    /** Leaves a row empty. */
    Page space() {
        row++;
        return this;
    }
}
