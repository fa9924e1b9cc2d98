package org.assize.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Builds a Markdown text (CommonMark with the tables of GitHub) in which values stay values. */
final class Markdown {

    private static final String SPECIAL = "\\`*_[]|~#$";

    private final StringBuilder text = new StringBuilder();

    /**
     * A value as text that no Markdown or HTML reader takes for anything else. The value is of one line.
     *
     * @see Visible
     */
    static String escape(final String value) {
        final StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            escaped.append(escaped(value.charAt(at)));
        }
        return unlinked(lineStart(escaped.toString()));
    }

    private static String escaped(final char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> (SPECIAL.indexOf(character) >= 0 ? "\\" : "") + character;
        };
    }

    // What would be a list, a heading or a rule at the beginning of a line.
    private static String lineStart(final String value) {
        return value.replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
    }

    // GitHub makes links of addresses by itself.
    private static String unlinked(final String value) {
        return value.replace("://", "\\://").replaceAll("(?i)\\bwww\\.", "www\\\\.");
    }

    /** A heading of a level from 1; the title is a value. */
    Markdown heading(final int level, final String title) {
        return block("#".repeat(level) + " " + escape(title));
    }

    /** A paragraph that is a value. */
    Markdown paragraph(final String value) {
        return value.isEmpty() ? this : block(escape(value));
    }

    /** A paragraph of a label and a value; nothing without a value. */
    Markdown labelled(final String label, final String value) {
        return value.isEmpty() ? this : block("**" + label + ":** " + escape(value));
    }

    /** A list of values. */
    Markdown items(final List<String> values) {
        return values.isEmpty()
                ? this
                : block(values.stream().map(value -> "- " + escape(value)).collect(Collectors.joining("\n")));
    }

    /** A table of values; nothing without rows. */
    Markdown table(final List<String> header, final List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        final String head = row(header) + "\n|" + " --- |".repeat(header.size());
        return block(rows.stream().map(Markdown::row).collect(Collectors.joining("\n", head + "\n", "")));
    }

    private static String row(final List<String> cells) {
        return cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |"));
    }

    static List<String> cells(final String... cells) {
        return Arrays.asList(cells);
    }

    private Markdown block(final String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
