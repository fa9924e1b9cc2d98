package org.assize.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that ship beside these classes. */
final class Resources {

    private Resources() {}

    /** A text of UTF-8 with {@code \n} as its line ends. */
    static String text(final String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build has left out " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (final IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
