package org.assize.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote. */
final class Version implements IVersionProvider {

    private static final String RESOURCE = "/META-INF/assize/version.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"assize " + text()};
    }

    static String text() {
        return property("version", "unknown");
    }

    /** When this release was built, an instant. */
    static String built() {
        return property("built", "1970-01-01T00:00:00Z");
    }

    private static String property(final String name, final String otherwise) {
        final Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty(name, otherwise);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
