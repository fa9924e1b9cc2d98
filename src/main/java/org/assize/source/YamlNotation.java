package org.assize.source;

import java.util.Set;
import org.assize.source.ScalarNode.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * YAML: the character at which a token begins decides, because the parser neither tells the anchor of a scalar nor a
 * quoted word from a plain one.
 */
final class YamlNotation implements Notation {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final int END = -1;

    private final String text;
    private final boolean countsAsJava;
    private long seenAt;
    private int seenIndex;

    YamlNotation(final String text) {
        this.text = text;
        countsAsJava = text.codePointCount(0, text.length()) == text.length();
    }

    @Override
    public @Nullable String fault(final JsonParser parser) {
        final JsonToken token = parser.currentToken();
        if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
            return null;
        }
        if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("<<")) {
            return "merges another map by <<, which is not supported.";
        }
        return switch (first(parser)) {
            case '&' -> "has an anchor (&), which is not supported.";
            case '*' -> "is an alias (*), which is not supported.";
            case '!' -> "has a tag (!), which is not supported.";
            default -> null;
        };
    }

    @Override
    public Kind kind(final JsonParser parser, final JsonToken token) {
        final int first = first(parser);
        if (first == '"' || first == '\'' || first == '|' || first == '>') {
            return Kind.TEXT;
        }
        final String word = parser.getString();
        if (NULLS.contains(word)) {
            return Kind.NULL;
        }
        if (BOOLEANS.contains(word)) {
            return Kind.BOOLEAN;
        }
        return NUMBER.matcher(word).matches() ? Kind.NUMBER : Kind.TEXT;
    }

    private int first(final JsonParser parser) {
        final long at = parser.currentTokenLocation().getCharOffset();
        final int index = countsAsJava ? (int) at : index(at);
        return index >= 0 && index < text.length() ? text.charAt(index) : END;
    }

    // The parser counts characters, Java counts half of them twice; tokens never go back, so that counting goes on.
    private int index(final long at) {
        seenIndex = text.offsetByCodePoints(seenIndex, (int) (at - seenAt));
        seenAt = at;
        return seenIndex;
    }

    @Override
    public String title() {
        return "YAML";
    }
}
