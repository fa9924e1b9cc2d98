package org.assize.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.content.Coverage;
import org.assize.content.Coverage.By;
import org.assize.content.Coverage.Row;
import org.assize.framework.Framework;

/** Coverage as a heat map on one page that loads nothing. Public for the template. */
public final class CoveragePage {

    private static final String TEMPLATES = "org.assize.report.html.templates";
    private static final Map<By, String> LABELS = Map.of(
            By.RECORDS, "Judged by records",
            By.ANSWERS, "Judged by answers",
            By.CROSSWALK, "By crosswalk only",
            By.SAYS_WHY_NOT, "Not from facts, with a reason",
            By.OPEN, "Open");

    private final Content content;
    private final Coverage coverage;
    private final String style = Resources.text("coverage.css");

    private CoveragePage(final Content content, final Coverage coverage) {
        this.content = content;
        this.coverage = coverage;
    }

    /** The page in UTF-8. */
    public static byte[] render(final Content content, final Coverage coverage) {
        final TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, CoveragePage.class.getClassLoader(), TEMPLATES);
        final Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("coverage.jte", new CoveragePage(content, coverage), output);
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public String style() {
        return style;
    }

    /** Nothing is loaded and nothing runs. */
    public String policy() {
        return "default-src 'none'; style-src '" + HtmlPage.hash(style) + "'; base-uri 'none'; form-action 'none'";
    }

    public List<Framework> frameworks() {
        return coverage.frameworks().stream().map(content::framework).toList();
    }

    public List<Row> rows(final Framework framework) {
        return coverage.rows(framework.id());
    }

    public Map<String, List<Row>> themes(final Framework framework) {
        return coverage.themes(framework.id());
    }

    /** The requirements that nothing judges and that do not say why. */
    public List<Row> open(final Framework framework) {
        return rows(framework).stream().filter(row -> row.by() == By.OPEN).toList();
    }

    /** The requirements that say why facts cannot judge them. */
    public List<Row> explained(final Framework framework) {
        return rows(framework).stream()
                .filter(row -> row.by() == By.SAYS_WHY_NOT)
                .toList();
    }

    public List<By> ways() {
        return Stream.of(By.values()).toList();
    }

    public String label(final By by) {
        return LABELS.getOrDefault(by, by.word());
    }

    public int count(final List<Row> rows, final By by) {
        return Coverage.count(rows, by);
    }

    /** Requirements that an obligation judges, in percent of all, rounded down. */
    public String judged(final List<Row> rows) {
        final int judged = Coverage.count(rows, By.RECORDS) + Coverage.count(rows, By.ANSWERS);
        return String.format(Locale.ROOT, "%d %%", rows.isEmpty() ? 0 : 100 * judged / rows.size());
    }

    /** What a cell of the map tells. */
    public String tip(final Row row) {
        final String how = row.obligations().isEmpty() ? "" : " by " + String.join(", ", row.obligations());
        final String part = row.obligations().isEmpty() || row.whole() ? "" : ", only in part";
        return row.requirement().id() + " " + row.requirement().title() + ": "
                + label(row.by()).toLowerCase(Locale.ROOT) + how + part + ", "
                + Words.count(row.crosswalks(), "crosswalk row");
    }
}
