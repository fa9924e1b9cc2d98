package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Readiness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonRendererTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonRenderer.schema(), InputFormat.JSON);

    @Test
    void a_report_keeps_to_its_schema() {
        assertThat(errors(json(Reports.sample()))).isEmpty();
        assertThat(errors(json(Reports.hostile()))).isEmpty();
    }

    @Test
    void a_field_too_many_breaks_the_schema() {
        assertThat(errors(json(Reports.sample()).replaceFirst("\"zone\":", "\"place\": \"x\",\n    \"zone\":")))
                .isNotEmpty();
    }

    @Test
    void a_missing_field_breaks_the_schema() {
        assertThat(errors(json(Reports.sample()).replaceFirst("\"zone\": \"[^\"]*\",", "")))
                .isNotEmpty();
    }

    @Test
    void a_null_breaks_the_schema() {
        assertThat(errors(json(Reports.sample()).replaceFirst("\"zone\": \"[^\"]*\",", "\"zone\": null,")))
                .isNotEmpty();
    }

    @Test
    void the_schema_says_of_every_record_what_the_record_says() {
        final JsonNode schema = new JsonMapper().readTree(JsonRenderer.schema());
        final Map<String, List<String>> described = new LinkedHashMap<>();
        described.put("Report", attributes(schema));
        schema.get("$defs").properties().forEach(entry -> described.put(entry.getKey(), attributes(entry.getValue())));
        final Map<String, List<String>> written = new LinkedHashMap<>();
        written.put("Report", attributes(Report.class));
        Arrays.stream(Report.class.getDeclaredClasses())
                .forEach(type -> written.put(type.getSimpleName(), attributes(type)));
        assertThat(described).containsExactlyInAnyOrderEntriesOf(written);
    }

    @Test
    void attributes_stand_in_the_order_of_the_record() {
        final JsonNode tree = new JsonMapper().readTree(json(Reports.sample()));
        assertThat(tree.propertyNames())
                .containsExactlyElementsOf(Arrays.stream(Report.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void counts_stand_most_severe_first_however_they_were_filled() {
        final Readiness readiness = ReportJson.read(json(Reports.sample()), Report.class)
                .readiness()
                .get(0);
        assertThat(readiness.counts().keySet()).containsExactly("MAJOR", "MINOR", "OFI");
        assertThat(readiness.outcomes().keySet())
                .containsExactly("GAP", "NOT_ASSESSED", "ATTESTED", "EVIDENCED", "NOT_APPLICABLE");
    }

    @Test
    void grades_stand_by_framework_however_they_were_filled() {
        final Report report = ReportJson.read(json(Reports.sample()), Report.class);
        assertThat(report.findings().get(0).grades().keySet()).containsExactly("iso", "nis");
    }

    @Test
    void lines_end_alike_and_are_indented_by_two() {
        assertThat(json(Reports.sample()))
                .startsWith("{\n  \"assize\": {\n    \"version\": \"0.1.0\",\n")
                .endsWith("}\n")
                .doesNotContain("\r", "null");
    }

    @Test
    void what_cannot_be_seen_is_escaped() {
        assertThat(json(Reports.hostile())).contains("\\u202Egnp.exe\\u0007").doesNotContain("\u202E");
    }

    @Test
    void the_bytes_are_the_same_whatever_the_machine_speaks() {
        final Locale locale = Locale.getDefault();
        final TimeZone zone = TimeZone.getDefault();
        for (final Renderer renderer : Renderers.all()) {
            final Map<String, byte[]> first = renderer.render(Reports.hostile());
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(renderer.render(Reports.hostile()))
                        .as(renderer.name())
                        .containsExactlyEntriesOf(first);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    private static String json(final Report report) {
        return new String(new JsonRenderer().render(report).get("report.json"), StandardCharsets.UTF_8);
    }

    private static List<com.networknt.schema.Error> errors(final String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static List<String> attributes(final JsonNode schema) {
        final List<String> required = new ArrayList<>();
        schema.get("required").forEach(name -> required.add(name.stringValue()));
        return schema.get("properties").properties().stream()
                .map(entry ->
                        entry.getKey() + (required.contains(entry.getKey()) ? "" : "?") + " " + type(entry.getValue()))
                .toList();
    }

    private static String type(final JsonNode schema) {
        if (schema.has("enum")) {
            return "string";
        }
        if (schema.has("$ref")) {
            return schema.get("$ref").stringValue().replaceAll(".*/", "");
        }
        final String type = schema.get("type").stringValue();
        if (type.equals("array")) {
            return "list of " + type(schema.get("items"));
        }
        return type.equals("object") ? "map of " + type(schema.get("additionalProperties")) : type;
    }

    private static List<String> attributes(final Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName()
                        + (component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "")
                        + " "
                        + type(component.getAnnotatedType()))
                .toList();
    }

    private static String type(final java.lang.reflect.AnnotatedType type) {
        if (type instanceof final AnnotatedParameterizedType parameterized) {
            final java.lang.reflect.AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
            return (arguments.length == 1 ? "list of " : "map of ") + type(arguments[arguments.length - 1]);
        }
        final Class<?> plain = (Class<?>) type.getType();
        return switch (plain.getSimpleName()) {
            case "String" -> "string";
            case "int", "Integer", "long", "Long" -> "integer";
            case "boolean", "Boolean" -> "boolean";
            default -> plain.getSimpleName();
        };
    }
}
