package org.assize.report.xlsx;

import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.AnswerRow;
import org.assize.report.Words;

/** What was answered, and what is still to be asked. */
final class AskedSheets {

    private final Report report;

    AskedSheets(final Report report) {
        this.report = report;
    }

    void write(final Book book) {
        final Page answers = book.page("Questionnaire");
        answers.whole(
                List.of(
                        Column.narrow("Question id"),
                        Column.middle("Theme"),
                        Column.wide("Question"),
                        new Column("Answer", 14),
                        new Column("Maturity", 9),
                        Column.middle("Evidence"),
                        Column.narrow("Evidence date"),
                        Column.wide("Comment"),
                        Column.middle("Answered by"),
                        Column.middle("Answered at"),
                        Column.middle("Attests"),
                        Column.middle("Where")),
                report.answers().stream().map(AskedSheets::answer).toList(),
                1,
                10);
        answers.end(book);
        final Page missing = book.page("Missing evidence");
        missing.whole(
                List.of(
                        Column.middle("Missing"),
                        Column.wide("Ask for"),
                        new Column("Requirements that it settles alone", 14),
                        new Column("Requirements that it helps to settle", 14),
                        Column.wide("Obligations")),
                report.questions().stream()
                        .map(row -> Cells.row(
                                row.missing(), row.ask(), row.settles(), row.helps(), Cells.list(row.obligations())))
                        .toList(),
                1);
        missing.end(book);
    }

    private static List<Object> answer(final AnswerRow row) {
        return Cells.row(
                row.question(),
                row.theme(),
                row.text(),
                Cells.plain(row.value()),
                row.maturity(),
                Cells.lines(row.evidence()),
                row.evidenceDate(),
                row.comment(),
                row.answeredBy(),
                row.answeredAt(),
                Cells.list(row.attests()),
                Words.place(row.source()));
    }
}
