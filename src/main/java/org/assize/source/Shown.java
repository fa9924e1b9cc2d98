package org.assize.source;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Text of an input as a message may show it: cut, on one line, with odd characters by their number. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** In quotation marks, cut at 80 characters; controls, bidirectional marks and odd blanks as {@code <U+0007>}. */
    public static String quoted(final String text) {
        return '"' + plain(text) + '"';
    }

    /** Like {@link #quoted}, and every character outside ASCII by its number, because look-alikes are no misprints. */
    public static String name(final String text) {
        return '"' + escaped(text, character -> character > 126 || isOdd(character)) + '"';
    }

    /** Without quotation marks. */
    public static String plain(final String text) {
        return escaped(text, Shown::isOdd);
    }

    private static String escaped(final String text, final IntPredicate odd) {
        final StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> {
            if (odd.test(character)) {
                shown.append(number(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    /** {@code <U+0007>}. */
    static String number(final int character) {
        final String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + '>';
    }

    private static boolean isOdd(final int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
