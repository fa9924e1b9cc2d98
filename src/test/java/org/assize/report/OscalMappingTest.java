package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assize.Checkout;
import org.assize.content.Content;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.junit.jupiter.api.Test;

/**
 * The OSCAL export keeps to the model. The schema beside this test holds what we write of it; to validate against NIST's
 * own, download {@code oscal_mapping_schema.json} of release 1.2.1 and name it with {@code -Doscal.schema=FILE}.
 */
class OscalMappingTest {

    private static final String MODIFIED = "2026-06-17T00:00:00Z";
    private static final Pattern UUID = Pattern.compile("\"uuid\": \"([0-9a-f-]{36})\"");
    private static final Content CONTENT = new Checkout().content();

    private static String export(final Framework from, final Framework to) {
        return OscalMapping.json(from, to, CONTENT.crosswalks().between(from.id(), to.id()), MODIFIED);
    }

    /** Every pair of frameworks that has a crosswalk, in both directions. */
    private static List<String> exports() {
        final List<String> exports = new ArrayList<>();
        for (final Framework from : CONTENT.frameworks()) {
            for (final Framework to : CONTENT.frameworks()) {
                if (!CONTENT.crosswalks().between(from.id(), to.id()).isEmpty()) {
                    exports.add(export(from, to));
                }
            }
        }
        return exports;
    }

    @Test
    void every_export_keeps_to_the_model() throws IOException {
        final Schema schema;
        try (InputStream own =
                Objects.requireNonNull(OscalMappingTest.class.getResourceAsStream("mapping-collection.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(own.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        assertThat(exports())
                .hasSize(14)
                .allSatisfy(json ->
                        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty());
    }

    @Test
    void every_export_is_valid_against_the_schema_of_nist() throws IOException {
        final String file = System.getProperty("oscal.schema", "");
        assumeThat(file).as("-Doscal.schema").isNotEmpty();
        final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of(file)), InputFormat.JSON);
        assertThat(exports())
                .allSatisfy(json ->
                        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty());
    }

    @Test
    void every_uuid_of_a_document_is_its_own_and_the_same_each_time() {
        final Framework iso = CONTENT.framework("iso27001");
        final Framework soc = CONTENT.framework("soc2");
        final List<String> uuids =
                UUID.matcher(export(iso, soc)).results().map(MatchResult::group).toList();
        assertThat(uuids).hasSizeGreaterThan(280).doesNotHaveDuplicates();
        assertThat(export(iso, soc)).isEqualTo(export(iso, soc));
    }

    @Test
    void a_row_keeps_its_uuid_when_another_goes() {
        final Framework iso = CONTENT.framework("iso27001");
        final Framework nis = CONTENT.framework("nis2");
        final List<Crosswalk> rows = CONTENT.crosswalks().between("iso27001", "nis2");
        final String whole = OscalMapping.json(iso, nis, rows, MODIFIED);
        final String less = OscalMapping.json(iso, nis, rows.subList(1, rows.size()), MODIFIED);
        final List<String> kept =
                UUID.matcher(less).results().map(MatchResult::group).toList();
        assertThat(kept.get(0)).as("the document").isNotIn(whole);
        assertThat(whole).contains(kept.subList(1, kept.size()));
    }

    @Test
    void the_name_of_a_text_is_a_uuid_of_version_five() {
        assertThat(java.util.UUID.fromString(Uuids.of("x")).version()).isEqualTo(5);
        assertThat(Uuids.of("x")).isEqualTo(Uuids.of("x")).isNotEqualTo(Uuids.of("y"));
    }
}
