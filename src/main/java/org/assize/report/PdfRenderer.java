package org.assize.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assize.assessment.Report;

/** {@code report.pdf}: PDF/A-2a and PDF/UA-1, for the archive and for paper. */
public final class PdfRenderer implements Renderer {

    private static final String FAMILY = "Noto Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Language language;

    public PdfRenderer(final Language language) {
        this.language = language;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        final PrintPage page = new PrintPage(HtmlPage.of(report, language));
        final String markup = new String(Templates.render("print.jte", page), StandardCharsets.UTF_8);
        final byte[] regular = Fonts.read("NotoSans-Regular.ttf");
        // Text may hold "]]>", which XML allows nowhere.
        final String shown = Glyphs.of(regular).shown(markup).replace("]]>", "]]&gt;");
        return new TreeMap<>(
                Map.of("report.pdf", pdf(shown, regular, report.assessment().asOf())));
    }

    private static byte[] pdf(final String markup, final byte[] regular, final String asOf) {
        XRLog.setLoggingEnabled(false);
        final PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Assize")
                .useSVGDrawer(new BatikSVGDrawer())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(markup, null);
        font(builder, regular, NORMAL, FontStyle.NORMAL);
        font(builder, Fonts.read("NotoSans-Bold.ttf"), BOLD, FontStyle.NORMAL);
        font(builder, Fonts.read("NotoSans-Italic.ttf"), NORMAL, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            FixedPdf.fix(document, asOf);
            final ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void font(
            final PdfRendererBuilder builder, final byte[] font, final int weight, final FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, style, true);
    }
}
