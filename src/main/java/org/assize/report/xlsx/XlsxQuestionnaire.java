package org.assize.report.xlsx;

import java.util.List;
import org.assize.content.Questionnaire;
import org.assize.report.QuestionnaireForm;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** A questionnaire as a workbook: a cover that shows how far it is filled in, a sheet a theme, a sheet a kind of records. */
public final class XlsxQuestionnaire implements QuestionnaireForm {

    private static final List<String> WAYS = List.of(
            "Fill in what you know. What is left empty counts as not known, and never as no.",
            "Choose answers from the lists. To 'not-applicable' belongs a comment that says why.",
            "Name evidence where there is some, with its date: an answer without evidence counts as a claim.",
            "The sheets behind the questions are for records, such as accounts or suppliers. You may also leave them and send"
                    + " exports of your systems instead.",
            "Save the workbook as answers.xlsx in the folder of the dossier, as it is.");

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public byte[] write(final Questionnaire questionnaire) {
        final Book book = new Book();
        final Worksheet start = book.sheet(Questionnaire.OTHER_SHEETS.get(0));
        final List<QuestionSheets.Written> themes = new QuestionSheets(questionnaire).write(book);
        final List<RecordSheets.Written> records = new RecordSheets(questionnaire).write(book);
        start(new FormSheet(start), themes, records);
        return book.bytes();
    }

    private static void start(
            final FormSheet form, final List<QuestionSheets.Written> themes, final List<RecordSheets.Written> records) {
        final Worksheet sheet = form.sheet();
        final int[] widths = {44, 76, 12, 12, 14};
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.hideGridLines();
        form.title("Questionnaire on information security and data protection");
        int row = 2;
        for (final String way : WAYS) {
            form.put(row, 0, way);
            row++;
        }
        row = themes(form, row + 1, themes);
        if (!records.isEmpty()) {
            records(form, row + 1, records);
        }
    }

    private static int themes(final FormSheet form, final int head, final List<QuestionSheets.Written> themes) {
        final Worksheet sheet = form.sheet();
        form.head(head, List.of("Theme", "", "Questions", "Answered", "Open"));
        int row = head + 1;
        for (final QuestionSheets.Written theme : themes) {
            link(sheet, row, theme.sheet(), theme.theme());
            sheet.value(row, 2, theme.questions());
            sheet.formula(row, 3, "COUNTA(" + theme.answers() + ")");
            sheet.formula(row, 4, "C" + (row + 1) + "-D" + (row + 1));
            row++;
        }
        form.put(row, 0, "All");
        for (int column = 2; column < 5; column++) {
            final String letter = org.assize.fact.Source.letters(column + 1);
            sheet.formula(row, column, "SUM(" + letter + (head + 2) + ":" + letter + row + ")");
        }
        sheet.range(row, 0, row, 4).style().bold().set();
        sheet.range(head + 1, 4, row, 4)
                .style()
                .fillColor("FBE7B2")
                .set(new ConditionalFormattingExpressionRule("E" + (head + 2) + ">0", false));
        return row + 1;
    }

    private static void records(final FormSheet form, final int head, final List<RecordSheets.Written> records) {
        final Worksheet sheet = form.sheet();
        form.head(head, List.of("Records", "What one row is", "Rows", "Complete?", ""));
        int row = head + 1;
        for (final RecordSheets.Written each : records) {
            link(sheet, row, each.sheet(), each.name());
            form.put(row, 1, each.meaning());
            sheet.formula(row, 2, each.rows());
            sheet.formula(row, 3, "IF(" + each.status() + "=\"\",\"\"," + each.status() + ")");
            row++;
        }
    }

    private static void link(final Worksheet sheet, final int row, final String target, final String text) {
        sheet.hyperlink(row, 0, HyperLink.internal("'" + target + "'!A1", text));
    }
}
