package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Opens report.xlsx with another library than the one that wrote it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class XlsxRendererTest {

    private static byte[] bytes(final Report report) {
        return Objects.requireNonNull(
                Renderers.named("xlsx").orElseThrow().render(report).get("report.xlsx"));
    }

    private static XSSFWorkbook open(final byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFWorkbook book(final Report report) {
        return open(bytes(report));
    }

    private static String text(final Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : Long.toString(Math.round(cell.getNumericCellValue()));
    }

    /** Rows of a table by its headings; empty cells are left out. */
    private static List<Map<String, String>> rows(final XSSFWorkbook book, final String name) {
        final XSSFSheet sheet = book.getSheet(name);
        final Row head = sheet.getRow(0);
        final List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            final Row row = sheet.getRow(i);
            final Map<String, String> cells = new LinkedHashMap<>();
            if (row != null) {
                row.forEach(cell -> {
                    final Cell heading = head.getCell(cell.getColumnIndex());
                    if (heading != null && !text(cell).isEmpty()) {
                        cells.put(text(heading), text(cell));
                    }
                });
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> column(final XSSFWorkbook book, final String sheet, final String heading) {
        return rows(book, sheet).stream()
                .map(row -> row.get(heading))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Cell> cells(final XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .toList();
    }

    @Test
    void every_part_of_a_result_has_its_sheet() {
        final XSSFWorkbook book = book(Reports.sample());
        assertThat(IntStream.range(0, book.getNumberOfSheets())
                        .mapToObj(book::getSheetName)
                        .toList())
                .containsExactly(
                        "Summary",
                        "Findings",
                        "Instances",
                        "Declaration",
                        "Posture iso",
                        "Posture nis",
                        "Risk register",
                        "Risk matrix",
                        "Treatment and action plan",
                        "Way to the certificate",
                        "Calendar",
                        "Crosswalk",
                        "Crosswalk ways",
                        "Questionnaire",
                        "Missing evidence");
    }

    @Test
    void findings_stand_with_grades_instances_and_remedies() {
        final Report report = Reports.sample();
        final XSSFWorkbook book = book(report);
        final List<Map<String, String>> rows = rows(book, "Findings");
        assertThat(rows)
                .extracting(row -> row.get("Finding"))
                .containsExactlyInAnyOrderElementsOf(
                        report.findings().stream().map(Finding::id).toList());
        for (final Finding finding : report.findings()) {
            final Map<String, String> row = rows.stream()
                    .filter(each -> finding.id().equals(each.get("Finding")))
                    .findFirst()
                    .orElseThrow();
            assertThat(row)
                    .containsEntry("Required", finding.title())
                    .containsEntry("Due", finding.recommendation().due())
                    .containsEntry("What to do", finding.recommendation().action())
                    .containsEntry(
                            "Instances", Integer.toString(finding.instances().size()));
            finding.grades().forEach((framework, grade) -> assertThat(row).containsValue(grade.label()));
        }
        assertThat(rows(book, "Instances"))
                .hasSize(report.findings().stream()
                        .mapToInt(finding -> finding.instances().size())
                        .sum());
    }

    @Test
    void registers_plan_questions_and_answers_stand_as_in_the_result() {
        final Report report = Reports.sample();
        final XSSFWorkbook book = book(report);
        assertThat(column(book, "Risk register", "Risk"))
                .containsExactlyElementsOf(
                        report.risks().stream().map(Report.RiskRow::id).toList());
        assertThat(column(book, "Treatment and action plan", "Action"))
                .containsExactlyElementsOf(
                        report.plan().stream().map(Report.PlanItem::action).toList());
        assertThat(column(book, "Missing evidence", "Missing"))
                .containsExactlyElementsOf(report.questions().stream()
                        .map(Report.OpenQuestion::missing)
                        .toList());
        assertThat(column(book, "Questionnaire", "Question id"))
                .containsExactlyElementsOf(report.answers().stream()
                        .map(Report.AnswerRow::question)
                        .toList());
        assertThat(rows(book, "Questionnaire").get(0))
                .containsEntry("Answer", "partial")
                .containsEntry("Evidence date", "2026-05-04")
                .containsEntry("Where", "answers.xlsx:Access control!7");
        assertThat(column(book, "Calendar", "Duty"))
                .containsExactlyElementsOf(report.calendar().stream()
                        .map(Report.CalendarRow::title)
                        .toList());
    }

    @Test
    void a_control_stands_with_its_reason_or_its_exclusion() {
        final List<Map<String, String>> rows = rows(book(Reports.sample()), "Declaration");
        assertThat(rows.get(0))
                .containsEntry("Control", "A.5.18")
                .containsEntry("Incl.: risk", "x")
                .containsEntry("Justification of inclusion", "Treats R-1")
                .containsEntry("Implementation status", "partial")
                .containsEntry("Justification of non-implementation", "Open: AC-07.")
                .containsEntry("Status that the client states", "implemented")
                .doesNotContainKey("Justification of exclusion");
        assertThat(rows.get(1))
                .containsEntry("Applic- able", "no")
                .containsEntry("Justification of exclusion", "There are no premises.")
                .containsEntry("Justification is a draft", "draft")
                .doesNotContainKeys("Incl.: risk", "Justification of inclusion", "Justification of non-implementation");
        assertThat(rows.get(2))
                .containsEntry("Incl.: law", "x")
                .containsEntry("Implementation status", "to be confirmed");
    }

    @Test
    void what_was_not_assessed_never_reads_as_met() {
        final Report report = Reports.sample();
        final List<Map<String, String>> rows = rows(book(report), "Posture iso");
        final List<Report.PostureRow> posture = report.posture().stream()
                .filter(row -> row.framework().equals("iso"))
                .toList();
        assertThat(rows).hasSameSizeAs(posture);
        for (int i = 0; i < posture.size(); i++) {
            assertThat(rows.get(i))
                    .containsEntry("Requirement", posture.get(i).requirement())
                    .containsEntry("Outcome", State.of(posture.get(i)).label());
        }
    }

    @Test
    void a_table_has_a_frozen_head_filters_and_a_part_that_is_printed() {
        final XSSFWorkbook book = book(Reports.sample());
        final XSSFSheet findings = book.getSheet("Findings");
        assertThat(findings.getPaneInformation().isFreezePane()).isTrue();
        assertThat(findings.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(findings.getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(findings.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(book.getPrintArea(book.getSheetIndex(findings))).startsWith("'Findings'!$A$1:$");
        assertThat(findings.getFitToPage()).isTrue();
    }

    @Test
    void no_text_of_a_client_is_a_formula_and_each_arrives_as_it_is() {
        final Report report = Reports.withTexts(Reports.sample(), text -> text.contains("-") ? text : "=1+1 " + text);
        final List<Cell> cells = cells(book(report));
        assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA, CellType.ERROR);
        assertThat(cells)
                .filteredOn(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().startsWith("="))
                .hasSizeGreaterThan(50)
                .filteredOn(cell -> cell.getRowIndex() > 0
                        && !cell.getSheet().getSheetName().equals("Summary"))
                .allSatisfy(cell -> assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(cell.getAddress().toString())
                        .isTrue());
    }

    @Test
    void hostile_texts_are_seen_and_do_nothing() {
        final Report report = Reports.hostile();
        final List<Cell> cells = cells(book(report));
        assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA, CellType.ERROR);
        assertThat(cells)
                .extracting(XlsxRendererTest::text)
                .contains(Visible.text(report.findings().get(0).title()))
                .noneMatch(text -> text.indexOf('\u202E') >= 0 || text.indexOf('\u0007') >= 0);
    }

    @Test
    void a_text_too_long_for_a_cell_goes_on_in_further_rows() {
        final String longest = "_x0041_ \uD83D\uDD12 long text ".repeat(6_000).strip();
        final Report report = Reports.sample();
        final Finding first = report.findings().get(0);
        final Report longer = Reports.withTexts(report, text -> text.equals(first.rationale()) ? longest : text);
        final List<Map<String, String>> rows = rows(book(longer), "Findings").stream()
                .filter(row -> row.getOrDefault("Finding", "").startsWith(first.id()))
                .toList();
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows.get(1)).containsEntry("Finding", first.id() + " (continued)");
        assertThat(String.join(
                        "",
                        rows.stream()
                                .map(row -> row.getOrDefault("Why it matters", ""))
                                .toList()))
                .isEqualTo(longest);
    }

    @Test
    void the_bytes_do_not_depend_on_place_time_or_language() throws IOException {
        final byte[] here = bytes(Reports.sample());
        final Locale locale = Locale.getDefault();
        final TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(Reports.sample())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(here))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void five_thousand_findings_are_all_there() {
        final Report report = Reports.sample();
        final Finding pattern = report.findings().get(0);
        final List<Finding> many = IntStream.range(0, 5_000)
                .mapToObj(i -> Reports.withId(pattern, "F-" + i))
                .toList();
        assertThat(column(book(Reports.withFindings(report, many)), "Findings", "Finding"))
                .hasSize(5_000)
                .contains("F-0", "F-4999");
    }
}
