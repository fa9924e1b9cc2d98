package org.assize.batch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.assize.source.AtomicFiles;

/**
 * Which shards are committed: a line each, with a checksum, forced to the disk. A line that a kill left half is cut off at
 * the next start, and with it everything behind it.
 */
final class Journal implements AutoCloseable {

    private static final Pattern LINE =
            Pattern.compile("shard (\\d{1,9}) (\\d{1,9}) ([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9a-f]{8})");

    private final Path file;
    private final SortedMap<Integer, Committed> shards;
    private final RandomAccessFile out;

    /**
     * A shard that is on the disk.
     *
     * @param members records that it holds
     * @param input hash of these records
     * @param sha256 of the file
     */
    record Committed(int number, int members, String input, String sha256) {

        String line() {
            final String text = "shard " + number + " " + members + " " + input + " " + sha256;
            return text + " " + checksum(text) + "\n";
        }
    }

    private Journal(final Path file, final SortedMap<Integer, Committed> shards, final RandomAccessFile out) {
        this.file = file;
        this.shards = shards;
        this.out = out;
    }

    /** Opens it, or begins it; what is no whole line any more is cut off. */
    static Journal open(final Path file) throws IOException {
        final SortedMap<Integer, Committed> shards = new TreeMap<>();
        final long good = Files.exists(file) ? read(file, shards) : 0;
        final RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw");
        out.setLength(good);
        out.seek(good);
        return new Journal(file, shards, out);
    }

    /** The shards that a journal names; a line that is not whole ends it. */
    static SortedMap<Integer, Committed> read(final Path file) throws IOException {
        final SortedMap<Integer, Committed> shards = new TreeMap<>();
        read(file, shards);
        return shards;
    }

    private static long read(final Path file, final Map<Integer, Committed> shards) throws IOException {
        final String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            final Matcher line = LINE.matcher(text.substring(start, end));
            if (!line.matches() || !checksum(text.substring(start, end - 9)).equals(line.group(5))) {
                return start;
            }
            final int number = Integer.parseInt(line.group(1));
            shards.put(number, new Committed(number, Integer.parseInt(line.group(2)), line.group(3), line.group(4)));
            start = end + 1;
        }
        return start;
    }

    private static String checksum(final String text) {
        final CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return String.format(java.util.Locale.ROOT, "%08x", crc.getValue());
    }

    synchronized List<Committed> all() {
        return List.copyOf(shards.values());
    }

    synchronized Committed get(final int number) {
        final Committed committed = shards.get(number);
        return committed == null ? new Committed(number, 0, "", "") : committed;
    }

    /** Says that a shard is on the disk; returns when that itself is. */
    synchronized void commit(final Committed shard) throws IOException {
        out.write(shard.line().getBytes(StandardCharsets.ISO_8859_1));
        out.getFD().sync();
        shards.put(shard.number(), shard);
    }

    /** Writes it anew in the order of shards, so that it is the same whatever happened on the way. */
    synchronized void settle(final int count) throws IOException {
        shards.tailMap(count).clear();
        out.close();
        final String text = shards.values().stream().map(Committed::line).collect(Collectors.joining());
        AtomicFiles.write(file, stream -> stream.write(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
