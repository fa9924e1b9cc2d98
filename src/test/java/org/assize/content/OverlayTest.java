package org.assize.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assize.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A private folder on top of ours adds, changes with a reason, retires, and replaces nothing silently. */
class OverlayTest {

    @TempDir
    private Path folder = Path.of("");

    private void write(final String path, final String text) throws IOException {
        final Path file = folder.resolve("overlay").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path merged() throws IOException {
        return Overlay.merge(Checkout.RULES, Checkout.MAPPINGS, folder.resolve("overlay"), folder.resolve("cache"));
    }

    private Content content() throws IOException {
        final Path merged = merged();
        return ContentLoader.load(
                merged.resolve("rules"), merged.resolve("mappings"), RuleFiles.read(merged.resolve("rules")));
    }

    private static final String CHANGED = """
        parameters:
          - name: leaver-sla
            unit: %s
            value: "8"
            reason: Acme closes accounts within a working day.
            source: policy of Acme
        """;

    @Test
    void a_parameter_is_changed_with_a_reason() throws IOException {
        write("rules/parameters.yml", CHANGED.formatted("hours"));
        assertThat(content().parameters())
                .filteredOn(parameter -> parameter.name().equals("leaver-sla"))
                .singleElement()
                .satisfies(parameter ->
                        assertThat(new BigDecimal(parameter.value())).isEqualByComparingTo("8"));
    }

    @Test
    void a_parameter_keeps_its_unit() throws IOException {
        write("rules/parameters.yml", CHANGED.formatted("days"));
        assertThatThrownBy(this::merged).hasMessageContaining("the unit of leaver-sla is hours");
    }

    @Test
    void an_obligation_is_retired_and_a_reason_is_needed() throws IOException {
        write("rules/retired.yml", "retired:\n  - {obligation: AC-10, reason: ten people}\n");
        final Content content = content();
        assertThat(content.hasObligation("AC-10")).isFalse();
        assertThat(content.hasObligation("AC-07")).isTrue();
        assertThat(content.mappings("AC-10")).isEmpty();
        write("rules/retired.yml", "retired:\n  - {obligation: AC-10}\n");
        assertThatThrownBy(this::content).hasMessageContaining("lacks \"reason\"");
    }

    @Test
    void an_unknown_obligation_cannot_be_retired() throws IOException {
        write("rules/retired.yml", "retired:\n  - {obligation: AC-99, reason: none}\n");
        assertThatThrownBy(this::content).hasMessageContaining("\"AC-99\" is no obligation.");
    }

    @Test
    void a_file_of_ours_is_never_replaced() throws IOException {
        write("rules/controls/leavers/leavers.drl", "package org.assize.rules;\n");
        assertThatThrownBy(this::merged)
                .hasMessageContaining("leavers.drl: would replace our file of that name.")
                .hasMessageContaining("Maybe give it another name");
    }

    @Test
    void what_is_neither_rules_nor_mappings_is_refused() throws IOException {
        write("rule/retired.yml", "retired: []\n");
        assertThatThrownBy(this::merged).hasMessageContaining("this is neither");
    }

    @Test
    void lines_are_added_to_a_mapping() throws IOException {
        write("mappings/obligations/iso27001.csv", "requirement,obligation,strength,primary\nA.5.1,AC-07,pointer,\n");
        assertThat(content().mappings("AC-07"))
                .anyMatch(mapping -> mapping.requirement().equals("A.5.1"));
    }

    @Test
    void the_same_texts_are_joined_once() throws IOException {
        write("rules/retired.yml", "retired: []\n");
        assertThat(merged()).isEqualTo(merged());
        final Path before = merged();
        write("rules/retired.yml", "retired:\n  - {obligation: AC-10, reason: ten people}\n");
        assertThat(merged()).isNotEqualTo(before);
    }
}
