package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assize.assessment.Report;
import org.assize.source.InputException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportReaderTest {

    @TempDir
    private Path folder;

    @Test
    void a_written_report_reads_back_equal() throws IOException {
        assertThat(read(json(Reports.sample()))).isEqualTo(Reports.sample());
        assertThat(read(json(Reports.hostile()))).isEqualTo(Reports.hostile());
    }

    @Test
    void an_unknown_attribute_is_refused_with_its_place_and_the_nearest_name() {
        final String json = json(Reports.sample()).replaceFirst("\"zone\":", "\"zome\": 1, \"zone\":");
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InputException.class)
                .hasMessageMatching(
                        "(?s).*/report.json:\\d+:\\d+: \"zome\" is no attribute of a result\\.\nMaybe \"zone\"\\?");
    }

    @Test
    void a_missing_attribute_is_refused_by_name() {
        final String json = json(Reports.sample()).replaceFirst("\"zone\": \"[^\"]*\",", "");
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("/assessment/zone is missing.");
    }

    @Test
    void a_missing_list_is_refused() {
        final String json = json(Reports.sample()).replaceFirst("\"covers\": \\[[^\\]]*\\],", "");
        assertThatThrownBy(() -> read(json)).isInstanceOf(InputException.class).hasMessageContaining("covers");
    }

    @Test
    void a_null_is_refused() {
        final String json = json(Reports.sample()).replaceFirst("\"zone\": \"[^\"]*\"", "\"zone\": null");
        assertThatThrownBy(() -> read(json)).isInstanceOf(InputException.class).hasMessageContaining("zone");
    }

    @Test
    void a_number_is_no_text_and_a_text_is_no_number() {
        final String number = json(Reports.sample()).replaceFirst("\"zone\": \"[^\"]*\"", "\"zone\": 7");
        assertThatThrownBy(() -> read(number))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("/assessment/zone");
        final String text = json(Reports.sample()).replaceFirst("\"rank\": 0", "\"rank\": \"0\"");
        assertThatThrownBy(() -> read(text)).isInstanceOf(InputException.class).hasMessageContaining("/rank");
    }

    @Test
    void an_attribute_that_stands_twice_is_refused() {
        final String json = json(Reports.sample()).replaceFirst("\"zone\":", "\"zone\": \"x\", \"zone\":");
        assertThatThrownBy(() -> read(json)).isInstanceOf(InputException.class).hasMessageContaining("zone");
    }

    @Test
    void text_after_the_end_is_refused() {
        assertThatThrownBy(() -> read(json(Reports.sample()) + "{}")).isInstanceOf(InputException.class);
    }

    @Test
    void half_a_file_is_refused_without_names_of_classes() {
        final String json = json(Reports.sample());
        assertThatThrownBy(() -> read(json.substring(0, json.length() / 2)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("report.json:")
                .message()
                .doesNotContain("org.assize", "tools.jackson", "StreamReadFeature");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatThrownBy(() -> ReportReader.read(folder.resolve("none.json"))).isInstanceOf(InputException.class);
    }

    private Report read(final String json) throws IOException {
        return ReportReader.read(Files.writeString(folder.resolve("report.json"), json));
    }

    private static String json(final Report report) {
        return new String(new JsonRenderer().render(report).get("report.json"), StandardCharsets.UTF_8);
    }
}
