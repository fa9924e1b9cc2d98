package org.assize.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in lower-case hexadecimal. */
final class Hashes {

    private static final int BUFFER = 1 << 16;

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    static String hex(final byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    static String of(final byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    static String of(final String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of any size below a folder, of which little is in memory. */
    static HashedFile of(final Path root, final String path) throws IOException {
        return ofFile(root.resolve(path), path);
    }

    /** A file of any size under a name that it is to have. */
    static HashedFile ofFile(final Path file, final String path) throws IOException {
        final MessageDigest digest = sha256();
        final byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                size += count;
            }
        }
        return new HashedFile(path, hex(digest.digest()), size);
    }
}
