package org.assize.intake;

import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints the JSON Schema of a dossier, or of one entity of it. */
public final class SchemaText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaText() {}

    public static String of(final FactModel model) {
        return print(DossierSchema.of(model));
    }

    /** A schema of its own that is one row of the entity. */
    public static String of(final FactModel model, final EntityShape entity) {
        final ObjectNode whole = DossierSchema.of(model);
        final ObjectNode schema = JSON.createObjectNode();
        schema.set("$schema", whole.get("$schema"));
        schema.put("title", entity.name());
        schema.put("$ref", "#/$defs/" + entity.name());
        schema.set("$defs", whole.get("$defs"));
        return print(schema);
    }

    private static String print(final ObjectNode schema) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }
}
