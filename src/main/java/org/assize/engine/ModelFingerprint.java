package org.assize.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assize.content.RuleSource;

/** Hashes what a compiled rule depends on besides its own text. */
final class ModelFingerprint {

    /** Written by the build over the classes that rules see and the version of the rule engine. */
    static final String RESOURCE = "/META-INF/assize/model.sha256";

    /** Changes when generated classes are named in another way. */
    private static final String NAMING = "by-path-and-text\n";

    private ModelFingerprint() {}

    /** The fingerprint of the fact model, as the build wrote it. */
    static String packaged() {
        try (InputStream in = ModelFingerprint.class.getResourceAsStream(RESOURCE)) {
            return in == null ? "unpackaged" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Key under which the classes of a DRL file are kept; their names follow from path and text. */
    static String key(final String model, final RuleSource source) {
        return sha256((NAMING + model + '\n' + source.path() + '\n' + source.text()).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(final byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
