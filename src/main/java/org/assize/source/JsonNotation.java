package org.assize.source;

import org.assize.source.ScalarNode.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON: the tokens say everything. */
final class JsonNotation implements Notation {

    @Override
    public @Nullable String fault(final JsonParser parser) {
        return null;
    }

    @Override
    public Kind kind(final JsonParser parser, final JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> Kind.NULL;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    @Override
    public String title() {
        return "JSON";
    }
}
