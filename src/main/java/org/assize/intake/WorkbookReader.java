package org.assize.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assize.content.Questionnaire;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.assize.source.Attribute;
import org.assize.source.CsvReader;
import org.assize.source.EntityShape;
import org.assize.source.ExampleRow;
import org.assize.source.Limits;
import org.assize.source.NearestName;
import org.assize.source.Problems;
import org.assize.source.RecordShape;
import org.assize.source.ScalarNode;
import org.assize.source.Shown;
import org.assize.source.ValueType;
import org.assize.source.XlsxBook;
import org.assize.source.XlsxSheet;
import org.assize.source.XlsxTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds answers and records in a workbook. A sheet with the name of records holds these; any other with a head of the
 * questionnaire holds answers. A workbook of one sheet may be named for what it holds instead.
 */
final class WorkbookReader {

    private final Draft draft;
    private final Limits limits;
    private final Problems problems;

    WorkbookReader(final Draft draft, final Limits limits) {
        this.draft = draft;
        this.limits = limits;
        this.problems = draft.problems();
    }

    /** @param stem name of the file, without its ending */
    void read(final XlsxBook book, final String stem) {
        final List<TableRows> answers = new ArrayList<>();
        final List<XlsxSheet> shown =
                book.sheets().stream().filter(sheet -> !sheet.isHidden()).toList();
        book.sheets().stream().filter(XlsxSheet::isHidden).forEach(this::refuseHiddenRecords);
        for (final XlsxSheet sheet : shown) {
            final String own = table(sheet.name());
            final String table = own == null && shown.size() == 1 ? table(stem) : own;
            if (table != null) {
                addRecords(sheet, table);
            } else if (!Questionnaire.OTHER_SHEETS.contains(sheet.name())) {
                addAnswers(sheet, answers);
            }
        }
        if (!answers.isEmpty()) {
            draft.add(Draft.ANSWERS, new SeveralRows(Source.ofFile(book.file()), answers));
        }
    }

    /** Takes an exported audit: every sheet that has its head. */
    void readAudit(final XlsxBook book, final String framework, final RequirementIds requirements) {
        boolean found = false;
        for (final XlsxSheet sheet : book.sheets()) {
            final XlsxTable table = new XlsxTable(
                    sheet,
                    limits,
                    UnaryOperator.identity(),
                    heads -> heads.containsAll(List.of(ForeignAudit.ID, ForeignAudit.RESULT)));
            if (table.hasHead()) {
                found = true;
                draft.addAudit(new ForeignAudit(
                        sheet.place(),
                        framework,
                        requirements,
                        problems,
                        (known, sink) -> table.read(known, problems, sink)));
            }
        }
        if (!found) {
            problems.add(
                    Source.ofFile(book.file()),
                    "has no table with the columns " + ForeignAudit.ID + " and " + ForeignAudit.RESULT + ".");
        }
    }

    private @Nullable String table(final String name) {
        return draft.model().recordTables().stream()
                .filter(table -> XlsxSheet.nameFor(table).equals(XlsxSheet.nameFor(name)))
                .findFirst()
                .orElse(null);
    }

    private void refuseHiddenRecords(final XlsxSheet sheet) {
        if (table(sheet.name()) != null) {
            problems.add(sheet.place(), "is hidden, and holds records.", "show the sheet, or delete it.");
        }
    }

    private void addAnswers(final XlsxSheet sheet, final List<TableRows> answers) {
        final UnaryOperator<String> names = heading -> Questionnaire.HEADINGS.getOrDefault(heading, heading);
        final XlsxTable table = new XlsxTable(sheet, limits, names, heads -> heads.contains(Questionnaire.ID));
        if (table.hasHead()) {
            answers.add(
                    new TableRows(sheet.place(), true, problems, (known, sink) -> table.read(known, problems, sink)));
            return;
        }
        table.refuse(problems);
        if (!table.isEmpty()) {
            final List<String> known = draft.model().recordTables();
            final String advice = NearestName.advice(sheet.name(), known);
            problems.add(
                    sheet.place(),
                    "The sheet " + Shown.name(sheet.name()) + " holds neither records nor answers.",
                    advice == null ? "name it for the records that it holds, such as accounts." : advice);
        }
    }

    private void addRecords(final XlsxSheet sheet, final String name) {
        final Attribute list = Draft.listOf(draft.model(), name);
        final EntityShape entity = draft.model().entity(list == null ? name : name.substring(0, name.indexOf('.')));
        if (entity == null) {
            throw new IllegalStateException("A table of no entity: " + name);
        }
        final String owner = list == null || entity.isSingle() ? null : entity.name();
        final RecordShape shape =
                list == null ? entity.shape() : ((ValueType.Nested) ((ValueType.Many) list.type()).element()).shape();
        final List<String> keys = list == null
                ? entity.keys().stream().map(Attribute::name).toList()
                : owner == null ? List.of(shape.columns().get(0)) : List.of(owner);
        final XlsxTable table =
                new XlsxTable(sheet, limits, UnaryOperator.identity(), heads -> heads.containsAll(keys)).orFirstRow();
        if (table.hasHead()) {
            add(name, list != null, new Records(table, ExampleRow.of(shape, owner), keys));
        } else {
            table.refuse(problems);
        }
    }

    private void add(final String name, final boolean list, final Records records) {
        if (records.table().hasLabel(Questionnaire.IS_COMPLETE) && !isTold(name, records)) {
            return;
        }
        final TableRows rows = new TableRows(
                records.table().place(), true, problems, (known, sink) -> records.read(known, problems, sink));
        if (list) {
            draft.addList(name, rows);
        } else {
            draft.add(name, rows);
        }
    }

    /** Whether the sheet of a questionnaire tells something: an empty one was not filled in, unless it says so. */
    private boolean isTold(final String name, final Records records) {
        final int rows = records.count();
        final ScalarNode cell = records.table().beside(Questionnaire.IS_COMPLETE);
        final String answer = cell == null ? "" : cell.text();
        final boolean none = answer.equals(Questionnaire.NONE);
        if (cell != null && !Questionnaire.COMPLETE_ANSWERS.contains(answer)) {
            final String expected = String.join(", ", Questionnaire.COMPLETE_ANSWERS);
            problems.add(cell.place(), "must be one of " + expected + ", not " + cell.shown() + ".");
        }
        if (cell != null && none && rows > 0) {
            problems.add(cell.place(), "says that there are none, and " + rows + " stand below.");
        }
        final Tri complete = answer.isEmpty() ? Tri.UNKNOWN : Tri.of(!answer.equals("no"));
        draft.addSettings(name, new FileSettings(complete, null, null, null, null, null));
        return rows > 0 || none;
    }

    /** A table of records with the row that only shows how it is filled in. */
    private record Records(XlsxTable table, Map<String, String> example, List<String> keys) {

        void read(final Collection<String> known, final Problems problems, final CsvReader.Table sink) {
            table.read(known, problems, new ExampleFilter(example, keys, problems, sink));
        }

        int count() {
            final int[] count = {0};
            read(List.of(), new Problems(), new CsvReader.Table() {
                @Override
                public void header(final List<ScalarNode> names) {
                    // Only rows are counted.
                }

                @Override
                public void row(final Source place, final List<ScalarNode> cells) {
                    count[0]++;
                }
            });
            return count[0];
        }
    }
}
