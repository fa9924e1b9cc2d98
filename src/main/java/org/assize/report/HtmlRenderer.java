package org.assize.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.assessment.Report;

/** {@code report.html}: one file that loads nothing, for a browser and for paper. */
public final class HtmlRenderer implements Renderer {

    private static final String TEMPLATES = "org.assize.report.html.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlRenderer.class.getClassLoader(), TEMPLATES);

    @Override
    public String name() {
        return "html";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        final Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("report.jte", HtmlPage.of(report), output);
        return new TreeMap<>(Map.of("report.html", bytes(output)));
    }

    private static byte[] bytes(final Utf8ByteOutput output) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
