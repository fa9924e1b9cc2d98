package org.assize.report.xlsx;

import java.util.List;
import java.util.Objects;
import org.assize.assessment.Report;
import org.assize.assessment.Report.SoaRow;
import org.assize.assessment.Report.StatementRow;
import org.assize.report.RegisterWords;
import org.assize.report.Words;

/** A statement on controls as auditors want to see it: every control with the reasons why it is in or out. */
final class StatementSheet {

    private static final String IMPLEMENTED = "IMPLEMENTED";
    private static final String OPEN = "TO_BE_CONFIRMED";

    private static final int PRINTED = 15;

    private final Report report;

    StatementSheet(final Report report) {
        this.report = report;
    }

    void write(final Book book) {
        for (final StatementRow statement : report.statements()) {
            final Page page = book.page(statement.title());
            page.whole(heads(), rows(statement), 2, PRINTED);
            page.space();
            RegisterWords.statement(statement).forEach(sentence -> page.sentence(sentence, 8));
            page.sentence(
                    "A justification marked as draft was written by Assize and is to be approved by the organisation.",
                    8);
            page.end(book);
        }
    }

    private static List<Column> heads() {
        return List.of(
                new Column("Control", 9),
                Column.middle("Title"),
                new Column("Applic- able", 8),
                new Column("Incl.: risk", 7),
                new Column("Incl.: law", 7),
                new Column("Incl.: con- tract", 7),
                new Column("Incl.: good practice", 8),
                new Column("Justification of inclusion", 40),
                new Column("Justification of exclusion", 26),
                new Column("Implementation status", 15),
                new Column("Justification of non-implementation", 30),
                new Column("Reference", 18),
                new Column("Owner", 14),
                new Column("Linked risks", 12),
                new Column("Findings", 18),
                new Column("Justification is a draft", 12),
                new Column("Status that the client states", 16),
                Column.middle("Against it"),
                Column.narrow("Due"));
    }

    private List<List<Object>> rows(final StatementRow statement) {
        return report.soa().stream()
                .filter(row -> row.framework().equals(statement.framework()))
                .map(StatementSheet::row)
                .toList();
    }

    private static List<Object> row(final SoaRow row) {
        final boolean excluded = Boolean.FALSE.equals(row.applicable());
        final String justification = Objects.toString(row.justification(), "");
        return Cells.row(
                row.control(),
                row.title(),
                Words.decided(row.applicable()),
                Cells.mark(isFor(row, "RISK") || (!excluded && !row.risks().isEmpty())),
                Cells.mark(isFor(row, "LEGAL")),
                Cells.mark(isFor(row, "CONTRACT")),
                Cells.mark(isFor(row, "BEST_PRACTICE")),
                excluded ? "" : justification,
                excluded ? justification : "",
                row.status().equals(OPEN) ? "to be confirmed" : Words.plain(row.status()),
                excluded ? "" : notImplemented(row),
                row.reference(),
                row.owner(),
                Cells.list(row.risks()),
                Cells.list(row.findings()),
                row.draft() ? "draft" : "",
                row.claimed() == null ? "" : Words.plain(row.claimed()),
                Cells.lines(row.contradictions()),
                row.due());
    }

    private static boolean isFor(final SoaRow row, final String reason) {
        return reason.equals(row.inclusionReason());
    }

    private static String notImplemented(final SoaRow row) {
        if (row.status().equals(IMPLEMENTED)) {
            return "";
        }
        final String planned = row.due() == null ? "" : "Planned for " + row.due() + ". ";
        final String gaps = row.findings().isEmpty() ? "" : "Open: " + Cells.list(row.findings()) + ". ";
        final String unseen = row.status().equals(OPEN) ? "Too little was seen to say." : "";
        return (planned + gaps + unseen).strip();
    }
}
