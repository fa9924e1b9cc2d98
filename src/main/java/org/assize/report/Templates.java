package org.assize.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The templates of {@code src/main/jte}, compiled in the build; whatever they print is escaped. */
final class Templates {

    private static final String PACKAGE = "org.assize.report.html.templates";

    private Templates() {}

    /** What a template makes of a page, in UTF-8. */
    static byte[] render(final String template, final Object page) {
        final Utf8ByteOutput output = new Utf8ByteOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE)
                .render(template, page, output);
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
