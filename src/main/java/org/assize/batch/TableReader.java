package org.assize.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.assize.source.CsvReader;
import org.assize.source.InputException;
import org.assize.source.Limits;
import org.assize.source.Problems;

/**
 * Reads organisations from a table: one row each, or one row an answer.
 *
 * <p>Its first column is {@code organisation}. One row an organisation: each other column is a question
 * ({@code Q-AC-01}), an attribute of an answer ({@code Q-AC-01.comment}) or of a fact ({@code organisation.country}). One
 * row an answer: the columns {@code question} and {@code answer}, and {@code evidence}, {@code comment} or other
 * attributes of answers; the rows of an organisation stand together, and {@code question} may name an attribute of a fact.
 */
final class TableReader {

    private static final int MARK = 0xFEFF;

    private final TableVocabulary vocabulary;

    TableReader(final TableVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Ends the reading when the sink has enough. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /**
     * @return whether it came to the end
     * @throws InputException if the header is wrong, and so no row can be read
     */
    boolean read(final String file, final InputStream in, final Input.Sink sink) {
        final Problems problems = new Problems();
        final TableRows rows = new TableRows(file, vocabulary, problems, member -> {
            if (!sink.accept(member)) {
                throw new Enough();
            }
        });
        try {
            CsvReader.read(file, text(in), limits(), problems, rows);
            rows.end();
            return true;
        } catch (final Enough stopped) {
            return false;
        } catch (final IOException e) {
            return sink.accept(rows.broken(reason(e)));
        }
    }

    private static String reason(final IOException failure) {
        return failure instanceof CharacterCodingException
                ? "is not UTF-8 from here on."
                : "cannot be read from here on (" + failure.getClass().getSimpleName() + ").";
    }

    private static Reader text(final InputStream in) throws IOException {
        final PushbackReader reader = new PushbackReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        final int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return reader;
    }

    /** Any number of rows: they are not held. */
    private static Limits limits() {
        final Limits one = BatchLimits.dossier();
        return new Limits(
                one.fileBytes(),
                one.files(),
                Integer.MAX_VALUE,
                one.columns(),
                one.depth(),
                one.tokens(),
                one.textChars(),
                one.nameChars(),
                one.lineChars());
    }
}
