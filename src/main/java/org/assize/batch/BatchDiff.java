package org.assize.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assize.batch.OrganisationResult.FindingOf;
import org.assize.batch.OrganisationResult.RatingOf;
import org.assize.report.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two batches; organisations are told apart by their id and listed by it.
 *
 * @param same number of organisations of both in which nothing changed
 * @param arrived organisations of the new batch only
 * @param gone organisations of the old batch only
 * @param changed organisations of both
 */
public record BatchDiff(long same, List<Named> arrived, List<Named> gone, List<Change> changed) {

    /** An organisation; its rating is null if it was not rated. */
    public record Named(
            String id, String organisation, @Nullable String rating) {}

    /**
     * An organisation that is in both.
     *
     * @param before its rating then; null if it was not rated
     * @param after its rating now; null if it was not rated
     * @param appeared findings of now only
     * @param vanished findings of then only: closed, or not seen any more
     * @param lost types of certificates in force then and not now
     * @param gained types of certificates in force now and not then
     */
    public record Change(
            String id,
            String organisation,
            @Nullable String before,
            @Nullable String after,
            List<String> appeared,
            List<String> vanished,
            List<String> lost,
            List<String> gained) {

        boolean isNone() {
            return Objects.equals(before, after)
                    && appeared.isEmpty()
                    && vanished.isEmpty()
                    && lost.isEmpty()
                    && gained.isEmpty();
        }
    }

    /** Whether a folder holds the results of a batch. */
    public static boolean isBatch(final Path folder) {
        return Files.isRegularFile(folder.resolve(FinalFiles.RESULTS));
    }

    /** Compares two finished batches; of each only what changed is in memory. */
    public static BatchDiff between(final Path before, final Path after) throws IOException {
        Verification.manifest(before);
        Verification.manifest(after);
        final List<Named> arrived = new ArrayList<>();
        final List<Named> gone = new ArrayList<>();
        final List<Change> changed = new ArrayList<>();
        long same = 0;
        try (Results old = new Results(before);
                Results now = new Results(after)) {
            while (old.next != null || now.next != null) {
                final int order = order(old.next, now.next);
                final OrganisationResult was = order <= 0 ? old.take() : null;
                final OrganisationResult is = order >= 0 ? now.take() : null;
                if (was != null && is != null) {
                    final Change change = change(was, is);
                    same += change.isNone() ? 1 : 0;
                    if (!change.isNone()) {
                        changed.add(change);
                    }
                } else if (was != null) {
                    gone.add(named(was));
                } else if (is != null) {
                    arrived.add(named(is));
                }
            }
        }
        return new BatchDiff(same, List.copyOf(arrived), List.copyOf(gone), List.copyOf(changed));
    }

    /** Whether the two say the same. */
    public boolean unchanged() {
        return arrived.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    private static int order(final @Nullable OrganisationResult one, final @Nullable OrganisationResult other) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return one.id().compareTo(other.id());
    }

    private static Named named(final OrganisationResult result) {
        return new Named(result.id(), result.organisation(), letter(result));
    }

    private static @Nullable String letter(final OrganisationResult result) {
        final RatingOf rating = result.rating();
        return rating == null ? null : rating.letter();
    }

    private static Change change(final OrganisationResult was, final OrganisationResult is) {
        return new Change(
                is.id(),
                is.organisation(),
                letter(was),
                letter(is),
                without(findings(is), findings(was)),
                without(findings(was), findings(is)),
                without(Certificates.inForce(was), Certificates.inForce(is)),
                without(Certificates.inForce(is), Certificates.inForce(was)));
    }

    private static List<String> findings(final OrganisationResult result) {
        return result.findings().stream().map(FindingOf::id).toList();
    }

    private static List<String> without(final List<String> all, final List<String> others) {
        final Set<String> rest = new TreeSet<>(all);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    /** Results of one batch, one at a time. */
    private static final class Results implements AutoCloseable {

        private final BufferedReader lines;
        private @Nullable OrganisationResult next;

        Results(final Path folder) throws IOException {
            lines = Files.newBufferedReader(folder.resolve(FinalFiles.RESULTS), StandardCharsets.UTF_8);
            next = read();
        }

        private @Nullable OrganisationResult read() throws IOException {
            final String line = lines.readLine();
            return line == null ? null : JsonLines.read(line, OrganisationResult.class);
        }

        @Nullable
        OrganisationResult take() throws IOException {
            final OrganisationResult taken = next;
            next = read();
            return taken;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
