package org.assize.batch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.assize.batch.BatchException.Kind;
import org.assize.content.Content;
import org.jspecify.annotations.Nullable;

/**
 * Assesses all records of an input into an output folder. It can be ended at any point, also by force: the same run again
 * goes on where it was, and the bytes at the end are those of a run that nothing disturbed.
 */
public final class BatchRun {

    private final Input input;
    private final OutputFolder folder;
    private final OutputFolder.Begun wanted;
    private final Options options;
    private final Evaluator evaluator;
    private final Content content;
    private final Progress progress;
    private final Stop stop;
    private final AtomicLong handed = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();

    /**
     * How to run; without influence on the result.
     *
     * @param jobs number of threads that assess
     * @param reassessChanged whether to assess anew what has changed since the folder was begun
     */
    public record Options(int jobs, boolean reassessChanged) {}

    /**
     * What came of a run.
     *
     * @param summary null if it was stopped before its end
     */
    public record Outcome(@Nullable Summary summary) {}

    /**
     * The numbers of a finished batch.
     *
     * @param records of the input; results and rejects together
     * @param limits rejects that hit a limit of time or size
     */
    public record Summary(long records, long results, long rejects, long limits) {}

    BatchRun(
            final Input input,
            final OutputFolder folder,
            final OutputFolder.Begun wanted,
            final Options options,
            final Evaluator evaluator,
            final Content content,
            final Progress progress,
            final Stop stop) {
        this.input = input;
        this.folder = folder;
        this.wanted = wanted;
        this.options = options;
        this.evaluator = evaluator;
        this.content = content;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Runs to the end, or until it is stopped.
     *
     * @throws BatchException if the folder is locked, not writable, or was begun with something else
     */
    public Outcome run() {
        input.check();
        folder.prepare();
        try (OutputLock lock = folder.lock()) {
            if (lock == null) {
                throw new BatchException(Kind.LOCKED, folder.root() + ": another run is writing there.");
            }
            begin();
            return locked();
        } catch (final IOException e) {
            throw folder.notWritable(e);
        }
    }

    private void begin() throws IOException {
        final OutputFolder.Begun begun = folder.begun();
        final String difference = begun == null ? null : wanted.settings().differenceTo(begun.settings());
        if (begun != null && difference == null && begun.from().equals(wanted.from())) {
            return;
        }
        if (begun == null || difference == null || !folder.hasResults()) {
            folder.begin(wanted);
            return;
        }
        if (!options.reassessChanged()) {
            throw new BatchException(
                    wanted.settings().hasOtherContent(begun.settings()) ? Kind.CONTENT : Kind.OPTIONS,
                    folder.root() + ": was begun with other settings: " + difference + " differs.\n"
                            + "Maybe add --reassess-changed to assess everything anew, or name another folder.");
        }
        folder.unfinish();
        folder.forget();
        folder.begin(wanted);
    }

    private Outcome locked() throws IOException {
        OutputFolder.delete(folder.temporary());
        try (Journal journal = Journal.open(folder.journal())) {
            final Workers workers = new Workers(folder, journal, evaluator, this::done, stop);
            final Block.Filler filler = new Block.Filler(wanted.settings().shardMembers());
            final boolean complete = workers.run(options.jobs(), blocks -> read(filler, blocks, journal));
            if (!complete) {
                return new Outcome(null);
            }
            refuseShorter(journal, filler.taken());
            progress.finishing();
            folder.unfinish();
            journal.settle(filler.taken());
            folder.shards().keepOnly(filler.taken());
            return new Outcome(
                    new FinalFiles(folder, wanted.settings(), content, stop).write(filler.taken(), filler.records()));
        } catch (final FinalFiles.Stopped stopped) {
            return new Outcome(null);
        }
    }

    /** Fills blocks and hands over those that are not finished; returns whether all were read. */
    private boolean read(final Block.Filler filler, final Workers.Queue blocks, final Journal journal) {
        final boolean complete = read(member -> !filler.add(member) || hand(filler.take(), blocks, journal));
        return complete && (filler.isEmpty() || hand(filler.take(), blocks, journal));
    }

    private boolean read(final Input.Sink sink) {
        try {
            return input.read(sink);
        } catch (final IOException e) {
            throw new BatchException(
                    Kind.INPUT,
                    wanted.settings().input() + ": cannot be read ("
                            + e.getClass().getSimpleName() + ").",
                    e);
        }
    }

    private boolean hand(final Block block, final Workers.Queue blocks, final Journal journal) {
        try {
            final Journal.Committed earlier = journal.get(block.number());
            if (earlier.input().equals(block.sha256()) && folder.shards().holds(earlier)) {
                handed.addAndGet(block.members().size());
                done(block.members().size(), 0, false);
                return !stop.isDraining();
            }
            final boolean other = !earlier.input().isEmpty() && !earlier.input().equals(block.sha256());
            if (other && !options.reassessChanged()) {
                throw changed(block, earlier);
            }
            handed.addAndGet(block.members().size());
            return blocks.put(block, other ? old(earlier) : List.of());
        } catch (final IOException e) {
            // Not to be taken for a failure of the input, in whose reading this happens.
            throw folder.notWritable(e);
        }
    }

    /** What was read runs ahead of what is done, and the length of the input is known in bytes only. */
    private void done(final int records, final int rejected, final boolean assessed) {
        final long done = finished.addAndGet(records);
        progress.done(records, rejected, assessed, input.share() * done / Math.max(1, handed.get()));
    }

    private List<Entry> old(final Journal.Committed shard) throws IOException {
        return folder.shards().holds(shard) ? folder.shards().read(shard.number()) : List.of();
    }

    private BatchException changed(final Block block, final Journal.Committed shard) throws IOException {
        final List<Entry> before = old(shard);
        for (int i = 0; i < block.members().size(); i++) {
            final Member member = block.members().get(i);
            if (i >= before.size() || !Workers.isOf(before.get(i), member)) {
                return changed(member.place() + ": is not what it was");
            }
        }
        return changed(
                Objects.requireNonNull(block.members().get(block.members().size() - 1))
                                .place()
                        + ": other records stood behind it");
    }

    private BatchException changed(final String difference) {
        return new BatchException(
                Kind.INPUT,
                difference + " when " + folder.root() + " was begun.\n"
                        + "Maybe add --reassess-changed to assess what has changed, or name another folder.");
    }

    private void refuseShorter(final Journal journal, final int blocks) {
        final boolean longer = journal.all().stream().anyMatch(shard -> shard.number() >= blocks);
        if (longer && !options.reassessChanged()) {
            throw changed(wanted.settings().input() + ": held more records");
        }
    }
}
