package org.assize.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that ship beside these classes. */
final class Resources {

    private Resources() {}

    static boolean exists(final String name) {
        return Resources.class.getResource(name) != null;
    }

    /** A file as it is. */
    static byte[] bytes(final String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build has left out " + name);
            }
            return in.readAllBytes();
        } catch (final IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A text of UTF-8 with {@code \n} as its line ends. */
    static String text(final String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
