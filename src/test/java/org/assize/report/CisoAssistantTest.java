package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assize.assessment.Report;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What CISO Assistant imports, opened again with another library. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CisoAssistantTest {

    private static SortedMap<String, byte[]> files(final Report report) {
        return Renderers.named("ciso-assistant").orElseThrow().render(report);
    }

    private static List<NamedCsvRecord> rows(final Report report, final String file) {
        final byte[] bytes = Objects.requireNonNull(files(report).get(file));
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static Map<String, Map<String, String>> audit(final Report report, final String framework)
            throws IOException {
        final Map<String, Map<String, String>> audit = new TreeMap<>();
        final byte[] bytes = Objects.requireNonNull(files(report).get("ciso-assistant-audit-" + framework + ".xlsx"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            final XSSFSheet sheet = book.getSheetAt(0);
            final List<String> heads = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                final Map<String, String> cells = new TreeMap<>();
                final Row row = sheet.getRow(i);
                row.forEach(cell -> cells.put(
                        heads.get(cell.getColumnIndex()),
                        cell.getCellType() == CellType.BOOLEAN
                                ? Boolean.toString(cell.getBooleanCellValue())
                                : cell.getStringCellValue()));
                audit.put(Objects.requireNonNull(cells.get("ref_id")), cells);
            }
        }
        return audit;
    }

    @Test
    void every_requirement_stands_in_the_audit_as_assessable() throws IOException {
        final Report report = Reports.sample();
        final Map<String, Map<String, String>> audit = audit(report, "iso");
        assertThat(audit).hasSize((int) report.posture().stream()
                .filter(row -> row.framework().equals("iso"))
                .count());
        assertThat(audit.values())
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("assessable", "true")
                        .containsKeys("compliance_result", "requirement_progress"));
    }

    @Test
    void only_what_was_seen_is_compliant() throws IOException {
        final Report report = Reports.sample();
        for (final Report.PostureRow row : report.posture()) {
            final String result = audit(report, row.framework())
                    .getOrDefault(org.assize.framework.Requirement.dotted(row.requirement()), Map.of())
                    .getOrDefault("compliance_result", "");
            final State state = State.of(row);
            assertThat(result.equals("compliant"))
                    .as(row.requirement() + " " + state)
                    .isEqualTo(List.of(State.EVIDENCED, State.AUDITED, State.INFERRED)
                            .contains(state));
            assertThat(result.endsWith("ly_compliant") || result.equals("non_compliant"))
                    .as(row.requirement() + " " + state)
                    .isEqualTo(state == State.GAP);
        }
    }

    @Test
    void a_gap_tells_what_was_found_and_how_an_auditor_would_call_it() throws IOException {
        final Map<String, String> access = audit(Reports.sample(), "iso").getOrDefault("A.5.18", Map.of());
        assertThat(access.get("observations")).contains("AC-07");
        assertThat(access.getOrDefault("extended_result", "")).isIn("major_nonconformity", "minor_nonconformity");
    }

    @Test
    void findings_and_controls_have_the_names_of_the_importer() {
        final Report report = Reports.sample();
        final List<NamedCsvRecord> findings = rows(report, "ciso-assistant-findings.csv");
        assertThat(findings)
                .extracting(row -> row.getField("ref_id"))
                .containsExactlyInAnyOrderElementsOf(
                        report.findings().stream().map(Report.Finding::id).toList());
        assertThat(findings)
                .allSatisfy(row -> assertThat(row.getField("severity")).isIn("critical", "high", "medium", "low"));
        final NamedCsvRecord control =
                rows(report, "ciso-assistant-applied-controls.csv").get(0);
        assertThat(control.getField("name")).isEqualTo("Turn on a second factor.");
        assertThat(control.getField("status")).isEqualTo("to_do");
        assertThat(control.getField("priority")).isEqualTo("1");
        assertThat(control.getField("effort")).isEqualTo("M");
        assertThat(control.getField("eta")).isEqualTo("2026-07-17");
    }

    @Test
    void no_cell_begins_like_a_formula() {
        final Report report = Reports.withTexts(Reports.sample(), text -> text.contains("-") ? text : "=1+1 " + text);
        for (final String file : List.of("ciso-assistant-findings.csv", "ciso-assistant-applied-controls.csv")) {
            assertThat(rows(report, file))
                    .allSatisfy(row -> assertThat(row.getFields()).noneMatch(field -> field.startsWith("=")));
        }
    }
}
