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

    private final int[] characters;

    YamlNotation(final String text) {
        characters = text.codePoints().toArray();
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
        final String text = parser.getString();
        if (NULLS.contains(text)) {
            return Kind.NULL;
        }
        if (BOOLEANS.contains(text)) {
            return Kind.BOOLEAN;
        }
        return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    }

    private int first(final JsonParser parser) {
        final long at = parser.currentTokenLocation().getCharOffset();
        return at >= 0 && at < characters.length ? characters[(int) at] : END;
    }

    @Override
    public String title() {
        return "YAML";
    }
}
