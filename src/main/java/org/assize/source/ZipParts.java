package org.assize.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a zip by its central directory, as office programs do, within limits that are looked at before anything is
 * unpacked. Refused are names that stand twice, encryption, parts that overlap, and sizes or checksums that are not true.
 */
public final class ZipParts {

    /** More than any workbook has. */
    private static final int MOST_PARTS = 1_000;

    private static final int MOST_BYTES = 128 << 20;

    /** Workbooks with long columns of the same value come near to it, bombs go beyond. */
    private static final int MOST_RATIO = 200;

    private static final long FREE = 1 << 20;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;
    private final boolean limited;

    private ZipParts(final byte[] bytes, final boolean limited) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limited = limited;
    }

    /** A zip is refused; the message is the end of a sentence that begins with its name. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        RefusedException(final String reason) {
            super(reason);
        }
    }

    private record Entry(String name, int flags, int method, long crc, long packed, long size, long offset) {}

    /**
     * The wanted parts by name, in the order of the directory.
     *
     * @throws RefusedException if the zip is damaged, hostile or beyond a limit
     */
    public static Map<String, byte[]> of(final byte[] bytes, final Predicate<String> wanted) throws RefusedException {
        return of(new ZipParts(bytes, true), wanted);
    }

    /** All parts of a zip that we have made ourselves, however large it is. */
    public static Map<String, byte[]> ofOurs(final byte[] bytes) {
        try {
            return of(new ZipParts(bytes, false), name -> true);
        } catch (final RefusedException impossible) {
            throw new IllegalStateException("What was just made can be read.", impossible);
        }
    }

    private static Map<String, byte[]> of(final ZipParts zip, final Predicate<String> wanted) throws RefusedException {
        try {
            return zip.unpack(zip.directory(), wanted);
        } catch (final IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw new RefusedException("is damaged: its directory leads out of the file");
        }
    }

    private Map<String, Entry> directory() throws RefusedException {
        final int end = end();
        final int count = zip.getShort(end + 10) & 0xFFFF;
        if (limited && count > MOST_PARTS) {
            throw new RefusedException("has " + count + " parts, more than the limit of " + MOST_PARTS);
        }
        final Map<String, Entry> entries = new LinkedHashMap<>();
        final TreeSet<String> names = new TreeSet<>();
        int at = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            final Entry entry = entry(at);
            // Programs that ignore case would see one where others see two.
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new RefusedException("has the part " + Shown.quoted(entry.name()) + " twice");
            }
            entries.put(entry.name(), entry);
            at += ENTRY_SIZE + length(at + 28) + length(at + 30) + length(at + 32);
        }
        check(entries);
        return entries;
    }

    private int end() throws RefusedException {
        for (int at = zip.limit() - END_SIZE; at >= 0 && at > zip.limit() - END_SIZE - 0x10000; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new RefusedException("is damaged: it has no directory of its parts");
    }

    private Entry entry(final int at) throws RefusedException {
        if (zip.getInt(at) != ENTRY) {
            throw new RefusedException("is damaged: its directory is shorter than it says");
        }
        final byte[] name = new byte[length(at + 28)];
        zip.get(at + ENTRY_SIZE, name);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                length(at + 8),
                length(at + 10),
                unsigned(at + 16),
                unsigned(at + 20),
                unsigned(at + 24),
                unsigned(at + 42));
    }

    private void check(final Map<String, Entry> entries) throws RefusedException {
        long packed = 0;
        long size = 0;
        for (final Entry entry : entries.values()) {
            packed += entry.packed();
            size += entry.size();
            if ((entry.flags() & 1) != 0) {
                throw new RefusedException("is encrypted");
            }
            if (entry.method() != STORED && entry.method() != DEFLATED) {
                throw new RefusedException("is packed in a way that workbooks are not");
            }
            if (limited && entry.size() > FREE && entry.size() > MOST_RATIO * entry.packed()) {
                throw new RefusedException("unpacks to more than " + MOST_RATIO + " times its size");
            }
        }
        if (packed > zip.limit()) {
            throw new RefusedException("is damaged: its parts overlap");
        }
        if (limited && size > MOST_BYTES) {
            throw new RefusedException("unpacks to " + size + " bytes, more than the limit of " + MOST_BYTES);
        }
    }

    private Map<String, byte[]> unpack(final Map<String, Entry> entries, final Predicate<String> wanted)
            throws RefusedException {
        final Map<String, byte[]> parts = new LinkedHashMap<>();
        for (final Entry entry : entries.values()) {
            if (wanted.test(entry.name())) {
                parts.put(entry.name(), unpacked(entry));
            }
        }
        return parts;
    }

    private byte[] unpacked(final Entry entry) throws RefusedException {
        final int local = Math.toIntExact(entry.offset());
        if (zip.getInt(local) != LOCAL) {
            throw new RefusedException("is damaged: its directory leads to no part");
        }
        final int from = local + LOCAL_SIZE + length(local + 26) + length(local + 28);
        final ByteBuffer packed = zip.slice(from, (int) entry.packed());
        final byte[] bytes = new byte[(int) entry.size()];
        if (entry.method() == STORED) {
            packed.get(bytes);
        } else {
            inflate(packed, bytes);
        }
        final CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.crc()) {
            throw new RefusedException("is damaged: the checksum of a part is wrong");
        }
        return bytes;
    }

    private static void inflate(final ByteBuffer packed, final byte[] bytes) throws RefusedException {
        final Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int at = 0;
            int read;
            do {
                read = inflater.inflate(bytes, at, bytes.length - at);
                at += read;
            } while (read > 0);
            final boolean whole = at == bytes.length && (inflater.finished() || inflater.inflate(new byte[1]) == 0);
            if (!whole) {
                throw new RefusedException("is damaged: a part has not the size that its directory says");
            }
        } catch (final DataFormatException e) {
            throw new RefusedException("is damaged: a part cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    private int length(final int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    private long unsigned(final int at) {
        return zip.getInt(at) & 0xFFFFFFFFL;
    }
}
