package org.assize.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Renders pages that stand alone. */
final class Pages {

    private static final String TEMPLATES = "org.assize.report.html.templates";

    private Pages() {}

    /** The page of a compiled template, in UTF-8. */
    static byte[] render(final String template, final Object page) {
        final TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
        final Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, page, output);
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A policy by which a page loads nothing, runs nothing and has this style only. */
    static String policy(final String style) {
        return "default-src 'none'; style-src '" + HtmlPage.hash(style) + "'; base-uri 'none'; form-action 'none'";
    }
}
