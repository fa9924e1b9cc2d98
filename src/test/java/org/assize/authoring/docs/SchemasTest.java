package org.assize.authoring.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assize.content.RuleFiles;
import org.assize.source.FactModel;
import org.junit.jupiter.api.Test;

/** The schemas with which editors complete and check content agree with the content that there is. */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("docs", "schemas");
    private static final int EVERY = 50;

    @Test
    void the_schema_of_cases_follows_the_facts() throws IOException {
        final Path file = SCHEMAS.resolve("case.schema.json");
        final String text = CaseSchema.text(FactModel.standard());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("write it with ./mvnw test -Dtest=SchemasTest -Dgolden=write")
                .hasContent(text);
    }

    @Test
    void parameters_catalogues_and_cases_follow_their_schemas() throws IOException {
        follow("parameters", List.of(Path.of("rules", "parameters.yml")));
        follow("framework", RuleFiles.find(Path.of("mappings", "frameworks"), ".yml"));
        final List<Path> controls = RuleFiles.find(Path.of("rules", "controls"), ".yml");
        final List<Path> cases = controls.stream()
                .filter(file -> file.toString().contains("cases"))
                .toList();
        follow(
                "case",
                cases.stream().filter(file -> cases.indexOf(file) % EVERY == 0).toList());
        follow(
                "topic",
                controls.stream()
                        .filter(file -> !file.toString().contains("cases"))
                        .toList());
    }

    private static void follow(final String name, final List<Path> files) throws IOException {
        final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")), InputFormat.JSON);
        assertThat(files).isNotEmpty();
        for (final Path file : files) {
            assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
                    .as(file.toString())
                    .isEmpty();
        }
    }
}
