package org.assize.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.Source;
import org.assize.source.ScalarNode.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Builds located nodes from the tokens of one file. */
final class TreeBuilder {

    private static final int NUMBER_CHARS = 128;
    private static final int EXPONENT = 64;

    private final JsonParser parser;
    private final Notation notation;
    private final String file;
    private final int before;
    private final Problems problems;

    TreeBuilder(final JsonParser parser, final Notation notation, final SourceText source, final Problems problems) {
        this.parser = parser;
        this.notation = notation;
        this.file = source.file();
        this.before = source.firstLine() - 1;
        this.problems = problems;
    }

    @Nullable
    Node root() {
        final JsonToken first = parser.nextToken();
        if (first == null) {
            refuse(place(1, 1), "is empty.");
            return null;
        }
        final Node root = node(first, "");
        if (parser.nextToken() != null) {
            refuse(here(), "goes on after the end of the " + notation.title() + " document.");
        }
        return root;
    }

    void refuse(final Source place, final String message) {
        problems.add(place, message);
    }

    Source here() {
        final TokenStreamLocation location = parser.currentTokenLocation();
        return place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    Source place(final int line, final int column) {
        return Source.ofLine(file, before + line, column);
    }

    private Source here(final String pointer) {
        final Source here = here();
        return Source.ofPointer(file, here.line(), here.column(), pointer);
    }

    private Node node(final JsonToken token, final String pointer) {
        final Source place = here(pointer);
        checkNotation(place);
        return switch (token) {
            case START_OBJECT -> map(place, pointer);
            case START_ARRAY -> list(place, pointer);
            default -> scalar(place, token);
        };
    }

    private void checkNotation(final Source place) {
        final String fault = notation.fault(parser);
        if (fault != null) {
            refuse(place, fault);
        }
    }

    private MapNode map(final Source place, final String pointer) {
        final Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            final String name = parser.currentName();
            final String inner = pointer + '/' + name.replace("~", "~0").replace("/", "~1");
            final Source named = here(inner);
            checkNotation(named);
            checkText(named, name);
            final MapNode.Entry earlier = entries.putIfAbsent(name, new MapNode.Entry(named, node(next(), inner)));
            if (earlier != null) {
                refuse(named, Shown.name(name) + " stands twice, first at " + earlier.place() + ".");
            }
        }
        return new MapNode(place, entries);
    }

    private ListNode list(final Source place, final String pointer) {
        final List<Node> items = new ArrayList<>();
        JsonToken token = next();
        while (token != JsonToken.END_ARRAY) {
            items.add(node(token, pointer + '/' + items.size()));
            token = next();
        }
        return new ListNode(place, items);
    }

    private ScalarNode scalar(final Source place, final JsonToken token) {
        final Kind kind = notation.kind(parser, token);
        final String text = kind == Kind.NULL ? "" : parser.getString();
        if (kind == Kind.NUMBER) {
            checkNumber(place, text);
        }
        checkText(place, text);
        return new ScalarNode(place, kind, text);
    }

    private void checkNumber(final Source place, final String text) {
        final int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        final String exponent = exponentAt < 0 ? "0" : text.substring(exponentAt + 1);
        if (text.length() > NUMBER_CHARS) {
            refuse(place, "is a number of more than " + NUMBER_CHARS + " characters, " + Shown.quoted(text) + ".");
        } else if (exponent.length() > 4 || Math.abs(Integer.parseInt(exponent)) > EXPONENT) {
            refuse(place, "is a number with an exponent beyond " + EXPONENT + ", " + Shown.quoted(text) + ".");
        }
    }

    private void checkText(final Source place, final String text) {
        final int at = Texts.forbidden(text);
        if (at >= 0) {
            final String character = Shown.number(text.codePointAt(at));
            refuse(
                    place,
                    "has the character " + character + ", which no text may have, in " + Shown.quoted(text) + ".");
        }
    }

    private JsonToken next() {
        final JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("The parser ended inside a map or list: " + file);
        }
        return token;
    }
}
