package org.assize.report.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.assize.assessment.Report.PostureRow;
import org.assize.report.Digest;
import org.assize.report.Standing;
import org.assize.report.State;
import org.assize.report.Words;

/** How each requirement stands, one sheet a framework. */
final class PostureSheets {

    private final Digest digest;

    PostureSheets(final Digest digest) {
        this.digest = digest;
    }

    void write(final Book book) {
        for (final Standing standing : digest.standings()) {
            if (!standing.rows().isEmpty()) {
                final Page page = book.page("Posture " + standing.id());
                page.whole(
                        heads(),
                        standing.rows().stream().map(PostureSheets::row).toList(),
                        2,
                        6);
                page.end(book);
            }
        }
    }

    private static List<Column> heads() {
        return List.of(
                Column.narrow("Requirement"),
                Column.wide("Title"),
                Column.middle("Theme"),
                new Column("Outcome", 18),
                Column.wide("Why"),
                Column.middle("Findings"),
                Column.middle("Judged by"),
                Column.wide("Missing facts"),
                Column.wide("What an audit says"),
                Column.wide("What other frameworks say"));
    }

    private static List<Object> row(final PostureRow row) {
        return Cells.row(
                row.requirement(),
                row.title(),
                row.theme(),
                State.of(row),
                Cells.reason(row.reason()),
                Cells.list(row.findings()),
                row.obligations().stream()
                        .map(each -> each.id() + ": " + State.of(each).label().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining("\n")),
                row.obligations().stream()
                        .flatMap(each -> each.missing().stream())
                        .distinct()
                        .collect(Collectors.joining("\n")),
                Words.audit(row),
                Words.inferred(row));
    }
}
