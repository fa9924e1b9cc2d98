package org.assize.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * A file of text that was read once: what is parsed is what was hashed.
 *
 * @param file its name for messages and places, with {@code /}
 * @param text the content without a byte order mark
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param size in bytes
 * @param firstLine line of the file on which the text begins, from 1
 */
public record SourceText(String file, String text, String sha256, long size, int firstLine) {

    /** Text that was not read from a file. */
    public static SourceText of(final String file, final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceText(file, text, sha256(bytes), bytes.length, 1);
    }

    /**
     * A stretch of a file that was read already.
     *
     * @param line line of the file on which it begins, from 1
     * @return null if it is not clean UTF-8; the problems then say why
     */
    public static @Nullable SourceText of(
            final String file, final int line, final byte[] bytes, final Problems problems) {
        final String text = decoded(bytes, file, line, problems);
        return text == null ? null : new SourceText(file, text, sha256(bytes), bytes.length, line);
    }

    /**
     * Reads a file of UTF-8, with or without a byte order mark.
     *
     * @return null if it cannot be read, is too large, or is not clean UTF-8; the problems then say why
     */
    public static @Nullable SourceText read(
            final Path path, final String file, final Limits limits, final Problems problems) {
        final byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(limits.fileBytes() + 1);
        } catch (final IOException failure) {
            problems.add(
                    Source.ofFile(file), "cannot be read (" + failure.getClass().getSimpleName() + ").");
            return null;
        }
        if (bytes.length > limits.fileBytes()) {
            problems.add(Source.ofFile(file), "is larger than the limit of " + limits.fileBytes() + " bytes.");
            return null;
        }
        return of(file, 1, bytes, problems);
    }

    private static @Nullable String decoded(
            final byte[] bytes, final String file, final int line, final Problems problems) {
        final CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        final ByteBuffer in = ByteBuffer.wrap(bytes);
        final CharBuffer out = CharBuffer.allocate(bytes.length);
        final CoderResult result = strict.decode(in, out, true);
        final String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            final String value = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            problems.add(
                    end(file, line, text), "is not UTF-8: the byte " + value + " cannot stand here.", encoding(bytes));
            return null;
        }
        return isClean(text, file, line, problems) ? text : null;
    }

    private static boolean isClean(final String text, final String file, final int line, final Problems problems) {
        final int at = Texts.forbidden(text);
        if (at < 0) {
            return true;
        }
        final String character = Shown.number(text.codePointAt(at));
        problems.add(
                end(file, line, text.substring(0, at)), "has the character " + character + ", which no text may have.");
        return false;
    }

    private static String encoding(final byte[] bytes) {
        final boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        return (wide ? "it is UTF-16; " : "") + "save it again as UTF-8.";
    }

    private static String withoutMark(final String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Source end(final String file, final int first, final String before) {
        final int line = first + (int) before.chars().filter(c -> c == '\n').count();
        return Source.ofLine(file, line, before.length() - before.lastIndexOf('\n'));
    }

    /** The hash of bytes, in lower-case hexadecimal. */
    public static String sha256(final byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
