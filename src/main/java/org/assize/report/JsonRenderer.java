package org.assize.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.assessment.Report;

/** {@code report.json}: the result as it is, the contract of every other format. Its schema is {@link #schema()}. */
public final class JsonRenderer implements Renderer {

    /** Where the JSON Schema (2020-12) of {@code report.json} stands on the class path. */
    static final String SCHEMA = "report.schema.json";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        return new TreeMap<>(Map.of("report.json", bytes(Ordered.of(report))));
    }

    /** The JSON Schema (2020-12) of {@code report.json}, as text. */
    public static String schema() {
        return Resources.text(SCHEMA);
    }

    private static byte[] bytes(final Report report) {
        return ReportJson.bytes(report);
    }
}
