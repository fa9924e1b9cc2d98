package org.assize.report;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Replaces every text of a JSON tree, so that no field of a record can be forgotten. */
final class TextTree {

    private TextTree() {}

    static JsonNode map(final JsonNode node, final UnaryOperator<String> change) {
        if (node.isObject()) {
            return object(node, change);
        }
        if (node.isArray()) {
            final ArrayNode changed = JsonNodeFactory.instance.arrayNode(node.size());
            node.forEach(item -> changed.add(map(item, change)));
            return changed;
        }
        return node.isString() ? StringNode.valueOf(change.apply(node.stringValue())) : node;
    }

    private static ObjectNode object(final JsonNode node, final UnaryOperator<String> change) {
        final ObjectNode changed = JsonNodeFactory.instance.objectNode();
        for (final Map.Entry<String, JsonNode> property : node.properties()) {
            changed.set(change.apply(property.getKey()), map(property.getValue(), change));
        }
        return changed;
    }
}
