package org.assize.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assize.report.JsonLines;
import org.assize.source.AtomicFiles;

/** The files in which results are committed: what came of some records that stand together in the input, a line each. */
record Shards(Path folder) {

    private static final String NAME = "%07d.jsonl";

    private static String name(final int number) {
        return String.format(Locale.ROOT, NAME, number);
    }

    /** Writes a shard aside, forces it to the disk and renames it. */
    HashedFile write(final int number, final List<Entry> entries) throws IOException {
        final StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(JsonLines.line(entry)).append('\n'));
        final byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFiles.write(folder.resolve(name(number)), out -> out.write(bytes));
        return new HashedFile(name(number), Hashes.of(bytes), bytes.length);
    }

    /** Whether the file is there and is what was committed. */
    boolean holds(final Journal.Committed shard) throws IOException {
        final Path file = folder.resolve(name(shard.number()));
        return !shard.sha256().isEmpty()
                && Files.isRegularFile(file)
                && Hashes.of(folder, name(shard.number())).sha256().equals(shard.sha256());
    }

    List<Entry> read(final int number) throws IOException {
        final List<Entry> entries = new ArrayList<>();
        read(number, entries::add);
        return entries;
    }

    /** Reads a shard line by line. */
    void read(final int number, final Consumer<Entry> sink) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(name(number)), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sink.accept(JsonLines.read(line, Entry.class));
            }
        }
    }

    /** Removes what does not belong to the shards of a finished run: files that a kill has left, and later shards. */
    void keepOnly(final int count) throws IOException {
        final List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.toList();
        }
        for (final Path file : found) {
            final String name = String.valueOf(file.getFileName());
            if (!name.matches("\\d{7}\\.jsonl") || Integer.parseInt(name.substring(0, 7)) >= count) {
                Files.deleteIfExists(file);
            }
        }
    }
}
