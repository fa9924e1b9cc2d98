package org.assize.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes files that are never seen half: each is written aside, forced to the disk and renamed.
 *
 * <p>The file aside is {@code .<name>.partial} in the same folder; one that a killed run has left is written over. Whoever
 * shares a folder with other runs locks it before.
 */
public final class AtomicFiles {

    private AtomicFiles() {}

    /** Content of a file, written when its place is ready. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes one file, and its folder if that is missing; replaces a file of that name.
     *
     * @throws FileAlreadyExistsException if a folder, a link or something else that is no file has the name
     * @throws IOException if it cannot be written; the old file is then untouched
     */
    public static void write(final Path file, final Content content) throws IOException {
        final Path target = file.toAbsolutePath();
        refuseForeign(target);
        Files.createDirectories(folderOf(target));
        final Path aside = aside(target);
        try {
            writeForced(aside, content);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        forceFolder(folderOf(target));
    }

    /**
     * Writes the files of an output folder: all are complete aside before the first is renamed, so that a failure to write
     * changes nothing. The last name in order is renamed last, which is the place for a file that says "finished".
     *
     * @param files content by path relative to the folder, with {@code /}
     * @throws FileAlreadyExistsException if a folder, a link or something else that is no file has one of the names
     * @throws IOException if one cannot be written
     */
    public static void writeAll(final Path folder, final SortedMap<String, Content> files) throws IOException {
        final Path root = folder.toAbsolutePath().normalize();
        final Map<Path, Path> asides = new LinkedHashMap<>();
        try {
            for (final Map.Entry<String, Content> file : files.entrySet()) {
                final Path target = inside(root, file.getKey());
                refuseForeign(target);
                Files.createDirectories(folderOf(target));
                asides.put(aside(target), target);
                writeForced(aside(target), file.getValue());
            }
            for (final Map.Entry<Path, Path> move : asides.entrySet()) {
                Files.move(
                        move.getKey(),
                        move.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (final Path aside : asides.keySet()) {
                Files.deleteIfExists(aside);
            }
        }
        for (final Path target : asides.values()) {
            forceFolder(folderOf(target));
        }
    }

    private static Path inside(final Path root, final String name) {
        final Path target = root.resolve(name).normalize();
        if (target.equals(root) || !target.startsWith(root)) {
            throw new IllegalArgumentException("The name leads out of the folder: " + Shown.quoted(name));
        }
        return target;
    }

    private static void refuseForeign(final Path target) throws IOException {
        final boolean free = Files.notExists(target, LinkOption.NOFOLLOW_LINKS);
        if (!free && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString(), null, "is no file, and is left as it is");
        }
    }

    private static Path folderOf(final Path target) {
        final Path folder = target.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("A root cannot be written: " + target);
        }
        return folder;
    }

    private static Path aside(final Path target) {
        return target.resolveSibling("." + target.getFileName() + ".partial");
    }

    private static void writeForced(final Path aside, final Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void forceFolder(final Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (final IOException unsupported) {
            // Some systems (Windows) cannot force a folder; the rename itself has succeeded.
        }
    }
}
