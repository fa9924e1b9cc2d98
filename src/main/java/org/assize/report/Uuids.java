package org.assize.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names that are the same wherever and whenever they are made (UUID version 5, RFC 9562). */
final class Uuids {

    // Made once; a change would rename everything that was ever exported.
    private static final UUID NAMESPACE = UUID.fromString("6f0c2f2e-6c3b-5d0a-9a55-5f1d3c9b7a10");

    private static final long VERSION = 0x5000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Uuids() {}

    /** The name of a text. */
    static String of(final String text) {
        final MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        final ByteBuffer hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        final long high = hash.getLong() & ~0xF000L | VERSION;
        final long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | VARIANT;
        return new UUID(high, low).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1.", impossible);
        }
    }
}
