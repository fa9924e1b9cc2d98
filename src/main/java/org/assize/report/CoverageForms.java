package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assize.content.Content;
import org.assize.content.Coverage;
import org.assize.content.Coverage.By;
import org.assize.content.Coverage.Row;

/** Coverage of the frameworks as text and as JSON. */
public final class CoverageForms {

    private static final int MOST_OPEN = 12;

    private CoverageForms() {}

    /** A table a framework, and the requirements that nothing judges. */
    public static String text(final Content content, final Coverage coverage) {
        final StringBuilder text = new StringBuilder();
        for (final String framework : coverage.frameworks()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(content.framework(framework).title())
                    .append(" (")
                    .append(framework)
                    .append(")\n");
            text.append(line("", "total", "records", "answers", "crosswalk", "why not", "open"));
            coverage.themes(framework).forEach((theme, rows) -> text.append(line(theme, rows)));
            text.append(line("all", coverage.rows(framework)));
            open(coverage.rows(framework), text);
        }
        return text.toString();
    }

    private static String line(final String name, final List<Row> rows) {
        return line(
                name,
                Integer.toString(rows.size()),
                count(rows, By.RECORDS),
                count(rows, By.ANSWERS),
                count(rows, By.CROSSWALK),
                count(rows, By.SAYS_WHY_NOT),
                count(rows, By.OPEN));
    }

    private static String count(final List<Row> rows, final By by) {
        return Integer.toString(Coverage.count(rows, by));
    }

    private static String line(final String name, final String... numbers) {
        final StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-44s", shortened(name)));
        for (final String number : numbers) {
            line.append(String.format(Locale.ROOT, " %9s", number));
        }
        return line.append('\n').toString();
    }

    private static String shortened(final String name) {
        return name.length() <= 44 ? name : name.substring(0, 43) + "…";
    }

    private static void open(final List<Row> rows, final StringBuilder text) {
        final List<String> open = rows.stream()
                .filter(row -> row.by() == By.OPEN)
                .map(row -> row.requirement().id())
                .toList();
        if (!open.isEmpty()) {
            final int shown = Math.min(MOST_OPEN, open.size());
            text.append("  Open: ").append(String.join(", ", open.subList(0, shown)));
            text.append(open.size() > shown ? " and " + (open.size() - shown) + " more (--format json lists all)" : "");
            text.append(".\n");
        }
    }

    /** Every requirement with what judges it. */
    public static String json(final Content content, final Coverage coverage) {
        final List<Object> frameworks = new ArrayList<>();
        for (final String framework : coverage.frameworks()) {
            final Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", framework);
            entry.put("title", content.framework(framework).title());
            entry.put("total", coverage.rows(framework).size());
            entry.put("counts", counts(coverage.rows(framework)));
            final List<Object> themes = new ArrayList<>();
            coverage.themes(framework).forEach((theme, rows) -> themes.add(theme(theme, rows)));
            entry.put("themes", themes);
            frameworks.add(entry);
        }
        return ReportJson.write(Map.of("frameworks", frameworks)) + "\n";
    }

    private static Map<String, Object> theme(final String name, final List<Row> rows) {
        final Map<String, Object> theme = new LinkedHashMap<>();
        theme.put("theme", name);
        theme.put("total", rows.size());
        theme.put("counts", counts(rows));
        theme.put("requirements", rows.stream().map(CoverageForms::requirement).toList());
        return theme;
    }

    private static Map<String, Object> counts(final List<Row> rows) {
        final Map<String, Object> counts = new LinkedHashMap<>();
        for (final By by : By.values()) {
            counts.put(by.word(), Coverage.count(rows, by));
        }
        return counts;
    }

    private static Map<String, Object> requirement(final Row row) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", row.requirement().id());
        entry.put("title", row.requirement().title());
        entry.put("by", row.by().word());
        entry.put("obligations", row.obligations());
        entry.put("whole", row.whole());
        entry.put("crosswalks", row.crosswalks());
        if (row.because() != null) {
            entry.put("because", row.because());
        }
        return entry;
    }
}
