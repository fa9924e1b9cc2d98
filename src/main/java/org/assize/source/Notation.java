package org.assize.source;

import java.util.regex.Pattern;
import org.assize.source.ScalarNode.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What differs between YAML and JSON once a parser has cut them into tokens. */
interface Notation {

    Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** What is wrong with the current token, apart from its content; null if nothing is. */
    @Nullable
    String fault(JsonParser parser);

    /** The kind of the current scalar token. */
    Kind kind(JsonParser parser, JsonToken token);

    /** What people call the notation. */
    String title();
}
