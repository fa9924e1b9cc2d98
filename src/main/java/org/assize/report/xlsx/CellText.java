package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as a cell of a workbook holds it: never a formula, never an escape that was not meant, and never cut in silence. */
final class CellText {

    // A cell holds 32,767 characters; an escaped underscore takes seven for one, which leaves less room.
    private static final int LONGEST = 32_000;
    private static final int LONGEST_ESCAPED = 16_000;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** The text in as few cells as hold it; at least one. Joined they are the text. */
    static List<String> pieces(final String text) {
        final int longest = ESCAPE.matcher(text).find() ? LONGEST_ESCAPED : LONGEST;
        final List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > longest) {
            final int to = end(text, from + longest);
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    // Neither between the halves of a character nor inside what reads like an escape.
    private static int end(final String text, final int wanted) {
        final int whole = Character.isLowSurrogate(text.charAt(wanted)) ? wanted - 1 : wanted;
        final int mark = text.lastIndexOf("_x", whole);
        return mark >= 0 && whole - mark < 7 ? mark : whole;
    }

    /** The text as the file writes it: {@code _x0041_} would be read as an A. */
    static String escaped(final String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** Whether a program would take the text for a formula as soon as somebody edits the cell. */
    static boolean looksLikeFormula(final String text) {
        final String stripped = text.strip();
        return !text.isEmpty()
                && (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                        || (!stripped.isEmpty() && FORMULA_SIGNS.indexOf(stripped.charAt(0)) >= 0));
    }
}
