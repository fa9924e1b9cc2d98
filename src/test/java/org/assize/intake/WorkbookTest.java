package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.assize.content.Questionnaire;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.Fact;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.assize.source.ExampleRow;
import org.assize.source.FactModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers and records in workbooks, as programs save them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookTest {

    private static final Object[] HEAD = {"account-id", "person-id", "mfa", "disabled-at"};

    @TempDir
    private Path folder = Path.of("");

    private TestDossier dossier = TestDossier.in(folder);

    @BeforeEach
    void start() {
        dossier = TestDossier.in(folder);
    }

    private void book(final String file, final byte[] bytes) {
        Workbooks.write(folder.resolve(file), bytes);
    }

    private List<Map<String, String>> accounts() {
        return dossier.read().facts().stream()
                .filter(UserAccount.class::isInstance)
                .map(fact -> FactModel.standard().values(fact))
                .toList();
    }

    private RecordSet records(final String name) {
        return dossier.read().recordSets().stream()
                .filter(set -> set.entity().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sheet_named_for_its_records_reads_like_a_table() {
        book("records/everything.xlsx", Workbooks.bytes(book -> {
            Workbooks.fill(book, "accounts", HEAD, new Object[] {"a1", "p1", "yes", "2026-03-04T09:00+01:00"});
            Workbooks.fill(book, "persons", new Object[] {"person-id"}, new Object[] {"p1"});
        }));
        dossier.file("records/leavers.csv", "person-id,termination-at\np1,2026-03-01\n");
        assertThat(accounts())
                .containsExactly(Map.of(
                        "account-id", "a1", "person-id", "p1", "mfa", "yes", "disabled-at", "2026-03-04T09:00+01:00"));
        final Fact person = dossier.read().facts().stream()
                .filter(fact -> fact.ref().type().equals("persons"))
                .findFirst()
                .orElseThrow();
        assertThat(person.origin().source()).hasToString("records/everything.xlsx:persons!2");
    }

    @Test
    void a_workbook_of_one_sheet_may_be_named_for_its_records() {
        book("records/accounts.xlsx", Workbooks.sheet("Sheet1", HEAD, new Object[] {"a1", "p1", true, ""}));
        assertThat(accounts())
                .hasSize(1)
                .first()
                .isEqualTo(Map.of("account-id", "a1", "person-id", "p1", "mfa", "yes", "disabled-at", "no"));
    }

    @Test
    void dates_are_read_as_texts_and_as_the_numbers_that_programs_keep() {
        final byte[] book = Workbooks.sheet(
                "accounts",
                HEAD,
                new Object[] {"a1", "p1", "yes", LocalDate.of(2026, 3, 4)},
                new Object[] {"a2", "p1", "yes", "2026-03-04"},
                new Object[] {"a3", "p1", "yes", LocalDate.of(1900, 1, 5)});
        book("records/accounts.xlsx", book);
        assertThat(accounts())
                .extracting(row -> row.get("disabled-at"))
                .containsExactly("2026-03-04", "2026-03-04", "1900-01-05");
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() {
        final byte[] book =
                Workbooks.sheet("accounts", HEAD, new Object[] {"a1", "p1", "yes", LocalDate.of(2026, 3, 4)});
        book(
                "records/accounts.xlsx",
                Workbooks.with(book, "xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\""));
        assertThat(accounts()).extracting(row -> row.get("disabled-at")).containsExactly("2030-03-05");
    }

    @Test
    void a_day_that_there_was_not_and_a_time_without_an_offset_are_refused() {
        final byte[] book = Workbooks.sheet(
                "accounts",
                HEAD,
                new Object[] {"a1", "p1", "yes", LocalDate.of(2026, 3, 4)},
                new Object[] {"a2", "p1", "yes", LocalDateTime.of(2026, 3, 4, 9, 30)},
                new Object[] {"a3", "p1", "yes", 46_085});
        book(
                "records/accounts.xlsx",
                Workbooks.with(
                        book,
                        "xl/worksheets/sheet1.xml",
                        "<v>46085.0</v></c></row><row r=\"3\"",
                        "<v>60</v></c></row><row r=\"3\""));
        assertThat(dossier.problems()).hasSize(3);
        assertThat(dossier.problems().get(0))
                .startsWith("records/accounts.xlsx:accounts!D2: is the day 60, which no calendar has.");
        assertThat(dossier.problems().get(1))
                .startsWith("records/accounts.xlsx:accounts!D3: disabled-at must be a date such as 2026-06-17")
                .contains("2026-03-04T09:30");
        assertThat(dossier.problems().get(2))
                .contains("accounts!D4: disabled-at must be a date")
                .contains("46085");
    }

    @Test
    void a_formula_counts_by_the_result_that_was_saved_with_it() {
        final byte[] book = Workbooks.bytes(it -> {
            final XSSFSheet sheet = Workbooks.fill(
                    it, "accounts", HEAD, new Object[] {"", "p1", "yes", ""}, new Object[] {"", "p1", "yes", ""});
            sheet.getRow(1).getCell(0).setCellFormula("\"a\"&1");
            sheet.getRow(2).getCell(0).setCellFormula("\"a\"&2");
            it.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(1).getCell(0));
        });
        book("records/accounts.xlsx", book);
        assertThat(dossier.problems())
                .hasSize(2)
                .anySatisfy(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "records/accounts.xlsx:accounts!A3: is a formula whose result the file does not hold.\nMaybe "));
    }

    @Test
    void the_error_of_a_formula_is_no_value() {
        book("records/accounts.xlsx", Workbooks.bytes(it -> {
            final XSSFSheet sheet = Workbooks.fill(it, "accounts", HEAD, new Object[] {"a1", "", "yes", ""});
            sheet.getRow(1)
                    .getCell(1, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        }));
        assertThat(dossier.problems())
                .containsExactly("records/accounts.xlsx:accounts!B2: holds the error #N/A of a formula.");
    }

    @Test
    void what_is_not_shown_counts_all_the_same_and_a_hidden_sheet_of_records_is_refused() {
        book("records/accounts.xlsx", Workbooks.bytes(it -> {
            final XSSFSheet sheet = Workbooks.fill(it, "accounts", HEAD, new Object[] {"a1", "p1", "yes", ""});
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
        }));
        assertThat(accounts()).hasSize(1);
        book("records/more.xlsx", Workbooks.bytes(it -> {
            Workbooks.fill(it, "persons", new Object[] {"person-id"}, new Object[] {"p1"});
            Workbooks.fill(it, "leavers", new Object[] {"person-id"}, new Object[] {"p1"});
            it.setSheetHidden(1, true);
        }));
        assertThat(dossier.problems())
                .containsExactly(
                        "records/more.xlsx:leavers: is hidden, and holds records.\nMaybe show the sheet, or delete it.");
    }

    @Test
    void rows_above_the_head_and_columns_beside_the_table_are_passed_over() {
        book(
                "records/accounts.xlsx",
                Workbooks.sheet(
                        "accounts",
                        new Object[] {"Export of the directory"},
                        new Object[] {},
                        new Object[] {"account-id", "mfa", "", "note"},
                        new Object[] {"a1", "yes", "", "ask Ana"},
                        new Object[] {"", "", "", "checked"}));
        assertThat(accounts()).containsExactly(Map.of("account-id", "a1", "mfa", "yes"));
    }

    @Test
    void a_column_that_has_lost_its_heading_hides_no_other() {
        book(
                "records/accounts.xlsx",
                Workbooks.sheet("accounts", new Object[] {"account-id", "", "mfa"}, new Object[] {"a1", "x", "yes"}));
        assertThat(dossier.problems())
                .containsExactly("records/accounts.xlsx:accounts!C1: The column \"mfa\" stands apart from the table.\n"
                        + "Maybe a column before it has lost its heading.");
    }

    @Test
    void cells_merged_over_rows_are_refused_and_over_columns_read() {
        book("records/accounts.xlsx", Workbooks.bytes(it -> {
            final XSSFSheet sheet = Workbooks.fill(
                    it, "accounts", HEAD, new Object[] {"a1", "p1", "yes", ""}, new Object[] {"a2", "", "yes", ""});
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
        }));
        assertThat(accounts()).hasSize(2);
        book(
                "records/accounts.xlsx",
                Workbooks.bytes(
                        it -> Workbooks.fill(it, "accounts", HEAD, new Object[] {"a1", "p1", "yes", ""}, new Object[] {
                                    "a2", "", "yes", ""
                                })
                                .addMergedRegion(new CellRangeAddress(1, 2, 1, 1))));
        assertThat(dossier.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("records/accounts.xlsx:accounts!B2: is merged with the cells below it");
    }

    @Test
    void numbers_are_read_as_they_are_shown_and_ids_of_too_many_digits_refused() {
        book(
                "records/accounts.xlsx",
                Workbooks.sheet("accounts", HEAD, new Object[] {4711, 0.1 + 0.2, "yes", ""}, new Object[] {
                    1.2345678901234567e16, "p1", "yes", ""
                }));
        assertThat(dossier.problems())
                .containsExactlyInAnyOrder(
                        "records/accounts.xlsx:accounts!A3: is a number of more than 15 digits, of which the"
                                + " program keeps no more than 15.\nMaybe write it as a text, with ' before it.",
                        "records/accounts.xlsx:accounts!A3: account-id is missing.");
        book("records/accounts.xlsx", Workbooks.sheet("accounts", HEAD, new Object[] {4711, 0.1 + 0.2, "yes", ""}));
        assertThat(accounts()).first().asString().contains("account-id=4711").contains("person-id=0.3,");
    }

    @Test
    void blanks_that_nobody_sees_are_no_part_of_a_cell() {
        book("records/accounts.xlsx", Workbooks.sheet("accounts", HEAD, new Object[] {" a1\u00A0", "p1 ", "yes", " "}));
        assertThat(accounts()).first().asString().contains("account-id=a1,").contains("person-id=p1,");
    }

    @Test
    void the_example_is_passed_over_and_one_changed_in_part_refused() {
        final Map<String, String> example = ExampleRow.of(
                Objects.requireNonNull(FactModel.standard().entity("accounts")).shape(), null);
        final Object[] heads = example.keySet().toArray();
        final Object[] row = example.values().toArray();
        book("records/accounts.xlsx", Workbooks.sheet("accounts", heads, row));
        assertThat(dossier.read().facts()).isEmpty();
        row[2] = "somebody";
        book("records/accounts.xlsx", Workbooks.sheet("accounts", heads, row));
        assertThat(dossier.problems())
                .containsExactly(
                        "records/accounts.xlsx:accounts!2: is the example of the table, changed in part.\nMaybe"
                                + " give it an id of its own, or delete the row.");
        row[0] = "a1";
        book("records/accounts.xlsx", Workbooks.sheet("accounts", heads, row));
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void an_empty_sheet_of_a_questionnaire_was_not_filled_in_unless_it_says_that_there_are_none() {
        book("records/accounts.xlsx", form("", HEAD));
        assertThat(records("accounts").provided()).isFalse();
        book("records/accounts.xlsx", form("there are none", HEAD));
        assertThat(records("accounts").provided()).isTrue();
        assertThat(records("accounts").complete()).isEqualTo(Tri.YES);
    }

    @Test
    void a_sheet_of_a_questionnaire_says_whether_it_is_complete() {
        final Object[] row = {"a1", "p1", "yes", ""};
        book("records/accounts.xlsx", form("", HEAD, row));
        assertThat(records("accounts").complete()).isEqualTo(Tri.UNKNOWN);
        book("records/accounts.xlsx", form("no", HEAD, row));
        assertThat(records("accounts").complete()).isEqualTo(Tri.NO);
        book("records/accounts.xlsx", form("yes", HEAD, row));
        assertThat(records("accounts").complete()).isEqualTo(Tri.YES);
        book("records/accounts.xlsx", form("there are none", HEAD, row));
        assertThat(dossier.problems())
                .containsExactly("records/accounts.xlsx:accounts!B1: says that there are none, and 1 stand below.");
        book("records/accounts.xlsx", form("nearly", HEAD, row));
        assertThat(dossier.problems())
                .first()
                .asString()
                .contains("must be one of yes, no, there are none, not \"nearly\"");
    }

    private static byte[] form(final String complete, final Object[]... rows) {
        final Object[][] all = new Object[rows.length + 2][];
        all[0] = new Object[] {Questionnaire.IS_COMPLETE, complete};
        all[1] = new Object[] {};
        System.arraycopy(rows, 0, all, 2, rows.length);
        return Workbooks.sheet("accounts", all);
    }

    @Test
    void answers_may_stand_on_several_sheets_beside_records() {
        book("answers.xlsx", Workbooks.bytes(it -> {
            Workbooks.fill(it, "Start", new Object[] {"Welcome"});
            Workbooks.fill(
                    it,
                    "1. Access",
                    new Object[] {"Access"},
                    new Object[] {"Id", "Question", "Answer", "Date of the evidence"},
                    new Object[] {"Q-1", "Why?", "yes", LocalDate.of(2026, 5, 4)},
                    new Object[] {"Q-2", "How?", "", ""});
            Workbooks.fill(it, "2. People", new Object[] {"question-id", "value"}, new Object[] {"Q-3", "unknown"});
            Workbooks.fill(it, "accounts", HEAD, new Object[] {"a1", "p1", "yes", ""});
        }));
        final List<Answer> answers = dossier.read().facts().stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .toList();
        assertThat(answers).extracting(Answer::questionId).containsExactly("Q-1", "Q-3");
        assertThat(answers.get(0).evidenceDate()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(answers.get(1).origin().source()).hasToString("answers.xlsx:2. People!2");
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void a_wrong_answer_is_told_with_its_sheet_and_cell() {
        book("answers.xlsx", Workbooks.sheet("1. Access", new Object[] {"Id", "Answer"}, new Object[] {"Q-1", "Yes"}));
        assertThat(dossier.problems())
                .containsExactly(
                        "answers.xlsx:1. Access!B2: value must be one of yes, partial, no, not-applicable, unknown,"
                                + " not \"Yes\".\nMaybe \"yes\"?");
    }

    @Test
    void a_sheet_that_is_nothing_and_records_that_stand_twice_are_refused() {
        dossier.file("records/accounts.csv", "account-id\na1\n");
        book("records/more.xlsx", Workbooks.bytes(it -> {
            Workbooks.fill(it, "acounts", new Object[] {"account-id"}, new Object[] {"a1"});
            Workbooks.fill(it, "accounts", HEAD, new Object[] {"a2", "p1", "yes", ""});
            it.createSheet("Sheet3");
        }));
        assertThat(dossier.problems())
                .containsExactly(
                        "records/more.xlsx:accounts: accounts stands twice, first at records/accounts.csv.",
                        "records/more.xlsx:acounts: The sheet \"acounts\" holds neither records nor answers.\nMaybe"
                                + " \"accounts\"?");
    }

    @Test
    void a_cell_type_that_does_not_fit_is_told() {
        book("records/accounts.xlsx", Workbooks.sheet("accounts", HEAD, new Object[] {"a1", true, "yes", ""}));
        assertThat(dossier.problems())
                .first()
                .asString()
                .startsWith("records/accounts.xlsx:accounts!B2: person-id must be a text");
    }
}
