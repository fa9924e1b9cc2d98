package org.assize.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assize.fact.Source;
import org.assize.report.JsonLines;
import org.assize.source.InputException;
import org.assize.source.Problem;
import tools.jackson.core.JacksonException;

/** Compares the files of a finished batch with its manifest. */
public final class Verification {

    private final Path root;

    private Verification(final Path root) {
        this.root = root;
    }

    /**
     * What it found.
     *
     * @param files number of files compared
     * @param differences each as a sentence that begins with the path; empty if everything is as it was written
     */
    public record Found(int files, List<String> differences) {}

    /**
     * Compares everything.
     *
     * @throws InputException if the folder holds no finished batch
     */
    public static Found of(final Path root) throws IOException {
        return new Verification(root.toAbsolutePath().normalize()).compare();
    }

    /** The manifest of a finished batch. */
    static Manifest manifest(final Path root) throws IOException {
        final Path file = root.resolve(OutputFolder.MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw refused(OutputFolder.MANIFEST, "is missing: " + root + " holds no finished batch.");
        }
        try {
            return JsonLines.read(Files.readString(file, StandardCharsets.UTF_8), Manifest.class);
        } catch (final JacksonException e) {
            throw refused(OutputFolder.MANIFEST, "is no manifest of a batch.");
        }
    }

    private static InputException refused(final String file, final String message) {
        return new InputException(List.of(new Problem(Source.ofFile(file), message, null)));
    }

    private Found compare() throws IOException {
        final Manifest manifest = manifest(root);
        final List<String> differences = new ArrayList<>();
        for (final HashedFile file : manifest.files()) {
            compare(file, differences);
        }
        foreign(manifest, differences);
        final int shards = state(manifest, differences);
        return new Found(manifest.files().size() + shards, differences);
    }

    private void compare(final HashedFile file, final List<String> differences) throws IOException {
        final Path path = root.resolve(file.path()).normalize();
        if (!path.startsWith(root) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            differences.add(file.path() + ": is missing.");
        } else if (!Hashes.of(root, file.path()).equals(file)) {
            differences.add(file.path() + ": is not what was written.");
        }
    }

    private void foreign(final Manifest manifest, final List<String> differences) throws IOException {
        final Set<String> known = new HashSet<>();
        manifest.files().forEach(file -> known.add(file.path()));
        known.add(OutputFolder.MANIFEST);
        final Path state = new OutputFolder(root).state();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> !Files.isDirectory(file) && !file.startsWith(state))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .forEach(name -> differences.add(name + ": was not written by the batch."));
        }
    }

    /** The journal, and the shards that it names; returns the number of these. */
    private int state(final Manifest manifest, final List<String> differences) throws IOException {
        final OutputFolder folder = new OutputFolder(root);
        if (!Files.isRegularFile(folder.journal())) {
            differences.add("state/journal: is missing.");
            return 0;
        }
        if (!Hashes.of(folder.state(), "journal").sha256().equals(manifest.journal())) {
            differences.add("state/journal: is not what was written.");
        }
        final var shards = Journal.read(folder.journal()).values();
        for (final Journal.Committed shard : shards) {
            if (!folder.shards().holds(shard)) {
                differences.add("state/shards: shard " + shard.number() + " is missing or is not what was written.");
            }
        }
        return shards.size();
    }
}
