package org.assize.authoring.docs;

import java.util.List;
import java.util.Locale;
import org.assize.authoring.CaseReader;
import org.assize.fact.Mode;
import org.assize.intake.DossierSchema;
import org.assize.source.FactModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of rule cases, with which editors complete and check them; facts as in a dossier. */
public final class CaseSchema {

    private CaseSchema() {}

    /** The schema, ended by a line end. */
    public static String text(final FactModel model) {
        final ObjectNode dossier = DossierSchema.of(model);
        final ObjectNode schema = dossier.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A rule case: a small dossier and what must come of it");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        names(schema.putArray("required"), List.of("as-of", "given", "expect"));
        final ObjectNode properties = schema.putObject("properties");
        CaseReader.FIELDS.forEach(properties::putObject);
        told(properties, "obligation", "What it is about").put("pattern", "^[A-Z][A-Z0-9]-[0-9]{2}$");
        told(properties, "area", "What it is about, if it is no obligation: a folder of rules");
        told(properties, "as-of", "Date or instant of the assessment");
        told(properties, "documents", "Whether it is the example on the obligation's page");
        final ArrayNode modes = ((ObjectNode) properties.get("mode")).putArray("enum");
        for (final Mode mode : Mode.values()) {
            modes.add(mode.name());
        }
        final ObjectNode given = (ObjectNode) properties.get("given");
        told(properties, "given", "The facts, by entity; what is left out was not provided")
                .put("type", "object");
        given.put("additionalProperties", false);
        given.set("properties", dossier.get("properties"));
        told(properties, "expect", "What must come of it").put("type", "object");
        schema.set("$defs", dossier.get("$defs"));
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                        .replace("\r", "")
                + "\n";
    }

    private static ObjectNode told(final ObjectNode properties, final String name, final String meaning) {
        return ((ObjectNode) properties.get(name)).put("description", meaning);
    }

    private static void names(final ArrayNode array, final List<String> names) {
        names.forEach(name -> array.add(name.toLowerCase(Locale.ROOT)));
    }
}
