package org.assize.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** Hashes a dossier that is a folder: names and contents of its files, so that a change of any of them shows. */
final class FolderDigest {

    private static final int DEPTH = 3;
    private static final int FILES = 1_000;

    private FolderDigest() {}

    static String of(final Path folder) throws IOException {
        final MessageDigest digest = Hashes.sha256();
        final List<Path> files;
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            files = found.filter(Files::isRegularFile).limit(FILES).sorted().toList();
        }
        for (final Path file : files) {
            final String name = folder.relativize(file).toString().replace('\\', '/');
            final String hash = Files.isReadable(file) ? Hashes.of(folder, name).sha256() : "unreadable";
            digest.update((name + '\0' + hash + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return Hashes.hex(digest.digest());
    }
}
