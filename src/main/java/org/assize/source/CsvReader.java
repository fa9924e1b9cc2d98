package org.assize.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.assize.fact.Source;

/**
 * Reads comma-separated tables (RFC 4180) with a header, row by row, and refuses what is not exactly that.
 *
 * <p>Refused are: a row that is longer or shorter than the header, a quotation mark inside an unquoted cell or after the
 * end of a quoted one, a quoted cell without end, a column without name or with the name of another. Empty lines are
 * passed over.
 */
public final class CsvReader {

    private CsvReader() {}

    /** Receives a table as it is read. */
    public interface Table {

        /** Is called once, before the rows; its cells have names, all different, unless that was a problem. */
        void header(List<ScalarNode> names);

        /** Is called for each row that is as long as the header. */
        void row(Source place, List<ScalarNode> cells);
    }

    /** Reads the whole table; what is wrong with it is added to the problems, and the rest is read on where it can be. */
    public static void read(final SourceText source, final Limits limits, final Problems problems, final Table table) {
        read(source, ',', limits, problems, table);
    }

    /** The same of a table whose cells are separated by another sign. */
    public static void read(
            final SourceText source,
            final char separator,
            final Limits limits,
            final Problems problems,
            final Table table) {
        try {
            read(source.file(), new StringReader(source.text()), separator, limits, problems, table);
        } catch (final IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot fail.", impossible);
        }
    }

    /**
     * The same of a table that is not held in memory.
     *
     * @throws IOException if the reader does, also for what it cannot decode
     */
    public static void read(
            final String file, final Reader text, final Limits limits, final Problems problems, final Table table)
            throws IOException {
        read(file, text, ',', limits, problems, table);
    }

    private static void read(
            final String file,
            final Reader text,
            final char separator,
            final Limits limits,
            final Problems problems,
            final Table table)
            throws IOException {
        final CsvCells cells = new CsvCells(file, problems);
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.textChars())
                .build(cells, text)) {
            rows(reader.iterator(), file, limits, problems, table);
        } catch (final CsvParseException failure) {
            problems.add(cells.place(), "cannot be read: " + reason(failure) + ".");
        } catch (final UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void rows(
            final Iterator<List<ScalarNode>> records,
            final String file,
            final Limits limits,
            final Problems problems,
            final Table table) {
        if (!records.hasNext()) {
            problems.add(Source.ofLine(file, 1, 1), "is empty, and has not even a header.");
            return;
        }
        final List<ScalarNode> header = records.next();
        if (header.size() > limits.columns()) {
            problems.add(header.get(0).place(), "has more columns than the limit of " + limits.columns() + ".");
            return;
        }
        checkHeader(header, problems);
        table.header(header);
        int rows = 0;
        while (records.hasNext()) {
            final List<ScalarNode> cells = records.next();
            rows++;
            if (rows > limits.rows()) {
                problems.add(cells.get(0).place(), "has more rows than the limit of " + limits.rows() + ".");
                return;
            }
            row(header, cells, problems, table);
        }
    }

    private static void row(
            final List<ScalarNode> header, final List<ScalarNode> cells, final Problems problems, final Table table) {
        final Source place = cells.get(0).place().row();
        if (cells.size() == header.size()) {
            table.row(place, cells);
        } else {
            problems.add(place, "has " + cells.size() + " cells, but the header has " + header.size() + ".");
        }
    }

    /** Refuses columns without a name or with the name of another. */
    static void checkHeader(final List<ScalarNode> header, final Problems problems) {
        final Map<String, Source> seen = new HashMap<>();
        for (final ScalarNode name : header) {
            final Source earlier = seen.putIfAbsent(name.text(), name.place());
            if (name.isNull()) {
                problems.add(name.place(), "is a column without a name.");
            } else if (earlier != null) {
                final String both = Shown.name(name.text()) + " stands twice, first at " + earlier + ".";
                problems.add(name.place(), "The column " + both);
            }
        }
    }

    private static String reason(final CsvParseException failure) {
        final String message = String.valueOf(failure.getMessage());
        return Shown.plain(message.replaceAll(" \\(record starting at line \\d+\\)", ""))
                .replaceAll("\\.$", "");
    }
}
