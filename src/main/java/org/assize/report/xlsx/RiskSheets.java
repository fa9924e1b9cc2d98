package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.RiskRow;
import org.assize.report.RegisterWords;

/** The risk register, and the same risks by likelihood and impact. */
final class RiskSheets {

    private final List<RiskRow> risks;

    RiskSheets(final Report report) {
        this.risks = report.risks();
    }

    void write(final Book book) {
        final Page register = book.page("Risk register");
        register.whole(heads(), risks.stream().map(RiskSheets::row).toList(), 2, 13);
        register.end(book);
        final Page matrix = book.page("Risk matrix");
        matrix.widths(12, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22);
        matrix.title("Risks by likelihood and impact");
        matrix(matrix, "Risks of the organisation, on its own scale", false);
        matrix(matrix, "Suggested risks, on a scale of 1 to 3", true);
        matrix.end(book);
    }

    private static List<Column> heads() {
        return List.of(
                Column.narrow("Risk"),
                Column.wide("Scenario"),
                Column.narrow("Origin"),
                Column.middle("Threat"),
                new Column("Likelihood", 10),
                new Column("Impact", 10),
                new Column("Score", 8),
                Column.narrow("Band"),
                Column.middle("Owner"),
                Column.middle("Treatment"),
                Column.wide("Notes"),
                Column.middle("Controls"),
                Column.middle("Findings"),
                Column.wide("Assets"));
    }

    private static List<Object> row(final RiskRow row) {
        return Cells.row(
                row.id(),
                row.scenario(),
                row.derived() ? "suggested" : "register",
                Cells.plain(row.threat()),
                row.likelihood(),
                row.impact(),
                row.score(),
                Cells.plain(row.band()),
                row.owner(),
                RegisterWords.treatment(row),
                Cells.lines(RegisterWords.notes(row)),
                Cells.list(row.controls()),
                Cells.list(row.findings()),
                Cells.list(row.assets()));
    }

    private void matrix(final Page page, final String heading, final boolean derived) {
        final List<RiskRow> rated = risks.stream()
                .filter(row -> row.derived() == derived && row.likelihood() != null && row.impact() != null)
                .toList();
        page.heading(heading);
        if (rated.isEmpty()) {
            page.sentence("None is rated.", 6);
            return;
        }
        final int impacts = most(rated.stream().map(RiskRow::impact).toList());
        final List<String> heads = new ArrayList<>(List.of("Likelihood"));
        for (int impact = 1; impact <= impacts; impact++) {
            heads.add("Impact " + impact);
        }
        page.table(heads, grid(rated, impacts));
    }

    private static List<List<Object>> grid(final List<RiskRow> rated, final int impacts) {
        final List<List<Object>> grid = new ArrayList<>();
        for (int likelihood = most(rated.stream().map(RiskRow::likelihood).toList()); likelihood > 0; likelihood--) {
            final List<Object> row = Cells.row(likelihood);
            for (int impact = 1; impact <= impacts; impact++) {
                row.add(at(rated, likelihood, impact));
            }
            grid.add(row);
        }
        return grid;
    }

    private static String at(final List<RiskRow> rated, final int likelihood, final int impact) {
        return rated.stream()
                .filter(row -> Objects.equals(row.likelihood(), likelihood) && Objects.equals(row.impact(), impact))
                .map(row -> row.id() + (row.band() == null ? "" : " (" + Cells.plain(row.band()) + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static int most(final List<? extends @org.jspecify.annotations.Nullable Integer> numbers) {
        return Math.max(
                3,
                numbers.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
    }
}
