package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfRendererTest {

    private static final byte[] HOSTILE = pdf(Reports.hostile(), "sl");

    @BeforeAll
    static void register_the_validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void it_is_an_archive_and_accessible_whatever_a_client_writes() throws Exception {
        assertThat(failures(HOSTILE, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(HOSTILE, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(pdf(Reports.hostile(), "sl")).isEqualTo(HOSTILE);
    }

    @Test
    void it_was_made_on_the_day_of_the_assessment() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Reports.sample(), "en"))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-06-17T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Assessment of Acme d.o.o., 17 Jun 2026");
        }
    }

    @Test
    void every_finding_stands_in_it() throws IOException {
        final String text = text(pdf(Reports.sample(), "en"));
        assertThat(Reports.sample().findings())
                .extracting(Finding::id)
                .allSatisfy(id -> assertThat(text).contains(id));
        assertThat(text).contains("EUR 1,000", "Not ready. Certification would not be recommended.");
    }

    @Test
    void what_is_left_out_is_told() throws IOException {
        final String text = text(pdf(BigReport.of(70), "en"));
        assertThat(text)
                .contains("70 findings, most severe first. The first 60 stand here in full", "All other findings");
        assertThat(BigReport.of(70).findings())
                .extracting(Finding::id)
                .allSatisfy(id -> assertThat(text).contains(id));
    }

    @Test
    void a_character_that_the_font_lacks_is_told_by_number() throws IOException {
        final Report report = Reports.withTexts(
                Reports.sample(), text -> text.equals("Acme d.o.o.") ? "\u4e2d \u0161\u010d\u017e ]]> =1+1" : text);
        assertThat(text(pdf(report, "en"))).contains("<U+4E2D> \u0161\u010d\u017e ]]> =1+1");
    }

    private static byte[] pdf(final Report report, final String language) {
        return new PdfRenderer(Language.of(language).orElseThrow())
                .render(report)
                .getOrDefault("report.pdf", new byte[0]);
    }

    private static String text(final byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> failures(final byte[] pdf, final PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            final ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + " " + each.getMessage() + " "
                            + each.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
