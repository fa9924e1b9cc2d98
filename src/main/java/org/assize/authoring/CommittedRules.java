package org.assize.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Rules and mappings of a commit. */
public final class CommittedRules {

    private CommittedRules() {}

    /**
     * Unpacks {@code rules/} without cases, and {@code mappings/}.
     *
     * @param checkout a folder that git keeps
     * @param commit {@code HEAD}, a branch, a hash
     * @param target an empty folder
     * @return false if there is no such commit
     */
    public static boolean unpack(final Path checkout, final String commit, final Path target) throws IOException {
        if (commit.isEmpty() || commit.startsWith("-")) {
            return false;
        }
        final Process process = new ProcessBuilder(List.of(
                        "git", "-C", checkout.toString(), "archive", "--format=zip", commit, "rules", "mappings"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try (InputStream bytes = process.getInputStream();
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                write(zip, entry, target);
            }
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return process.waitFor() == 0;
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void write(final ZipInputStream zip, final ZipEntry entry, final Path target) throws IOException {
        final Path file = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || !file.startsWith(target) || entry.getName().contains("/cases/")) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
    }
}
