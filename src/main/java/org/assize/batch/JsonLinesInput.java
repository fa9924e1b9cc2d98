package org.assize.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON Lines: a dossier a line. Empty lines are passed over. */
final class JsonLinesInput {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonLinesInput() {}

    static boolean read(final String file, final InputStream in, final Input.Sink sink) {
        final ByteLines lines = new ByteLines(new BufferedInputStream(in, 1 << 16), BatchLimits.DOSSIER_BYTES);
        try {
            for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!isEmpty(line) && !sink.accept(member(file, line))) {
                    return false;
                }
            }
            return true;
        } catch (final IOException e) {
            return sink.accept(new Member.Unreadable(
                    file,
                    Math.max(1, lines.number()),
                    RejectCode.UNREADABLE,
                    file + ":" + Math.max(1, lines.number()) + ": cannot be read from here on ("
                            + e.getClass().getSimpleName() + ").",
                    ""));
        }
    }

    private static boolean isEmpty(final ByteLines.Line line) {
        final byte[] bytes = line.bytes();
        if (bytes == null) {
            return false;
        }
        for (final byte each : bytes) {
            if (each != ' ' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Member member(final String file, final ByteLines.Line line) {
        final byte[] bytes = line.bytes();
        if (bytes == null) {
            return new Member.Unreadable(
                    file,
                    line.number(),
                    RejectCode.TOO_LARGE,
                    file + ":" + line.number() + ": is larger than the limit of " + BatchLimits.DOSSIER_BYTES
                            + " bytes.",
                    line.sha256());
        }
        return new Member.Line(file, line.number(), line.number() == 1 ? withoutMark(bytes) : bytes, line.sha256());
    }

    private static byte[] withoutMark(final byte[] bytes) {
        final boolean marked = bytes.length >= MARK.length
                && java.util.Arrays.equals(java.util.Arrays.copyOf(bytes, MARK.length), MARK);
        return marked ? java.util.Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }
}
