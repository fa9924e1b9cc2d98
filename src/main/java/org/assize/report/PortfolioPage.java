package org.assize.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assize.report.Portfolio.Heat;
import org.assize.report.Portfolio.Share;

/** {@code portfolio.html}: many organisations on one page that loads nothing. Public for the template. */
public final class PortfolioPage {

    private static final String TEMPLATES = "org.assize.report.html.templates";
    private static final int STEPS = 5;

    private final Portfolio portfolio;
    private final String style = Resources.text("portfolio.css");

    private PortfolioPage(final Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The page in UTF-8. */
    public static byte[] render(final Portfolio portfolio) {
        final TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PortfolioPage.class.getClassLoader(), TEMPLATES);
        final Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("portfolio.jte", new PortfolioPage(visible(portfolio)), output);
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Portfolio visible(final Portfolio portfolio) {
        return ReportJson.mapTexts(portfolio, Portfolio.class, Visible::text);
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public String style() {
        return style;
    }

    /** Nothing is loaded and nothing runs. */
    public String policy() {
        return "default-src 'none'; style-src '" + HtmlPage.hash(style) + "'; base-uri 'none'; form-action 'none'";
    }

    /** Themes under their frameworks. */
    public Map<String, List<Heat>> themes() {
        final Map<String, List<Heat>> themes = new LinkedHashMap<>();
        portfolio
                .themes()
                .forEach(heat -> themes.computeIfAbsent(heat.framework(), key -> new java.util.ArrayList<>())
                        .add(heat));
        return themes;
    }

    /** {@code 1,234}. */
    public String number(final long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Whole percent; a part is never 0 % and never 100 % unless it is none or all. */
    public String percent(final Share share) {
        if (share.whole() == 0) {
            return "–";
        }
        final long rounded = Math.round(100.0 * share.number() / share.whole());
        final long shown =
                share.number() == 0 ? 0 : share.number() == share.whole() ? 100 : Math.max(1, Math.min(99, rounded));
        return shown + " %";
    }

    /** Width of a bar. */
    public String width(final Share share) {
        return String.format(Locale.ROOT, "%.2f%%", share.whole() == 0 ? 0.0 : 100.0 * share.number() / share.whole());
    }

    /** Step of the heat, {@code heat-0} to {@code heat-5}; none without anybody. */
    public String heat(final Share share) {
        return share.whole() == 0
                ? "nobody"
                : "heat-" + (int) Math.ceil((double) STEPS * share.number() / share.whole());
    }

    /** {@code 12 of 40}. */
    public String parts(final Share share) {
        return number(share.number()) + " of " + number(share.whole());
    }

    /** Style sheet class of a rating. */
    public String letter(final String letter) {
        return "letter-" + letter.toLowerCase(Locale.ROOT);
    }
}
