package org.assize.report;

import tools.jackson.core.JacksonException;

/** Records as JSON, one a line or spread out, as {@code report.json} writes them. */
public final class JsonLines {

    private JsonLines() {}

    /** One line, without its end. */
    public static String line(final Object value) {
        return ReportJson.line(value);
    }

    /** Spread over lines for people, without the last line end. */
    public static String spread(final Object value) {
        return ReportJson.write(value);
    }

    /**
     * Reads a record back.
     *
     * @throws JacksonException if the text is not exactly such a record
     */
    public static <T> T read(final String json, final Class<T> type) {
        return ReportJson.read(json, type);
    }
}
