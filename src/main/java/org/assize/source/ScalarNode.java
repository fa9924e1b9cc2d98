package org.assize.source;

import org.assize.fact.Source;

/**
 * A single value as it was written.
 *
 * @param text of {@link Kind#TEXT} the content without quotation marks, of the others what stands in the file; empty for
 *     {@link Kind#NULL}
 */
public record ScalarNode(Source place, Kind kind, String text) implements Node {

    /** What the notation says about the value. */
    public enum Kind {
        /** Quoted, or a YAML word that is nothing else. */
        TEXT,
        /** Written like a JSON number. */
        NUMBER,
        BOOLEAN,
        NULL,
        /** A cell of a table, which has no notation for kinds; empty cells are {@link #NULL}. */
        CELL
    }

    /** A cell of a table. */
    public static ScalarNode cell(final Source place, final String text) {
        return new ScalarNode(place, text.isEmpty() ? Kind.NULL : Kind.CELL, text);
    }

    public static ScalarNode text(final Source place, final String text) {
        return new ScalarNode(place, Kind.TEXT, text);
    }

    @Override
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    @Override
    public String shown() {
        return switch (kind) {
            case TEXT -> "the text " + Shown.quoted(text);
            case NUMBER -> "the number " + Shown.plain(text);
            case BOOLEAN, CELL -> Shown.quoted(text);
            case NULL -> "nothing";
        };
    }
}
