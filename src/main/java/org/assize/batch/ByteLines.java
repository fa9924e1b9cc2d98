package org.assize.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Lines of a stream as bytes; of one that is too long only its hash is kept. */
final class ByteLines {

    private static final int END = -1;

    private final InputStream in;
    private final int limit;
    private int line;

    /**
     * @param in buffered
     * @param limit bytes of a line
     */
    ByteLines(final InputStream in, final int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes null if it is longer than the limit
     */
    record Line(int number, byte @Nullable [] bytes, String sha256) {}

    /** Number of the last line that was begun. */
    int number() {
        return line;
    }

    /** The next line; null after the last one. */
    @Nullable
    Line next() throws IOException {
        int next = in.read();
        if (next == END) {
            return null;
        }
        line++;
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        final MessageDigest digest = Hashes.sha256();
        boolean fits = true;
        while (next != END && next != '\n') {
            if (bytes.size() < limit) {
                bytes.write(next);
            } else {
                fits = false;
                digest.update(bytes.toByteArray());
                bytes.reset();
                bytes.write(next);
            }
            next = in.read();
        }
        final byte[] rest = withoutReturn(bytes.toByteArray());
        return new Line(line, fits ? rest : null, Hashes.hex(digest.digest(rest)));
    }

    private static byte[] withoutReturn(final byte[] bytes) {
        final boolean ends = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return ends ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }
}
