package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.content.Questionnaire;
import org.assize.fact.Source;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.ExampleRow;
import org.assize.source.FactModel;
import org.assize.source.RecordShape;
import org.assize.source.Scalar;
import org.assize.source.ValueType;
import org.assize.source.XlsxSheet;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Sheets for records, one a fact type: what each column means, its name, and a row that shows how to fill it in. */
final class RecordSheets {

    private static final int STATUS = 1;
    private static final int MEANING = 3;
    private static final int HEAD = 4;
    private static final int EXAMPLE = 5;
    private static final int LAST = 1_000;
    private static final int WIDTH = 22;
    private static final List<String> ANSWERS = List.of("yes", "no", "unknown");

    private final FactModel model = FactModel.standard();
    private final Map<List<String>, String> lists = new LinkedHashMap<>();
    private final Questionnaire questionnaire;

    RecordSheets(final Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * What was written for a fact type.
     *
     * @param rows formula of the number of its rows
     * @param status cell that says whether they are all
     */
    record Written(String name, String sheet, String meaning, String rows, String status) {}

    List<Written> write(final Book book) {
        final List<Written> written = new ArrayList<>();
        for (final String name : questionnaire.records()) {
            written.add(records(book.sheet(XlsxSheet.nameFor(name)), name));
        }
        if (!lists.isEmpty()) {
            lists(book.sheet(Questionnaire.OTHER_SHEETS.get(1)));
        }
        return written;
    }

    private Written records(final Worksheet sheet, final String name) {
        final int dot = name.indexOf('.');
        final EntityShape entity = model.entity(dot < 0 ? name : name.substring(0, dot));
        if (entity == null) {
            throw new IllegalArgumentException("There are no records " + name);
        }
        final Attribute list = entity.shape().recordLists().stream()
                .filter(each -> name.equals(entity.name() + "." + each.name()))
                .findFirst()
                .orElse(null);
        final RecordShape shape = list == null ? entity.shape() : shape(list);
        final String meaning = list == null ? entity.meaning() : list.meaning();
        final String owner = list == null || entity.isSingle() ? null : entity.name();
        final FormSheet form = new FormSheet(sheet);
        form.title(name + ": " + meaning);
        // Printed over several pages: on one, so many columns could not be read.
        sheet.setFitToPage(false);
        status(form);
        final Map<String, String> example = ExampleRow.of(shape, owner);
        table(form, columns(shape), example, owner);
        return new Written(
                name,
                sheet.getName(),
                meaning,
                count(sheet.getName(), example.values().iterator().next()),
                "'" + sheet.getName() + "'!$B$" + (STATUS + 1));
    }

    // The example does not count for as long as it stands there.
    private static String count(final String sheet, final String example) {
        final String first = "'" + sheet + "'!$A$" + (EXAMPLE + 1);
        return "COUNTA(" + first + ":$A$" + (LAST + 1) + ")-IF(EXACT(" + first + ",\"" + example + "\"),1,0)";
    }

    private static RecordShape shape(final Attribute list) {
        return ((ValueType.Nested) ((ValueType.Many) list.type()).element()).shape();
    }

    private static void status(final FormSheet form) {
        form.put(STATUS, 0, Questionnaire.IS_COMPLETE);
        form.sheet().style(STATUS, 0).bold().set();
        form.sheet().style(STATUS, 1).fillColor("FBE7B2").set();
        form.choose(STATUS, STATUS, 1, Questionnaire.COMPLETE_ANSWERS);
        form.put(
                STATUS,
                2,
                "Leave a cell empty where you do not know. The grey row is an example: overwrite it, or leave it as it is.");
        form.sheet().style(STATUS, 2).fontColor(FormSheet.FAINT).set();
    }

    private static Map<String, Attribute> columns(final RecordShape shape) {
        final Map<String, Attribute> columns = new LinkedHashMap<>();
        add(columns, "", shape);
        return columns;
    }

    private static void add(final Map<String, Attribute> columns, final String outer, final RecordShape shape) {
        for (final Attribute attribute : shape.attributes()) {
            if (attribute.type() instanceof final ValueType.Nested nested) {
                add(columns, outer + attribute.name() + ".", nested.shape());
            } else if (!shape.recordLists().contains(attribute)) {
                columns.put(outer + attribute.name(), attribute);
            }
        }
    }

    private void table(
            final FormSheet form,
            final Map<String, Attribute> columns,
            final Map<String, String> example,
            final @Nullable String owner) {
        final Worksheet sheet = form.sheet();
        form.head(HEAD, List.copyOf(example.keySet()));
        int column = 0;
        for (final Map.Entry<String, String> cell : example.entrySet()) {
            final Attribute attribute = columns.get(cell.getKey());
            sheet.width(column, Math.max(WIDTH, cell.getKey().length() + 2));
            form.put(MEANING, column, attribute == null ? "Id of its " + owner : meaning(attribute));
            sheet.style(MEANING, column)
                    .fontColor(FormSheet.FAINT)
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .set();
            form.put(EXAMPLE, column, cell.getValue());
            sheet.style(EXAMPLE, column).italic().fontColor("8A8A8A").set();
            if (attribute != null) {
                input(form, column, attribute);
            }
            column++;
        }
        sheet.rowHeight(MEANING, Lines.height(5));
        sheet.freezePane(1, HEAD + 1);
        sheet.repeatRows(HEAD);
    }

    private static String meaning(final Attribute attribute) {
        final String unit = attribute.unit().isEmpty() ? "" : " (" + attribute.unit() + ")";
        final String required = attribute.isRequired() ? " Required." : "";
        return attribute.meaning() + unit + "." + required;
    }

    private void input(final FormSheet form, final int column, final Attribute attribute) {
        final Worksheet sheet = form.sheet();
        if (attribute.type() instanceof final ValueType.Choice choice) {
            choose(form, column, choice.spellings());
        } else if (attribute.type() instanceof final ValueType.Single single) {
            if (single.scalar() == Scalar.TRI) {
                choose(form, column, ANSWERS);
            } else if (single.scalar() == Scalar.DATE) {
                sheet.style(column).format("yyyy-mm-dd").set();
            } else if (attribute.isKey() && single.scalar() == Scalar.TEXT) {
                // An id of digits stays as it is typed.
                sheet.style(column).format("@").set();
            }
        }
    }

    private void choose(final FormSheet form, final int column, final List<String> answers) {
        if (!form.choose(EXAMPLE, LAST, column, answers)) {
            final String letters = Source.letters(lists.size() + 1);
            final String range =
                    Questionnaire.OTHER_SHEETS.get(1) + "!$" + letters + "$1:$" + letters + "$" + answers.size();
            form.chooseBy(EXAMPLE, LAST, column, lists.computeIfAbsent(answers, key -> range));
        }
    }

    private void lists(final Worksheet sheet) {
        int column = 0;
        for (final List<String> list : lists.keySet()) {
            for (int i = 0; i < list.size(); i++) {
                sheet.value(i, column, list.get(i));
            }
            column++;
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }
}
