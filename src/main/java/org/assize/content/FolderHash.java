package org.assize.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assize.source.SourceText;

/** Hashes content so that a result can name what made it. */
public final class FolderHash {

    private FolderHash() {}

    /** SHA-256 over the names and contents of all files below the folder, sorted by name; cases do not count. */
    public static String of(final Path folder) throws IOException {
        final MessageDigest digest = sha256();
        for (final Path file : files(folder)) {
            digest.update(RuleFiles.relative(folder, file).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(file));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String ofFile(final Path file) throws IOException {
        return SourceText.sha256(Files.readAllBytes(file));
    }

    private static List<Path> files(final Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !RuleFiles.relative(folder, file).contains("/cases/"))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
