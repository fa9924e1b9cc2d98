package org.assize.intake;

import java.util.Locale;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.RecordShape;
import org.assize.source.Scalar;
import org.assize.source.ValueType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of a dossier that is one file, from the fact model. */
public final class DossierSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String MOMENT = DATE + "(T[0-9]{2}(:[0-9]{2}(:[0-9]{2})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?";

    private final FactModel model;

    private DossierSchema(final FactModel model) {
        this.model = model;
    }

    /** The schema of the whole dossier. */
    public static ObjectNode of(final FactModel model) {
        return new DossierSchema(model).dossier();
    }

    private ObjectNode dossier() {
        final ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Assize dossier");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        final ObjectNode properties = schema.putObject("properties");
        final ObjectNode sets = JSON.objectNode();
        for (final EntityShape entity : model.entities().values()) {
            properties.set(entity.name(), reference(entity));
            sets.set(entity.name(), ref("record-set"));
            entity.shape()
                    .recordLists()
                    .forEach(list -> sets.set(entity.name() + "." + list.name(), ref("record-set")));
        }
        final ObjectNode recordSets = object(sets);
        recordSets.put("description", "How complete each set of records is, and how it became known");
        properties.set(Draft.RECORD_SETS, recordSets);
        schema.set("$defs", definitions());
        return schema;
    }

    private ObjectNode definitions() {
        final ObjectNode definitions = JSON.objectNode();
        for (final Scalar scalar : Scalar.values()) {
            definitions.set(name(scalar), scalar(scalar));
        }
        definitions.set("record-set", record(SettingsReader.SHAPE));
        model.entities().values().forEach(entity -> definitions.set("entity-" + entity.name(), entity(entity)));
        return definitions;
    }

    private static ObjectNode reference(final EntityShape entity) {
        final ObjectNode one = ref("entity-" + entity.name());
        if (entity.isSingle()) {
            return one;
        }
        final ObjectNode list = JSON.objectNode().put("type", "array");
        list.set("items", one);
        final ObjectNode either = either(list, JSON.objectNode().put("const", "none"));
        either.put("description", entity.meaning());
        return either;
    }

    private static ObjectNode entity(final EntityShape entity) {
        final ObjectNode schema = record(entity.shape());
        schema.put("description", entity.meaning());
        if (!entity.name().equals(Draft.ASSESSMENT)) {
            addAll((ObjectNode) schema.get("properties"), OriginColumns.SHAPE);
            return schema;
        }
        // What an assessment needs may come from the command line too.
        schema.remove("required");
        return schema;
    }

    private static ObjectNode record(final RecordShape shape) {
        final ObjectNode properties = JSON.objectNode();
        addAll(properties, shape);
        final ObjectNode schema = object(properties);
        final ArrayNode required = JSON.arrayNode();
        shape.attributes().stream().filter(Attribute::isRequired).forEach(key -> required.add(key.name()));
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static void addAll(final ObjectNode properties, final RecordShape shape) {
        for (final Attribute attribute : shape.attributes()) {
            final ObjectNode value = attribute.type().match(new TypeSchema(attribute));
            final ObjectNode schema = attribute.isRequired()
                    ? value
                    : either(value, JSON.objectNode().put("type", "null"));
            final String unit = attribute.unit().isEmpty() ? "" : " (" + attribute.unit() + ")";
            schema.put("description", attribute.meaning() + unit);
            properties.set(attribute.name(), schema);
        }
    }

    private static ObjectNode scalar(final Scalar scalar) {
        final ObjectNode schema = JSON.objectNode().put("description", scalar.expected());
        return switch (scalar) {
            case INTEGER -> schema.put("type", "integer");
            case DECIMAL -> schema.put("type", "number");
            case DATE -> text(schema, "^" + DATE + "$");
            case MOMENT -> text(schema, "^" + MOMENT + "$");
            case EVENT -> text(schema, "^(" + MOMENT + "|yes|no|unknown)$");
            case PERIOD -> text(schema, "^P[0-9YMWD]+$");
            case TEXT, ZONE -> text(schema, "^\\S([\\s\\S]*\\S)?$");
            case TRI ->
                schema.set(
                        "enum",
                        JSON.arrayNode()
                                .add("yes")
                                .add("no")
                                .add("unknown")
                                .add(true)
                                .add(false));
        };
    }

    private static ObjectNode text(final ObjectNode schema, final String pattern) {
        return schema.put("type", "string").put("pattern", pattern);
    }

    private static String name(final Scalar scalar) {
        return scalar.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode ref(final String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode either(final ObjectNode first, final ObjectNode second) {
        final ObjectNode schema = JSON.objectNode();
        schema.putArray("anyOf").add(first).add(second);
        return schema;
    }

    private static ObjectNode object(final ObjectNode properties) {
        final ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        schema.set("properties", properties);
        return schema;
    }

    /** The schema of one type of values. */
    private record TypeSchema(Attribute attribute) implements ValueType.Cases<ObjectNode> {

        @Override
        public ObjectNode single(final Scalar scalar) {
            final ObjectNode schema = ref(name(scalar));
            if (scalar.isNumber() && !attribute.unit().isEmpty()) {
                schema.put("minimum", 0);
            }
            return attribute.unit().equals("percent") ? schema.put("maximum", 100) : schema;
        }

        @Override
        public ObjectNode choice(final ValueType.Choice type) {
            final ArrayNode spellings = JSON.arrayNode();
            type.spellings().forEach(spellings::add);
            final ObjectNode schema = JSON.objectNode();
            schema.set("enum", spellings);
            return schema;
        }

        @Override
        public ObjectNode many(final ValueType.Many type) {
            final ObjectNode list = JSON.objectNode().put("type", "array");
            list.set("items", type.element().match(this));
            if (type.distinct()) {
                list.put("uniqueItems", true);
            }
            return either(list, JSON.objectNode().put("const", "none"));
        }

        @Override
        public ObjectNode mapping(final ValueType.Mapping type) {
            final ObjectNode map = JSON.objectNode().put("type", "object");
            map.set("propertyNames", type.key().match(this));
            map.set("additionalProperties", type.value().match(this));
            return either(map, JSON.objectNode().put("const", "none"));
        }

        @Override
        public ObjectNode nested(final ValueType.Nested type) {
            return record(type.shape());
        }
    }
}
