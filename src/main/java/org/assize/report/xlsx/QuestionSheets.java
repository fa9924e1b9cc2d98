package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assize.content.Question;
import org.assize.content.Questionnaire;
import org.assize.fact.Source;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Worksheet;

/** The questions, one sheet a theme. The id of each stands in a hidden column. */
final class QuestionSheets {

    private static final List<Integer> WIDTHS = List.of(12, 56, 44, 30, 15, 32, 13, 40, 18, 13, 36);
    private static final int HEAD = 3;
    private static final int ANSWER = 4;
    private static final int FIRST_INPUT = ANSWER;
    private static final int LAST_INPUT = 9;
    private static final int DATE = 6;
    private static final int ANSWERED = 9;

    private final Questionnaire questionnaire;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    QuestionSheets(final Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** What was written for a theme. */
    record Written(String theme, String sheet, int questions, String answers) {}

    List<Written> write(final Book book) {
        final Map<String, List<Question>> themes = questionnaire.questions().stream()
                .collect(Collectors.groupingBy(Question::theme, LinkedHashMap::new, Collectors.toList()));
        final List<Written> written = new ArrayList<>();
        for (final Map.Entry<String, List<Question>> theme : themes.entrySet()) {
            // The number keeps a theme apart from records of the same name.
            final String name = (written.size() + 1) + ". " + theme.getKey().replace('\'', ' ');
            written.add(theme(book.sheet(name), theme.getKey(), theme.getValue()));
        }
        return written;
    }

    private Written theme(final Worksheet sheet, final String theme, final List<Question> questions) {
        final FormSheet form = new FormSheet(sheet);
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.width(i, WIDTHS.get(i));
        }
        sheet.hideColumn(0);
        form.put(0, 1, theme);
        sheet.style(0, 1).bold().fontSize(14).fontColor(FormSheet.DARK).set();
        form.put(1, 1, "Answer what you know; what is left empty counts as not known. Coloured cells are still open.");
        sheet.style(1, 1).fontColor(FormSheet.FAINT).set();
        form.head(HEAD, List.copyOf(Questionnaire.HEADINGS.keySet()));
        int row = HEAD + 1;
        for (final Question question : questions) {
            question(form, row, question);
            row++;
        }
        final int last = row - 1;
        sheet.range(HEAD + 1, ANSWER, last, ANSWER)
                .style()
                .fillColor("FBE7B2")
                .set(new ConditionalFormattingExpressionRule(
                        "LEN(TRIM(" + Source.letters(ANSWER + 1) + (HEAD + 2) + "))=0", false));
        sheet.rowHeight(HEAD, Lines.height(2));
        sheet.freezePane(2, HEAD + 1);
        sheet.repeatRows(HEAD);
        final String column = "$" + Source.letters(ANSWER + 1) + "$";
        return new Written(
                theme,
                sheet.getName(),
                questions.size(),
                "'" + sheet.getName() + "'!" + column + (HEAD + 2) + ":" + column + (last + 1));
    }

    private void question(final FormSheet form, final int row, final Question question) {
        final Worksheet sheet = form.sheet();
        rows.put(question.id(), row);
        final List<String> cells =
                List.of(question.id(), question.text(), question.help(), question.evidence(), "", "", "", "", "", "");
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            form.put(row, i, cells.get(i));
            lines = Math.max(lines, Lines.of(cells.get(i), WIDTHS.get(i)));
        }
        final String asked = asked(question);
        form.put(row, WIDTHS.size() - 1, asked);
        lines = Math.max(lines, Lines.of(asked, WIDTHS.get(WIDTHS.size() - 1)));
        for (int i = 0; i < WIDTHS.size(); i++) {
            style(sheet, row, i);
        }
        sheet.rowHeight(row, Lines.height(lines));
        form.choose(row, row, ANSWER, Questionnaire.answers(question));
        follow(sheet, row, question);
    }

    private static void style(final Worksheet sheet, final int row, final int column) {
        final var style = sheet.style(row, column)
                .verticalAlignment("top")
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, FormSheet.LINE);
        if (column >= FIRST_INPUT && column <= LAST_INPUT) {
            style.fillColor(FormSheet.INPUT);
        } else if (column > 1) {
            style.fontColor(FormSheet.FAINT);
        }
        if (column == DATE || column == ANSWERED) {
            style.format("yyyy-mm-dd");
        }
        style.set();
    }

    private String asked(final Question question) {
        return questionnaire.questions().stream()
                .filter(parent -> parent.id().equals(question.follows()))
                .findFirst()
                .map(parent -> "yes or partial was answered to: " + parent.text())
                .orElse("");
    }

    // A question that the answer before it makes pointless is greyed.
    private void follow(final Worksheet sheet, final int row, final Question question) {
        final Integer parent = rows.get(Objects.toString(question.follows(), ""));
        if (parent == null) {
            return;
        }
        final String cell = "$" + Source.letters(ANSWER + 1) + "$" + (parent + 1);
        sheet.range(row, 1, row, LAST_INPUT)
                .style()
                .fillColor("E3E3E3")
                .set(new ConditionalFormattingExpressionRule(
                        "OR(" + cell + "=\"no\"," + cell + "=\"not-applicable\"," + cell + "=\"unknown\")", true));
    }
}
