package org.assize.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assize.report.JsonLines;
import org.assize.source.AtomicFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The output folder of a batch.
 *
 * <pre>
 * results.jsonl summary.csv findings.csv rejects.jsonl portfolio.html    the result, when it is finished
 * organisations/&lt;name&gt;-&lt;hash&gt;/report.*                                 reports, if they were asked for
 * MANIFEST.json                                                          hashes of all these, last: without it, it is not finished
 * state/                                                                 what a restart needs: run.json, journal, shards
 * </pre>
 */
record OutputFolder(Path root) {

    static final String MANIFEST = "MANIFEST.json";
    static final String REPORTS = "organisations";
    private static final String STATE = "state";

    Path state() {
        return root.resolve(STATE);
    }

    Shards shards() {
        return new Shards(state().resolve("shards"));
    }

    Path journal() {
        return state().resolve("journal");
    }

    Path temporary() {
        return state().resolve("tmp");
    }

    private Path settingsFile() {
        return state().resolve("run.json");
    }

    /**
     * Makes the folders.
     *
     * @throws BatchException if it cannot be written, or holds files that no batch wrote
     */
    void prepare() {
        try {
            if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(state())) {
                refuseForeign();
            }
            Files.createDirectories(state().resolve("shards"));
        } catch (final IOException e) {
            throw notWritable(e);
        }
    }

    private void refuseForeign() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            if (files.findAny().isPresent()) {
                throw new BatchException(
                        BatchException.Kind.NOT_WRITABLE,
                        root + ": holds files that no batch wrote, and is left as it is.\nMaybe name an empty folder.");
            }
        }
    }

    BatchException notWritable(final IOException failure) {
        final String message = failure.getMessage();
        return new BatchException(
                BatchException.Kind.NOT_WRITABLE,
                root + ": cannot be written ("
                        + (message == null || message.equals(root.toString())
                                ? failure.getClass().getSimpleName()
                                : failure.getClass().getSimpleName() + ": " + message)
                        + ").",
                failure);
    }

    /** The lock; null if another run has it. */
    @Nullable
    OutputLock lock() throws IOException {
        return OutputLock.tryLock(state().resolve("lock"));
    }

    /** Settings with which the folder was begun; null if it is new. */
    @Nullable
    Begun begun() throws IOException {
        if (!Files.exists(settingsFile())) {
            return null;
        }
        try {
            return JsonLines.read(Files.readString(settingsFile(), StandardCharsets.UTF_8), Begun.class);
        } catch (final JacksonException e) {
            throw new BatchException(
                    BatchException.Kind.NOT_WRITABLE,
                    settingsFile() + ": is not what a batch wrote.\nMaybe begin anew in an empty folder.",
                    e);
        }
    }

    void begin(final Begun begun) throws IOException {
        AtomicFiles.write(
                settingsFile(), out -> out.write((JsonLines.spread(begun) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * How a folder was begun.
     *
     * @param from path of the input, as it was given
     */
    record Begun(BatchSettings settings, String from) {}

    /** Whether anything was committed. */
    boolean hasResults() throws IOException {
        return Files.exists(journal()) && Files.size(journal()) > 0;
    }

    /** Removes the mark of a finished run before anything else is written. */
    void unfinish() throws IOException {
        Files.deleteIfExists(root.resolve(MANIFEST));
    }

    /** Forgets every result, before everything is assessed anew. */
    void forget() throws IOException {
        Files.deleteIfExists(journal());
        delete(state().resolve("shards"));
        delete(root.resolve(REPORTS));
        Files.createDirectories(state().resolve("shards"));
    }

    /** Removes reports of organisations that are in the results no more. */
    void keepReports(final List<HashedFile> reports) throws IOException {
        final Path folder = root.resolve(REPORTS);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        final Set<String> known = new HashSet<>();
        reports.forEach(report -> known.add(report.path().split("/")[1]));
        final List<Path> found;
        try (Stream<Path> folders = Files.list(folder)) {
            found = folders.filter(each -> !known.contains(String.valueOf(each.getFileName())))
                    .toList();
        }
        for (final Path each : found) {
            delete(each);
        }
    }

    /** Removes a folder of ours with all it holds; follows no link. */
    static void delete(final Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        final List<Path> found;
        try (Stream<Path> files = Files.walk(folder)) {
            found = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (final Path file : found) {
            Files.delete(file);
        }
    }
}
