package org.assize.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.assessment.Report;

/** {@code report.html}: one file that loads nothing, for a browser. */
public final class HtmlRenderer implements Renderer {

    private final Language language;

    /** In English. */
    public HtmlRenderer() {
        this(Language.english());
    }

    public HtmlRenderer(final Language language) {
        this.language = language;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        return new TreeMap<>(Map.of("report.html", Templates.render("report.jte", HtmlPage.of(report, language))));
    }
}
