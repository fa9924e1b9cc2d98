package org.assize.fact;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param file path relative to the dossier, with {@code /}
 * @param sheet sheet of a workbook; null elsewhere
 * @param line line of a text file or row of a sheet, counted from 1; 0 if the whole file is meant
 * @param column column of the text or sheet, counted from 1; 0 if the whole line is meant
 * @param pointer JSON pointer (RFC 6901) in a YAML or JSON file; null in tables
 */
public record Source(
        String file,
        @Nullable String sheet,
        int line,
        int column,
        @Nullable String pointer) implements Comparable<Source> {

    private static final int LETTERS = 26;

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::file)
            .thenComparing((Source source) -> source.sheet == null ? "" : source.sheet)
            .thenComparingInt(Source::line)
            .thenComparingInt(Source::column)
            .thenComparing((Source source) -> source.pointer == null ? "" : source.pointer);

    public static Source ofFile(final String file) {
        return new Source(file, null, 0, 0, null);
    }

    public static Source ofLine(final String file, final int line, final int column) {
        return new Source(file, null, line, column, null);
    }

    public static Source ofPointer(final String file, final int line, final int column, final String pointer) {
        return new Source(file, null, line, column, pointer);
    }

    /** A cell of a workbook; row and column count from 1. */
    public static Source ofCell(final String file, final String sheet, final int row, final int column) {
        return new Source(file, sheet, row, column, null);
    }

    /** The same place, without the column. */
    public Source row() {
        return new Source(file, sheet, line, 0, pointer);
    }

    @Override
    public int compareTo(final Source other) {
        return ORDER.compare(this, other);
    }

    /** Letters of a column, {@code AB} for 28. */
    public static String letters(final int column) {
        final String last = Character.toString('A' + (column - 1) % LETTERS);
        return column > LETTERS ? letters((column - 1) / LETTERS) + last : last;
    }

    /** {@code records/leavers.csv:7:3}, {@code people.xlsx:Leavers!C7}; less where less is known. */
    @Override
    public String toString() {
        final StringBuilder text = new StringBuilder(file);
        if (sheet != null) {
            text.append(':').append(sheet);
            return line == 0
                    ? text.toString()
                    : text.append('!')
                            .append(column == 0 ? "" : letters(column))
                            .append(line)
                            .toString();
        }
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        return text.toString();
    }
}
