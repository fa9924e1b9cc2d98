package org.assize.authoring;

/** Workflow commands of GitHub Actions, which show a message beside a line of a change. */
public final class GitHub {

    private GitHub() {}

    /** One line, ended by {@code \n}. */
    public static String annotation(
            final String level,
            final String file,
            final int line,
            final int column,
            final String title,
            final String message) {
        return "::" + level + " file=" + property(file) + ",line=" + line + ",col=" + column + ",title="
                + property(title) + "::" + data(message) + "\n";
    }

    private static String data(final String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(final String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
