package org.assize.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assize.report.DiffReport.FindingRow;
import org.assize.report.DiffReport.Regraded;
import org.assize.report.DiffReport.RequirementChange;
import org.assize.report.DiffReport.VerdictChange;
import org.jspecify.annotations.Nullable;

/** A difference of two results as text, Markdown and JSON. Each ends with {@code \n}. */
public final class DiffForms {

    private DiffForms() {}

    /** The records as they are. */
    public static String json(final DiffReport diff) {
        return ReportJson.write(diff) + "\n";
    }

    /** For a terminal. */
    public static String text(final DiffReport diff) {
        return render(diff, "", "  ", Function.identity());
    }

    public static String markdown(final DiffReport diff) {
        return render(diff, "## ", "- ", Markdown::escape);
    }

    private static String render(
            final DiffReport raw, final String heading, final String item, final Function<String, String> escape) {
        final DiffReport diff = ReportJson.mapTexts(raw, DiffReport.class, Visible::text);
        final StringBuilder text = new StringBuilder(escape.apply(opening(diff))).append('\n');
        if (diff.unchanged()) {
            return text.append("\nNothing has changed.\n").toString();
        }
        final Section section = (title, lines) -> {
            if (!lines.isEmpty()) {
                text.append('\n').append(heading).append(title).append(heading.isEmpty() ? "\n" : "\n\n");
                lines.forEach(
                        line -> text.append(item).append(escape.apply(line)).append('\n'));
            }
        };
        section.add("Verdicts", diff.verdicts().stream().map(DiffForms::words).toList());
        section.add(
                "New findings", diff.appeared().stream().map(DiffForms::words).toList());
        section.add(
                "Closed findings", diff.closed().stream().map(DiffForms::gone).toList());
        section.add(
                "No longer seen, and so not closed",
                diff.lost().stream().map(DiffForms::gone).toList());
        section.add(
                "Other grades", diff.regraded().stream().map(DiffForms::words).toList());
        section.add(
                "Requirements",
                diff.requirements().stream().map(DiffForms::words).toList());
        return text.toString();
    }

    @FunctionalInterface
    private interface Section {
        void add(String title, List<String> lines);
    }

    private static String opening(final DiffReport diff) {
        final String before = diff.before().organisation();
        final String after = diff.after().organisation();
        return before.equals(after)
                ? after + ", from " + diff.before().asOf() + " to "
                        + diff.after().asOf()
                : before + " as of " + diff.before().asOf() + " against " + after + " as of "
                        + diff.after().asOf();
    }

    private static String words(final FindingRow row) {
        final String grades = grades(row.grades());
        return row.id() + "  " + row.title() + (grades.isEmpty() ? "" : " (" + grades + ")");
    }

    private static String gone(final FindingRow row) {
        return words(row) + ": now "
                + (row.now() == null ? "not judged" : State.valueOf(row.now()).words());
    }

    private static String words(final Regraded change) {
        return change.id() + "  " + change.title() + ", " + change.framework() + ": " + orNone(change.before()) + " → "
                + orNone(change.after());
    }

    private static String words(final RequirementChange change) {
        return change.framework() + " " + change.requirement() + "  " + change.title() + ": " + words(change.before())
                + " → " + words(change.after());
    }

    private static String words(final VerdictChange change) {
        return change.framework() + ": " + orNone(change.before()) + " → " + orNone(change.after());
    }

    private static String words(final @Nullable State state) {
        return state == null ? "not in the result" : state.words();
    }

    private static String orNone(final @Nullable String value) {
        return value == null ? "none" : value;
    }

    private static String grades(final Map<String, String> grades) {
        return grades.entrySet().stream()
                .map(grade -> grade.getKey() + " " + grade.getValue())
                .collect(Collectors.joining(", "));
    }
}
