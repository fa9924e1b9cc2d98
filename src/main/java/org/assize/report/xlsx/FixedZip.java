package org.assize.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assize.source.ZipParts;

/** A zip whose bytes follow from its content alone: the same times in it whenever and wherever it is written. */
final class FixedZip {

    // The first day that a zip can tell is taken for an earlier one, which would be written with the zone of the
    // machine.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private FixedZip() {}

    /**
     * The same files in the same order.
     *
     * @param change the text of each XML file by its name and its text
     */
    static byte[] of(final byte[] zip, final BiFunction<String, String, String> change) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (final Map.Entry<String, byte[]> part : ZipParts.ofOurs(zip).entrySet()) {
                final ZipEntry fixed = new ZipEntry(part.getKey());
                fixed.setTimeLocal(TIME);
                out.putNextEntry(fixed);
                final String text = new String(part.getValue(), StandardCharsets.UTF_8);
                out.write(change.apply(part.getKey(), text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (final IOException impossible) {
            throw new UncheckedIOException("Bytes in memory cannot fail.", impossible);
        }
        return bytes.toByteArray();
    }
}
