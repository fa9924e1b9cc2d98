package org.assize.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The fonts of {@code report.pdf}. */
final class Fonts {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int TAG = 4;
    private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] IGNORED = "gsub".getBytes(StandardCharsets.US_ASCII);

    private Fonts() {}

    /**
     * A font without its table of substitutions: Latin text needs none, and to look for them takes more than half of the
     * time of a long report.
     */
    static byte[] read(final String name) {
        final byte[] font = Resources.bytes("fonts/" + name);
        final int tables = ByteBuffer.wrap(font).getShort(TAG);
        for (int i = 0; i < tables; i++) {
            final int at = HEADER + i * ENTRY;
            if (Arrays.equals(font, at, at + TAG, SUBSTITUTIONS, 0, TAG)) {
                System.arraycopy(IGNORED, 0, font, at, TAG);
            }
        }
        return font;
    }
}
