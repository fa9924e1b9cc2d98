package org.assize.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table for spreadsheets: a cell that one would take for a formula begins with an apostrophe. */
final class SafeCsv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter writer;

    /** @param out is flushed by {@link #finish} and not closed */
    SafeCsv(final OutputStream out) {
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes a row; a null is an empty cell. */
    void row(final List<? extends @Nullable Object> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::cell).toList());
    }

    void finish() throws IOException {
        writer.flush();
    }

    private static String cell(final @Nullable Object value) {
        final String text = value == null ? "" : value.toString();
        if (value instanceof Number || text.isEmpty() || NUMBER.matcher(text).matches()) {
            return text;
        }
        // Full-width forms and blanks before the sign act like the sign.
        final String first = Normalizer.normalize(text, Normalizer.Form.NFKC).stripLeading();
        final boolean formula =
                FORMULA.indexOf(text.charAt(0)) >= 0 || (!first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }
}
