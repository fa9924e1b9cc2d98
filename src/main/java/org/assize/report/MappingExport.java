package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;

/** The crosswalk of two frameworks for other tools. */
public final class MappingExport {

    private static final String HEADER = "source_framework,source_id,target_framework,target_id,relationship";

    private MappingExport() {}

    /** One line a row, catalogue ids, the relation read from the source to the target. */
    public static String csv(final List<Crosswalk> rows) {
        final StringBuilder text = new StringBuilder(HEADER).append('\n');
        rows.forEach(row -> text.append(String.join(
                        ",",
                        Stream.of(
                                        row.from().framework(),
                                        row.from().id(),
                                        row.to().framework(),
                                        row.to().id(),
                                        row.relation().word())
                                .map(MappingExport::cell)
                                .toList()))
                .append('\n'));
        return text.toString();
    }

    private static String cell(final String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The same with what the author says of each row. */
    public static String json(final Framework from, final Framework to, final List<Crosswalk> rows) {
        final Map<String, Object> export = new LinkedHashMap<>();
        export.put("source", framework(from));
        export.put("target", framework(to));
        final List<Object> mappings = new ArrayList<>();
        for (final Crosswalk row : rows) {
            final Map<String, Object> mapping = new LinkedHashMap<>();
            mapping.put("source_id", row.from().id());
            mapping.put("target_id", row.to().id());
            mapping.put("relationship", row.relation().word());
            mapping.put("rationale", row.rationale());
            mapping.put("confidence", row.confidence().word());
            mapping.put("basis", row.basis());
            mappings.add(mapping);
        }
        export.put("mappings", mappings);
        return ReportJson.write(export) + "\n";
    }

    private static Map<String, Object> framework(final Framework framework) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", framework.id());
        entry.put("title", framework.title());
        entry.put("edition", framework.edition());
        return entry;
    }
}
