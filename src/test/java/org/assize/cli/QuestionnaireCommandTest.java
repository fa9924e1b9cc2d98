package org.assize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assize.Checkout;
import org.assize.content.Content;
import org.assize.content.Question;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.RecordSet;
import org.assize.intake.Dossier;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A questionnaire is handed out, filled in, and comes back as answers. */
class QuestionnaireCommandTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final Content CONTENT = CHECKOUT.content();

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(final String... args) {
        return AssizeApplication.commandLine(new AssizeCommand(), new LazyCommands())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private Path dossier() throws IOException {
        final Path dossier = Files.createDirectories(folder.resolve("dossier"));
        Files.writeString(dossier.resolve("dossier.yml"), """
                assessment:
                  as-of: 2026-06-17
                  zone: Europe/Prague
                  mode: SUPPLIER_BATCH
                  frameworks: [iso27001, gdpr]
                organisation: {name: Supplier, country: CZ, established-in-eu: yes, gdpr-roles: [PROCESSOR]}
                """);
        return dossier;
    }

    private Path written(final String profile, final String name) throws IOException {
        final Path file = dossier().resolve(name);
        assertThat(run("questionnaire", "--profile", profile, "--out", file.toString()))
                .as(err.toString())
                .isZero();
        return file;
    }

    private static Dossier read(final Path dossier) {
        return new Intake(FactModel.standard(), Vocabulary.of(CONTENT)).read(dossier, Intake.Options.none());
    }

    private static Map<String, Answer> answers(final Path dossier) {
        return read(dossier).facts().stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .collect(Collectors.toMap(Answer::questionId, answer -> answer));
    }

    /** Answers every question by what a program makes of its place: yes, partial, no, unknown, and leaves each fifth. */
    private static void fillIn(final Path csv) throws IOException {
        final List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(Files.readString(csv)))) {
            reader.forEach(rows::add);
        }
        final int value = rows.get(0).getFields().indexOf("value");
        final int refs = rows.get(0).getFields().indexOf("evidence-refs");
        final int date = rows.get(0).getFields().indexOf("evidence-date");
        final StringWriter text = new StringWriter();
        final CsvWriter writer = CsvWriter.builder().build(text);
        for (int i = 0; i < rows.size(); i++) {
            final List<String> row = new ArrayList<>(rows.get(i).getFields());
            if (i > 0) {
                row.set(value, expected(i));
                row.set(refs, expected(i).equals("yes") ? "DOC-" + i : "");
                row.set(date, expected(i).equals("yes") ? "2026-05-0" + (1 + i % 9) : "");
            }
            writer.writeRecord(row);
        }
        writer.flush();
        Files.writeString(csv, text.toString());
    }

    private static String expected(final int row) {
        return List.of("", "yes", "partial", "no", "unknown").get(row % 5);
    }

    @Test
    void a_filled_in_table_is_read_back_answer_by_answer() throws IOException {
        final Path file = written("supplier", "answers.csv");
        fillIn(file);
        final List<Question> questions = CONTENT.bank().ofProfile("supplier");
        final Map<String, Answer> answers = answers(dossier());
        for (int i = 0; i < questions.size(); i++) {
            final String id = questions.get(i).id();
            final String expected = expected(i + 1);
            if (expected.isEmpty()) {
                assertThat(answers).doesNotContainKey(id);
            } else {
                final Answer answer = Objects.requireNonNull(answers.get(id), id);
                assertThat(answer.value()).isEqualTo(AnswerValue.valueOf(expected.toUpperCase(Locale.ROOT)));
                assertThat(answer.evidenceRefs()).hasSize(expected.equals("yes") ? 1 : 0);
            }
        }
    }

    @Test
    void a_filled_in_table_is_assessed() throws IOException {
        fillIn(written("supplier", "answers.csv"));
        assertThat(run("assess", dossier().toString(), "--format", "json")).isZero();
        final List<Question> questions = CONTENT.bank().ofProfile("supplier");
        final String denied = questions.get(2).attests().get(0);
        assertThat(out.toString()).contains("\"id\": \"" + denied + "\"");
    }

    /** Opens a workbook with another library, changes it and saves it with that. */
    private static void change(final Path file, final Consumer<XSSFWorkbook> change) throws IOException {
        final byte[] changed;
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(bytes);
            changed = bytes.toByteArray();
        }
        Files.write(file, changed);
    }

    private static int column(final Row head, final String heading) {
        for (final Cell cell : head) {
            if (cell.getStringCellValue().startsWith(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + heading);
    }

    /** Answers the questions of a workbook by the same rule, wherever they stand in it. */
    private static void answer(final XSSFWorkbook book, final List<Question> questions) {
        final Map<String, Integer> places = new HashMap<>();
        questions.forEach(question -> places.put(question.id(), places.size() + 1));
        final CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("d/m/yyyy"));
        for (final Sheet sheet : book) {
            final Row head = sheet.getRow(3);
            for (final Row row : sheet) {
                final Cell id = row.getCell(0);
                final Integer place =
                        id == null || id.getCellType() != CellType.STRING ? null : places.get(id.getStringCellValue());
                if (place == null || expected(place).isEmpty()) {
                    continue;
                }
                row.getCell(column(head, "Answer")).setCellValue(expected(place));
                if (expected(place).equals("yes")) {
                    row.getCell(column(head, "Evidence:")).setCellValue("DOC-" + place);
                    final Cell date = row.getCell(column(head, "Date of the evidence"));
                    date.setCellValue(LocalDate.of(2026, 5, 1 + place % 9));
                    date.setCellStyle(day);
                }
            }
        }
    }

    private static List<String> facts(final Path dossier) {
        return read(dossier).facts().stream()
                .map(fact -> fact.ref() + " " + FactModel.standard().values(fact)
                        + fact.origin().evidenceRefs())
                .toList();
    }

    @Test
    void a_filled_in_workbook_says_the_same_as_a_filled_in_table() throws IOException {
        fillIn(written("supplier", "answers.csv"));
        final List<String> ofTable = facts(dossier());
        Files.delete(dossier().resolve("answers.csv"));
        final Path workbook = written("supplier", "answers.xlsx");
        change(workbook, book -> answer(book, CONTENT.bank().ofProfile("supplier")));
        assertThat(facts(dossier())).isEqualTo(ofTable).hasSizeGreaterThan(30);
        final Answer first = answers(dossier()).values().iterator().next();
        assertThat(first.origin().source().sheet()).isNotNull();
    }

    @Test
    void a_workbook_has_lists_to_choose_from_and_hides_what_only_programs_need() throws IOException {
        final Path file = written("sme", "answers.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            final XSSFSheet access = book.getSheet("4. Access control");
            assertThat(access.isColumnHidden(0)).isTrue();
            assertThat(access.getDataValidations())
                    .hasSize((int) CONTENT.bank().ofProfile("sme").stream()
                            .filter(question -> question.theme().equals("Access control"))
                            .count())
                    .allSatisfy(validation -> assertThat(
                                    validation.getValidationConstraint().getExplicitListValues())
                            .contains("yes", "partial", "no", "unknown"));
            assertThat(access.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isPositive();
            assertThat(access.getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheetVisibility(book.getSheetIndex("Lists"))).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(book.getSheet("accounts").getDataValidations()).hasSizeGreaterThan(5);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(text(book.getSheet("Start"))).contains("Access control", "13.0", "accounts");
        }
    }

    private static List<String> text(final Sheet sheet) {
        final List<String> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> cells.add(
                cell.getCellType() == CellType.STRING
                        ? cell.getStringCellValue()
                        : cell.getCellType() == CellType.NUMERIC ? Double.toString(cell.getNumericCellValue()) : "")));
        return cells;
    }

    @Test
    void records_in_the_workbook_of_a_questionnaire_are_read_beside_its_answers() throws IOException {
        final Path file = written("sme", "answers.xlsx");
        change(file, QuestionnaireCommandTest::fillInRecords);
        final Dossier dossier = read(dossier());
        assertThat(dossier.facts())
                .extracting(fact -> fact.ref().toString())
                .containsExactly("accounts 007", "leavers p1/2026-03-01", "organisation organisation");
        assertThat(dossier.recordSets())
                .filteredOn(RecordSet::provided)
                .extracting(RecordSet::entity)
                .contains("accounts", "leavers", "suppliers")
                .doesNotContain("assets", "risks");
    }

    private static void fillInRecords(final XSSFWorkbook book) {
        final Sheet accounts = book.getSheet("accounts");
        accounts.getRow(1).getCell(1).setCellValue("yes");
        final Row row = accounts.createRow(8);
        row.createCell(column(accounts.getRow(4), "account-id")).setCellValue("007");
        row.createCell(column(accounts.getRow(4), "disabled-at")).setCellValue("2026-03-04T09:00+01:00");
        final Sheet leavers = book.getSheet("leavers");
        leavers.getRow(5).getCell(column(leavers.getRow(4), "person-id")).setCellValue("p1");
        leavers.getRow(5).getCell(column(leavers.getRow(4), "termination-at")).setCellValue("2026-03-01");
        book.getSheet("suppliers").getRow(1).getCell(1).setCellValue("there are none");
    }

    @Test
    @Tag("libreoffice")
    void what_libreoffice_saves_says_the_same() throws IOException, InterruptedException {
        final Path file = written("sme", "answers.xlsx");
        change(file, book -> {
            answer(book, CONTENT.bank().ofProfile("sme"));
            fillInRecords(book);
        });
        final List<String> before = facts(dossier());
        final Path saved = folder.resolve("saved");
        final Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        Files.copy(saved.resolve("answers.xlsx"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(facts(dossier())).isEqualTo(before).hasSizeGreaterThan(60);
    }

    @Test
    void a_filled_in_list_in_yaml_is_read_back() throws IOException {
        final Path file = written("sme", "answers.yml");
        Files.writeString(file, Files.readString(file).replace("  value:\n", "  value: yes\n"));
        final Map<String, Answer> answers = answers(dossier());
        assertThat(answers).hasSameSizeAs(CONTENT.bank().ofProfile("sme"));
        assertThat(answers.values()).extracting(Answer::value).containsOnly(AnswerValue.YES);
    }

    @Test
    void what_nobody_filled_in_is_no_answer() throws IOException {
        written("full", "answers.csv");
        assertThat(answers(dossier())).isEmpty();
        Files.delete(dossier().resolve("answers.csv"));
        written("full", "answers.yml");
        assertThat(answers(dossier())).isEmpty();
        Files.delete(dossier().resolve("answers.yml"));
        written("full", "answers.xlsx");
        assertThat(answers(dossier())).isEmpty();
        assertThat(read(dossier()).recordSets())
                .filteredOn(RecordSet::provided)
                .extracting(RecordSet::entity)
                .containsExactlyInAnyOrder("answers", "assessment", "organisation");
    }

    @Test
    void a_changed_id_of_an_unanswered_question_is_refused() throws IOException {
        final Path file = written("supplier", "answers.csv");
        Files.writeString(file, Files.readString(file).replace("\nQ-AC-05,", "\nQ-AC-5,"));
        assertThat(run("assess", dossier().toString())).isEqualTo(4);
        assertThat(err.toString())
                .contains("There is no question")
                .contains("Q-AC-5")
                .contains("Q-AC-05");
    }

    @Test
    void a_framework_narrows_it() throws IOException {
        final Path all = written("full", "answers.csv");
        final Path some = folder.resolve("some.csv");
        assertThat(run("questionnaire", "--framework", "nis2,gdpr", "--out", some.toString()))
                .isZero();
        assertThat(Files.readAllLines(some))
                .hasSizeLessThan(Files.readAllLines(all).size());
        assertThat(out.toString()).contains("questions for a consultant");
    }

    @Test
    void a_mistake_is_a_usage_error_with_advice() {
        assertThat(run(
                        "questionnaire",
                        "--profile",
                        "suplier",
                        "--out",
                        folder.resolve("a.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("\"suplier\" is no profile")
                .contains("Maybe")
                .contains("supplier");
        assertThat(run(
                        "questionnaire",
                        "--framework",
                        "nis",
                        "--out",
                        folder.resolve("a.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"nis\" is no framework");
        assertThat(run("questionnaire", "--out", folder.resolve("a.doc").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"a.doc\" has no ending").contains(".csv, .xlsx, .yml");
        assertThat(run("questionnaire")).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_place_that_cannot_be_written_is_told() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(run("questionnaire", "--out", folder.resolve("file/a.csv").toString()))
                .isEqualTo(7);
        assertThat(err.toString()).contains("cannot be written");
    }
}
