package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Trail;
import org.assize.report.Digest;
import org.assize.report.Standing;
import org.assize.report.State;

/** What one judgement says in every framework: by obligation, and by the rows of crosswalks that led somewhere. */
final class CrosswalkSheets {

    private final Digest digest;

    CrosswalkSheets(final Digest digest) {
        this.digest = digest;
    }

    void write(final Book book) {
        final Page page = book.page("Crosswalk");
        final List<Column> heads = new ArrayList<>(List.of(Column.narrow("Obligation"), new Column("Outcome", 18)));
        digest.standings().forEach(standing -> heads.add(new Column(standing.title(), 26)));
        page.whole(heads, rows(), 2);
        page.end(book);
        final List<List<Object>> ways = ways();
        if (!ways.isEmpty()) {
            final Page inferred = book.page("Crosswalk ways");
            inferred.whole(wayHeads(), ways, 2);
            inferred.end(book);
        }
    }

    private List<List<Object>> rows() {
        final Map<String, ObligationOutcome> outcomes = new TreeMap<>();
        final Map<String, Map<String, List<String>>> served = new LinkedHashMap<>();
        for (final PostureRow row : digest.report().posture()) {
            for (final ObligationOutcome each : row.obligations()) {
                outcomes.put(each.id(), each);
                served.computeIfAbsent(each.id(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(row.framework(), id -> new ArrayList<>())
                        .add(row.requirement());
            }
        }
        return outcomes.values().stream()
                .map(each -> row(each, served.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private List<Object> row(final ObligationOutcome outcome, final Map<String, List<String>> served) {
        final List<Object> row = Cells.row(outcome.id(), State.of(outcome));
        for (final Standing standing : digest.standings()) {
            row.add(Cells.list(served.getOrDefault(standing.id(), List.of())));
        }
        return row;
    }

    private static List<Column> wayHeads() {
        return List.of(
                Column.middle("Framework"),
                Column.narrow("Requirement"),
                new Column("Outcome", 18),
                Column.middle("Brings"),
                Column.middle("From"),
                Column.middle("Way"),
                Column.wide("Rationale"));
    }

    private List<List<Object>> ways() {
        final List<List<Object>> ways = new ArrayList<>();
        for (final PostureRow row : digest.report().posture()) {
            for (final Trail trail : row.inferredFrom()) {
                ways.add(Cells.row(
                        digest.title(row.framework()),
                        row.requirement(),
                        State.of(row),
                        Cells.plain(trail.brings()),
                        trail.path().get(0).from(),
                        trail.path().stream()
                                .map(step -> step.relation() + " " + step.to())
                                .collect(Collectors.joining("\n")),
                        trail.path().stream()
                                .map(step -> step.row() + ": " + step.rationale())
                                .collect(Collectors.joining("\n"))));
            }
        }
        return ways;
    }
}
