package org.assize.report;

import java.util.List;
import java.util.Optional;
import org.assize.report.xlsx.CisoAssistantRenderer;
import org.assize.report.xlsx.XlsxRenderer;

/** The formats in which a result can be written. */
public final class Renderers {

    private Renderers() {}

    /** All formats, by name, in their usual form. */
    public static List<Renderer> all() {
        return all(Setting.usual());
    }

    /** All formats, by name. */
    public static List<Renderer> all(final Setting setting) {
        return List.of(
                new CisoAssistantRenderer(),
                new DocxRenderer(setting),
                new HtmlRenderer(setting.language()),
                new JsonRenderer(),
                new MarkdownRenderer(),
                new OscalRenderer(),
                new PdfRenderer(setting.language()),
                new XlsxRenderer());
    }

    /** The format of a name; empty if there is none. */
    public static Optional<Renderer> named(final String name) {
        return all().stream().filter(renderer -> renderer.name().equals(name)).findFirst();
    }
}
