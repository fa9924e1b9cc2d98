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
        final Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
