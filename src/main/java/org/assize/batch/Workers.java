package org.assize.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.assize.source.AtomicFiles;
import org.jspecify.annotations.Nullable;

/** Threads that assess blocks and commit them; one reads and they take what it has read, never more than a few blocks. */
final class Workers {

    private static final long WAIT_MILLIS = 50;

    private final OutputFolder folder;
    private final Journal journal;
    private final Evaluator evaluator;
    private final Done done;
    private final Stop stop;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean ended;

    Workers(
            final OutputFolder folder,
            final Journal journal,
            final Evaluator evaluator,
            final Done done,
            final Stop stop) {
        this.folder = folder;
        this.journal = journal;
        this.evaluator = evaluator;
        this.done = done;
        this.stop = stop;
    }

    /** A block, and what came of its records when the input was another. */
    private record Task(Block block, List<Entry> before) {}

    /** Is told of each shard that was committed. */
    interface Done {
        void done(int records, int rejected, boolean assessed);
    }

    /** Takes blocks. */
    interface Queue {

        /** Waits for a place; returns whether to go on. */
        boolean put(Block block, List<Entry> before);
    }

    /** Reads the input. */
    interface Reader {

        /** Returns whether everything was read. */
        boolean read(Queue queue);
    }

    /** Returns whether everything was read, assessed and committed. */
    boolean run(final int jobs, final Reader reader) throws IOException {
        final BlockingQueue<Task> queue = new ArrayBlockingQueue<>(jobs);
        final List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            final Thread thread = new Thread(() -> work(queue), "assize-batch-" + i);
            threads.add(thread);
            thread.start();
        }
        boolean complete = false;
        try {
            complete = reader.read((block, before) -> put(queue, new Task(block, before)));
        } catch (final RuntimeException | Error e) {
            fail(e);
        } finally {
            ended = true;
            threads.forEach(Workers::join);
        }
        rethrow();
        return complete && !stop.isDraining();
    }

    private boolean put(final BlockingQueue<Task> queue, final Task task) {
        try {
            while (!stop.isDraining() && failure.get() == null) {
                if (queue.offer(task, WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void join(final Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (final InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(final Throwable reason) {
        failure.compareAndSet(null, reason);
    }

    private void rethrow() throws IOException {
        final Throwable reason = failure.get();
        if (reason instanceof final IOException e) {
            throw e;
        }
        if (reason instanceof final java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        if (reason instanceof final OutOfMemoryError e) {
            throw new BatchException(
                    BatchException.Kind.LIMIT,
                    "The memory was not enough; what was committed stays.\nMaybe run again with fewer --jobs.",
                    e);
        }
        if (reason instanceof final RuntimeException e) {
            throw e;
        }
        if (reason instanceof final Error e) {
            throw e;
        }
    }

    private void work(final BlockingQueue<Task> queue) {
        try {
            while (failure.get() == null && !stop.isDraining()) {
                final Task task = queue.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
                if (task != null) {
                    commit(task);
                } else if (ended && queue.isEmpty()) {
                    return;
                }
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (final IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private void commit(final Task task) throws IOException {
        final Block block = task.block();
        final List<Entry> entries = new ArrayList<>();
        for (final Member member : block.members()) {
            if (stop.isHalting() || failure.get() != null) {
                return;
            }
            entries.add(entry(block.first() + entries.size(), member, task.before()));
        }
        folder.unfinish();
        final HashedFile shard = folder.shards().write(block.number(), entries);
        journal.commit(new Journal.Committed(block.number(), entries.size(), block.sha256(), shard.sha256()));
        done.done(
                entries.size(),
                (int) entries.stream().filter(entry -> entry.reject() != null).count(),
                true);
    }

    /** Whether an entry was made of the very same record. */
    static boolean isOf(final Entry entry, final Member member) {
        final OrganisationResult result = entry.result();
        final Reject reject = entry.reject();
        final boolean samePlace = result != null
                ? result.source().equals(member.place())
                : reject != null && reject.file().equals(member.file()) && reject.line() == member.line();
        return samePlace && entry.sha256().equals(member.sha256());
    }

    private Entry entry(final long index, final Member member, final List<Entry> before) throws IOException {
        for (final Entry earlier : before) {
            if (isOf(earlier, member)) {
                return earlier.withIndex(index);
            }
        }
        final Evaluated evaluated = evaluator.evaluate(member);
        return new Entry(
                index, member.sha256(), evaluated.result(), evaluated.reject(), write(evaluated, member.place()));
    }

    private List<HashedFile> write(final Evaluated evaluated, final String place) throws IOException {
        final OrganisationResult result = evaluated.result();
        if (result == null || evaluated.reports().isEmpty()) {
            return List.of();
        }
        final String name = OutputFolder.REPORTS + "/" + FileNames.of(result.id(), place);
        final SortedMap<String, AtomicFiles.Content> files = new TreeMap<>();
        final List<HashedFile> hashed = new ArrayList<>();
        evaluated.reports().forEach((path, bytes) -> {
            files.put(path, out -> out.write(bytes));
            hashed.add(new HashedFile(name + "/" + path, Hashes.of(bytes), bytes.length));
        });
        AtomicFiles.writeAll(folder.root().resolve(name), files);
        return hashed;
    }
}
