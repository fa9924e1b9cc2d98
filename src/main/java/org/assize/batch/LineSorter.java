package org.assize.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts more texts than fit into memory, by key and then by number, with files in a folder of its own.
 *
 * <p>It holds some megabytes, however many texts there are.
 */
final class LineSorter implements AutoCloseable {

    private static final long HELD = 16L << 20;
    private static final int OVERHEAD = 100;

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::key).thenComparingLong(Item::number);

    private final Path folder;
    private final List<Path> runs = new ArrayList<>();
    private List<Item> held = new ArrayList<>();
    private long size;

    /** @param number tells texts with one key apart */
    record Item(String key, long number, String text) {}

    /** Receives what was sorted. */
    @FunctionalInterface
    interface Sink {
        void accept(Item item) throws IOException;
    }

    LineSorter(final Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void add(final String key, final long number, final String text) throws IOException {
        held.add(new Item(key, number, text));
        size += 2L * (key.length() + text.length()) + OVERHEAD;
        if (size > HELD) {
            spill();
        }
    }

    private void spill() throws IOException {
        held.sort(ORDER);
        final Path run = folder.resolve("run-" + runs.size());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            for (final Item item : held) {
                write(out, item.key());
                out.writeLong(item.number());
                write(out, item.text());
            }
        }
        runs.add(run);
        held = new ArrayList<>();
        size = 0;
    }

    private static void write(final DataOutputStream out, final String text) throws IOException {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Hands over everything in order. */
    void sorted(final Sink sink) throws IOException {
        if (runs.isEmpty()) {
            held.sort(ORDER);
            for (final Item item : held) {
                sink.accept(item);
            }
            return;
        }
        if (!held.isEmpty()) {
            spill();
        }
        merge(sink);
    }

    private void merge(final Sink sink) throws IOException {
        final PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparing(Cursor::item, ORDER));
        try {
            for (final Path run : runs) {
                final Cursor cursor = new Cursor(run);
                if (cursor.next()) {
                    cursors.add(cursor);
                }
            }
            for (Cursor least = cursors.poll(); least != null; least = cursors.poll()) {
                sink.accept(least.item());
                if (least.next()) {
                    cursors.add(least);
                }
            }
        } finally {
            for (final Cursor cursor : cursors) {
                cursor.in.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        held = List.of();
        OutputFolder.delete(folder);
    }

    /** A place in one run. */
    private static final class Cursor {

        private final DataInputStream in;
        private @Nullable Item item;

        Cursor(final Path run) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run)));
        }

        Item item() {
            if (item == null) {
                throw new IllegalStateException("There is nothing more in this run.");
            }
            return item;
        }

        boolean next() throws IOException {
            final String key = read();
            if (key == null) {
                item = null;
                in.close();
                return false;
            }
            final long number = in.readLong();
            final String text = read();
            if (text == null) {
                throw new EOFException("A run ends in the middle of a text.");
            }
            item = new Item(key, number, text);
            return true;
        }

        private @Nullable String read() throws IOException {
            final int length;
            try {
                length = in.readInt();
            } catch (final EOFException end) {
                return null;
            }
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }
}
