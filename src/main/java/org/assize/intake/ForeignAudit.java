package org.assize.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.Source;
import org.assize.source.CsvReader;
import org.assize.source.EntityShape;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;

/**
 * An audit that was exported from CISO Assistant, read as results of an audit. What it did not assess says nothing, and what
 * is no requirement neither.
 *
 * @param framework id of the framework, which the file is named for
 * @param reading reads the table as it is
 */
record ForeignAudit(
        Source place, String framework, RequirementIds requirements, Problems problems, TableRows.Reading reading)
        implements Rows {

    static final String RESULT = "compliance_result";
    static final String ID = "ref_id";

    private static final String ASSESSABLE = "assessable";
    private static final String GRADE = "extended_result";
    private static final String COMMENT = "observations";
    private static final String NOT_ASSESSED = "not_assessed";

    private static final Map<String, String> RESULTS = Map.of(
            "compliant",
            "CONFORM",
            "partially_compliant",
            "PARTIAL",
            "non_compliant",
            "NONCONFORM",
            "not_applicable",
            "NOT_APPLICABLE",
            NOT_ASSESSED,
            "NOT_ASSESSED");

    private static final Set<String> FALSE = Set.of("", "false", "0", "no");

    @Override
    public void read(final EntityShape entity, final Sink sink) {
        sink.columns(List.of("framework", "requirement", "result", "grade", "comment"));
        reading.to(List.of(), new CsvReader.Table() {
            private List<String> names = List.of();

            @Override
            public void header(final List<ScalarNode> header) {
                names = header.stream().map(ScalarNode::text).toList();
                for (final String required : List.of(ID, RESULT)) {
                    if (!names.contains(required)) {
                        problems.add(place, "The column " + required + " is missing.");
                    }
                }
            }

            @Override
            public void row(final Source row, final List<ScalarNode> cells) {
                final Map<String, ScalarNode> byName = new HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    byName.putIfAbsent(names.get(i), cells.get(i));
                }
                if (names.containsAll(List.of(ID, RESULT)) && isAssessed(byName)) {
                    take(row, byName, sink);
                }
            }
        });
    }

    private static boolean isAssessed(final Map<String, ScalarNode> row) {
        final ScalarNode assessable = row.get(ASSESSABLE);
        final String result = Objects.requireNonNull(row.get(RESULT)).text();
        return (assessable == null || !FALSE.contains(assessable.text().toLowerCase(Locale.ROOT)))
                && !result.isEmpty()
                && !result.equals(NOT_ASSESSED);
    }

    private void take(final Source place, final Map<String, ScalarNode> row, final Sink sink) {
        final ScalarNode told = Objects.requireNonNull(row.get(RESULT));
        final String result = RESULTS.get(told.text());
        if (result == null) {
            final List<String> known = RESULTS.keySet().stream().sorted().toList();
            problems.add(
                    told.place(),
                    RESULT + " must be one of " + String.join(", ", known) + ", not " + told.shown() + ".",
                    NearestName.advice(told.text(), known));
            return;
        }
        final Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        put(entries, "framework", ScalarNode.cell(place, framework));
        final ScalarNode id = Objects.requireNonNull(row.get(ID));
        put(entries, "requirement", ScalarNode.cell(id.place(), requirements.named(framework, id.text())));
        put(entries, "result", ScalarNode.cell(told.place(), result));
        put(entries, "grade", words(row.get(GRADE), place));
        put(entries, "comment", stripped(row.get(COMMENT), place));
        sink.row(new MapNode(place, entries));
    }

    private static void put(final Map<String, MapNode.Entry> entries, final String name, final ScalarNode cell) {
        entries.put(name, new MapNode.Entry(cell.place(), cell));
    }

    private static ScalarNode words(final @org.jspecify.annotations.Nullable ScalarNode cell, final Source row) {
        return cell == null
                ? ScalarNode.cell(row, "")
                : ScalarNode.cell(cell.place(), cell.text().replace('_', ' ').strip());
    }

    private static ScalarNode stripped(final @org.jspecify.annotations.Nullable ScalarNode cell, final Source row) {
        return cell == null
                ? ScalarNode.cell(row, "")
                : ScalarNode.cell(cell.place(), cell.text().strip());
    }
}
