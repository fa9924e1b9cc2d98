package org.assize.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/** What a cell holds, in the spelling of other files; a cell that holds nothing usable becomes a problem. */
record XlsxCell(XlsxBook book, Problems problems, Source place) {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T00:00(:00(\\.0+)?)?");
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final int LONGEST = 32_767;

    /** Null if it holds nothing, or nothing usable. */
    @Nullable
    ScalarNode of(final String type, final int style, final String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "str", "inlineStr" -> text(value);
            case "n" -> number(value, style);
            case "b" -> new ScalarNode(place, ScalarNode.Kind.BOOLEAN, value.equals("1") ? "true" : "false");
            case "d" -> text(MIDNIGHT.matcher(value).replaceFirst("$1"));
            case "e" -> wrong("holds the error " + Shown.plain(value) + " of a formula", null);
            default -> wrong("is of the unknown type " + Shown.quoted(type), null);
        };
    }

    private @Nullable ScalarNode shared(final String number) {
        final String text = number.isEmpty() ? "" : book.string(number);
        return text == null ? wrong("refers to a text that the file does not hold", null) : text(text);
    }

    private @Nullable ScalarNode number(final String raw, final int style) {
        if (raw.isEmpty()) {
            return null;
        }
        try {
            final String text = XlsxNumber.text(raw, book.formats().of(style), book.from1904());
            return ScalarNode.cell(place, text);
        } catch (final XlsxNumber.WrongException e) {
            final boolean digits = String.valueOf(e.getMessage()).contains("digits");
            return wrong(String.valueOf(e.getMessage()), digits ? "write it as a text, with ' before it." : null);
        }
    }

    // What hangs over at the ends cannot be seen in a cell, and would keep two ids from meeting.
    private @Nullable ScalarNode text(final String raw) {
        final String text = BLANKS.matcher(unescaped(raw).replace("\r\n", "\n")).replaceAll("");
        if (text.length() > LONGEST) {
            return wrong("has a text of more than " + LONGEST + " characters", null);
        }
        final int at = Texts.forbidden(text);
        if (at >= 0) {
            return wrong("has the character " + Shown.number(text.codePointAt(at)) + ", which no text may have", null);
        }
        return ScalarNode.cell(place, text);
    }

    // The format writes characters that XML cannot hold by their number.
    private static String unescaped(final String raw) {
        return raw.indexOf("_x") < 0
                ? raw
                : ESCAPE.matcher(raw)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private @Nullable ScalarNode wrong(final String message, final @Nullable String advice) {
        problems.add(place, message + ".", advice);
        return null;
    }
}
