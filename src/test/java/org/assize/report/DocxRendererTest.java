package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.SoaRow;
import org.assize.source.InputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocxRendererTest {

    private static final Language ENGLISH = Language.english();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findings_are_numbered_most_severe_first() throws IOException {
        try (XWPFDocument document = open(docx(Reports.sample(), ENGLISH, null))) {
            assertThat(styled(document, "Heading3"))
                    .extracting(DocxRendererTest::text)
                    .containsExactly(
                            "1\u2002AC-13:vpn Remote access asks for a second factor",
                            "2\u2002AC-20 Access is reviewed in every period",
                            "3\u2002AC-07 Leavers' accounts are disabled on time",
                            "4\u2002GV-02 Objectives are measured");
        }
    }

    @Test
    void the_table_of_contents_names_the_headings() throws IOException {
        try (XWPFDocument document = open(docx(Reports.sample(), ENGLISH, null))) {
            final List<String> headings = styled(document, "Heading1").stream()
                    .map(DocxRendererTest::text)
                    .toList();
            assertThat(headings).contains("Executive summary", "Findings", "Controls and whether they apply");
            assertThat(styled(document, "TOC1"))
                    .extracting(DocxRendererTest::text)
                    .containsExactlyElementsOf(headings);
        }
    }

    @Test
    void every_control_of_the_statement_is_in_the_annex() throws IOException {
        try (XWPFDocument document = open(docx(Reports.sample(), ENGLISH, null))) {
            final String annex = document.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(0).getText().equals("Control"))
                    .map(XWPFTable::getText)
                    .collect(Collectors.joining());
            assertThat(Reports.sample().soa())
                    .isNotEmpty()
                    .extracting(SoaRow::control)
                    .allSatisfy(control -> assertThat(annex).contains(control));
        }
    }

    @Test
    void what_a_client_writes_arrives_as_text() throws IOException {
        final String odd = "<w:p>&amp; =cmd|' {{findings}} {0} \u0161";
        final Report report = Reports.withTexts(Reports.sample(), text -> text.equals("Acme d.o.o.") ? odd : text);
        try (XWPFDocument document = open(docx(report, ENGLISH, null))) {
            assertThat(styled(document, "Title"))
                    .extracting(DocxRendererTest::text)
                    .containsExactly(odd);
            assertThat(styled(document, "Heading3")).hasSize(4);
        }
        try (XWPFDocument document = open(docx(Reports.hostile(), ENGLISH, null))) {
            assertThat(styled(document, "Title").get(0).getText())
                    .contains("<script>alert(1)</script>", "<U+202E>", "<U+0007>");
        }
    }

    @Test
    void forty_thousand_characters_arrive_as_they_are() throws IOException {
        final String rationale = "long ".repeat(8_000);
        final Report report = Reports.withTexts(
                Reports.sample(), text -> text.startsWith("An account that outlives") ? rationale : text);
        try (XWPFDocument document = open(docx(report, ENGLISH, null))) {
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains(rationale));
        }
    }

    @Test
    void the_same_result_gives_the_same_bytes_without_a_time() throws IOException {
        final byte[] docx = docx(Reports.hostile(), ENGLISH, null);
        assertThat(docx(Reports.hostile(), ENGLISH, null)).isEqualTo(docx);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
            }
        }
    }

    @Test
    void the_frame_speaks_the_language_of_the_report() throws IOException {
        final Language slovenian = Language.of("sl").orElseThrow();
        try (XWPFDocument document = open(docx(Reports.sample(), slovenian, null))) {
            assertThat(styled(document, "Heading1"))
                    .extracting(DocxRendererTest::text)
                    .contains("Povzetek za vodstvo", "Ugotovitve");
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("17. 6. 2026"));
        }
    }

    @Test
    void a_template_is_filled_even_where_word_has_cut_a_placeholder_into_runs() throws IOException {
        final Path template = template("For {{organi", "sation}} as of {{ as-of }}", "{{findings}}");
        try (XWPFDocument document = open(docx(Reports.sample(), ENGLISH, DocxTemplate.read(template)))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("For Acme d.o.o. as of 17 Jun 2026");
            assertThat(document.getParagraphs())
                    .extracting(DocxRendererTest::text)
                    .contains("Findings");
            assertThat(document.getParagraphs())
                    .noneMatch(paragraph -> text(paragraph).equals("Executive summary"));
            assertThat(document.getStyles().styleExist("AssizeTable")).isTrue();
        }
    }

    @Test
    void an_unknown_placeholder_is_refused_with_the_name_that_was_meant() throws IOException {
        final Path template = template("{{organization}}", "", "Before {{findings}}");
        assertThatThrownBy(() -> DocxTemplate.read(template))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("template.docx: {{organization}} is no placeholder; expected one of ")
                .hasMessageContaining("Maybe \"organisation\"?")
                .hasMessageContaining("{{findings}} has to stand alone in a paragraph");
    }

    @Test
    void what_is_no_document_is_refused() throws IOException {
        final Path file = Files.writeString(folder.resolve("a.docx"), "not a document");
        assertThatThrownBy(() -> DocxTemplate.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.docx: cannot be read as a Word document");
        assertThatThrownBy(() -> DocxTemplate.read(folder.resolve("none.docx"))).isInstanceOf(InputException.class);
    }

    @Test
    void every_placeholder_is_documented() throws IOException {
        final String page = Files.readString(Path.of("docs/reports.md"));
        assertThat(DocxRenderer.placeholders())
                .hasSize(21)
                .allSatisfy(name -> assertThat(page).contains("`{{" + name + "}}`"));
    }

    @Test
    void all_findings_of_a_large_result_are_there() throws IOException {
        final Report report = BigReport.of(40);
        try (XWPFDocument document = open(docx(report, ENGLISH, null))) {
            final String text = styled(document, "Heading3").stream()
                    .map(DocxRendererTest::text)
                    .collect(Collectors.joining());
            assertThat(report.findings())
                    .extracting(Finding::id)
                    .allSatisfy(id -> assertThat(text).contains(id));
        }
    }

    private Path template(final String start, final String end, final String block) throws IOException {
        final Path file = folder.resolve("template.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createStyles();
            final XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText(start);
            paragraph.createRun().setText(end);
            document.createParagraph().createRun().setText(block);
            document.write(out);
        }
        return file;
    }

    private static byte[] docx(final Report report, final Language language, final @Nullable DocxTemplate template) {
        return new DocxRenderer(new Setting(language, template))
                .render(report)
                .getOrDefault("report.docx", new byte[0]);
    }

    private static XWPFDocument open(final byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<XWPFParagraph> styled(final XWPFDocument document, final String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    private static String text(final XWPFParagraph paragraph) {
        return paragraph.getText();
    }
}
