package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assize.assessment.Report;
import org.assize.assessment.Report.PostureRow;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results in OSCAL. To validate them against NIST's own schemas, download {@code oscal_assessment-results_schema.json} and
 * {@code oscal_poam_schema.json} of release 1.2.1 and name their folder with {@code -Doscal.schemas=DIR}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OscalRendererTest {

    private static final String RESULTS = "oscal-assessment-results.json";
    private static final String PLAN = "oscal-poam.json";
    private static final Pattern UUID = Pattern.compile("\"uuid\": \"([0-9a-f-]{36})\"");
    private static final Pattern REFERENCE = Pattern.compile("\"(?:observation|risk)-uuid\": \"([0-9a-f-]{36})\"");

    private static String json(final Report report, final String file) {
        return new String(
                Objects.requireNonNull(
                        Renderers.named("oscal").orElseThrow().render(report).get(file)),
                StandardCharsets.UTF_8);
    }

    private static JsonNode tree(final Report report, final String file) {
        return new JsonMapper().readTree(json(report, file));
    }

    private static Stream<JsonNode> each(final JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Stream<JsonNode> results(final String part) {
        return each(tree(Reports.sample(), RESULTS).at("/assessment-results/results"))
                .flatMap(result -> each(result.path(part)));
    }

    private static String property(final JsonNode node, final String name) {
        return each(node.path("props"))
                .filter(property -> property.path("name").asString().equals(name))
                .filter(property -> property.path("ns").asString().equals(OscalParts.NAMESPACE))
                .map(property -> property.path("value").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void a_gap_is_not_satisfied_and_graded_in_a_namespace_of_its_own() {
        final JsonNode access = results("findings")
                .filter(finding -> property(finding, "requirement").equals("A.5.18"))
                .findFirst()
                .orElseThrow();
        assertThat(access.at("/target/status/state").asString()).isEqualTo("not-satisfied");
        assertThat(access.at("/target/target-id").asString()).isEqualTo("iso_A.5.18");
        assertThat(property(access, "grade")).isIn("MAJOR", "MINOR");
    }

    @Test
    void only_what_was_seen_is_a_finding_and_everything_else_an_observation() {
        final Map<Boolean, List<String>> rows = Map.of(
                true,
                rows(List.of(State.GAP, State.EVIDENCED, State.AUDITED, State.INFERRED)),
                false,
                rows(List.of(State.NOT_ASSESSED, State.ATTESTED, State.NOT_APPLICABLE)));
        assertThat(results("findings").map(finding -> property(finding, "requirement")))
                .containsExactlyInAnyOrderElementsOf(rows.getOrDefault(true, List.of()));
        assertThat(results("observations")
                        .map(observation -> property(observation, "requirement"))
                        .filter(id -> !id.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(rows.getOrDefault(false, List.of()))
                .isNotEmpty();
    }

    private static List<String> rows(final List<State> states) {
        return Reports.sample().posture().stream()
                .filter(row -> states.contains(State.of(row)))
                .map(PostureRow::requirement)
                .toList();
    }

    @Test
    void an_action_names_the_risks_that_it_closes() {
        final JsonNode plan = tree(Reports.sample(), PLAN).path("plan-of-action-and-milestones");
        assertThat(each(plan.path("poam-items")).map(item -> item.path("title").asString()))
                .containsExactlyElementsOf(Reports.sample().plan().stream()
                        .map(Report.PlanItem::action)
                        .toList());
        assertThat(each(plan.path("risks"))).hasSize(Reports.sample().findings().size());
    }

    @Test
    void every_uuid_is_of_version_five_its_own_and_the_same_each_time() {
        for (final String file : List.of(RESULTS, PLAN)) {
            final String json = json(Reports.sample(), file);
            final List<String> uuids =
                    UUID.matcher(json).results().map(found -> found.group(1)).toList();
            assertThat(uuids)
                    .doesNotHaveDuplicates()
                    .allSatisfy(
                            uuid -> assertThat(java.util.UUID.fromString(uuid).version())
                                    .isEqualTo(5));
            assertThat(REFERENCE.matcher(json).results().map(found -> found.group(1)))
                    .isSubsetOf(uuids)
                    .isNotEmpty();
            assertThat(json(Reports.sample(), file)).isEqualTo(json);
        }
    }

    @Test
    void no_list_is_empty_and_no_value_begins_or_ends_with_a_blank() {
        for (final Report report : List.of(Reports.sample(), Reports.hostile())) {
            for (final String file : List.of(RESULTS, PLAN)) {
                assertThat(json(report, file)).doesNotContain("[]");
                final List<JsonNode> values = new ArrayList<>();
                collect(tree(report, file), values);
                assertThat(values)
                        .allSatisfy(value -> assertThat(value.asString()).matches("\\S(.*\\S)?"));
            }
        }
    }

    private static void collect(final JsonNode node, final List<JsonNode> values) {
        if (node.has("ns")) {
            values.add(node.path("value"));
        }
        each(node).forEach(inner -> collect(inner, values));
    }

    @Test
    void a_result_without_anything_to_do_has_no_plan() {
        final Report report = Reports.withPosture(Reports.sample(), List.of());
        assertThat(Renderers.named("oscal").orElseThrow().render(report)).containsOnlyKeys(PLAN);
    }

    @Test
    void both_documents_are_valid_against_the_schemas_of_nist() throws IOException {
        final String folder = System.getProperty("oscal.schemas", "");
        assumeThat(folder).as("-Doscal.schemas").isNotEmpty();
        final Map<String, String> schemas = Map.of(
                RESULTS, "oscal_assessment-results_schema.json",
                PLAN, "oscal_poam_schema.json");
        for (final Report report : List.of(Reports.sample(), Reports.hostile())) {
            for (final Map.Entry<String, String> entry : schemas.entrySet()) {
                final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(Path.of(folder, entry.getValue())), InputFormat.JSON);
                assertThat(schema.validate(json(report, entry.getKey()), InputFormat.JSON))
                        .as(entry.getKey())
                        .isEmpty();
            }
        }
    }
}
