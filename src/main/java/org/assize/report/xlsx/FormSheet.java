package org.assize.report.xlsx;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that people fill in. */
final class FormSheet {

    static final String DARK = "1F3A4D";
    static final String LINE = "C9D1D6";
    static final String FAINT = "6B7780";
    static final String INPUT = "FFFDF2";

    /** Programs take no longer list in a cell's own rule. */
    private static final int LONGEST_LIST = 250;

    private final Worksheet sheet;

    FormSheet(final Worksheet sheet) {
        this.sheet = sheet;
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    Worksheet sheet() {
        return sheet;
    }

    void title(final String text) {
        put(0, 0, text);
        sheet.style(0, 0).bold().fontSize(14).fontColor(DARK).set();
    }

    void put(final int row, final int column, final String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, CellText.escaped(text));
        }
    }

    void head(final int row, final List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            put(row, i, heads.get(i));
            sheet.style(row, i)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(DARK)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
    }

    /** Lets cells choose from a list; false if the list is too long to stand in the rule itself. */
    boolean choose(final int top, final int bottom, final int column, final List<String> answers) {
        final String list = String.join(",", answers);
        if (list.length() > LONGEST_LIST || answers.stream().anyMatch(answer -> answer.indexOf(',') >= 0)) {
            return false;
        }
        chooseBy(top, bottom, column, "\"" + list + "\"");
        return true;
    }

    /** Lets cells choose from what a formula names. */
    void chooseBy(final int top, final int bottom, final int column, final String formula) {
        sheet.range(top, column, bottom, column)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .showDropdown(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("Not in the list")
                .error("Please choose from the list, or leave the cell empty.");
    }
}
