package org.assize.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.Subject;
import org.xml.sax.SAXException;

/** {@code report.docx}: a report to go on writing, in our template or in that of a consultant. */
public final class DocxRenderer implements Renderer {

    private static final Pattern MARK = Pattern.compile("<\\?" + WordParagraphs.MARK + " ([a-z-]+)\\?>");
    private static final String TYPES = "[Content_Types].xml";
    // On the first day of a zip file's time Java would add the zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Language language;
    private final DocxTemplate template;

    public DocxRenderer(final Setting setting) {
        this.language = setting.language();
        this.template = setting.template() == null ? DocxTemplate.ours() : setting.template();
    }

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        final HtmlPage page = HtmlPage.of(report, language);
        try {
            return new TreeMap<>(Map.of("report.docx", zip(parts(page))));
        } catch (final SAXException changed) {
            throw new IllegalStateException("A template is read before it is used.", changed);
        }
    }

    private SortedMap<String, byte[]> parts(final HtmlPage page) throws SAXException {
        final Map<String, String> values = values(page);
        final WordStyles styles = WordStyles.of(template.filledPart(DocxTemplate.STYLES, escaped(values)));
        final SortedMap<String, byte[]> parts = new TreeMap<>();
        for (final String name : template.names()) {
            parts.put(name, template.part(name));
        }
        for (final String name : template.texts()) {
            final String text =
                    Xml.write(WordParagraphs.of(Xml.read(template.part(name))).filled(values));
            parts.put(name, withBlocks(text, page, styles).getBytes(StandardCharsets.UTF_8));
        }
        parts.put(DocxTemplate.STYLES, styles.xml());
        if (parts.containsKey("docProps/core.xml")) {
            parts.put("docProps/core.xml", template.filledPart("docProps/core.xml", escaped(values)));
        }
        return parts;
    }

    private Map<String, String> values(final HtmlPage page) {
        final Subject subject = page.report().assessment();
        final Map<String, String> values = new LinkedHashMap<>();
        values.put("organisation", subject.organisation());
        values.put("as-of", page.date(subject.asOf()));
        values.put("zone", subject.zone());
        values.put("purpose", page.words().mode(subject));
        values.put("scope", subject.scope() == null ? "" : subject.scope());
        values.put(
                "frameworks",
                language.list(
                        subject.frameworks().stream().map(FrameworkRow::title).toList()));
        values.put("title", page.say("title", subject.organisation(), page.date(subject.asOf())));
        values.put("eyebrow", page.say("eyebrow"));
        values.put("language", language.tag());
        return values;
    }

    private static Map<String, String> escaped(final Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> Xml.escaped(value.getValue())));
    }

    // The table of contents is written last, because it names the headings of the blocks that the template has.
    private static String withBlocks(final String text, final HtmlPage page, final WordStyles styles) {
        final DocxBlocks blocks = new DocxBlocks(page, styles);
        final Map<String, String> written = new LinkedHashMap<>();
        final Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            if (!marks.group(1).equals("contents")) {
                written.computeIfAbsent(marks.group(1), blocks::block);
            }
        }
        written.put("contents", blocks.contents());
        final StringBuilder whole = new StringBuilder();
        int from = 0;
        for (final Matcher mark = MARK.matcher(text); mark.find(); from = mark.end()) {
            whole.append(text, from, mark.start()).append(written.getOrDefault(mark.group(1), ""));
        }
        return whole.append(text, from, text.length()).toString();
    }

    private static byte[] zip(final SortedMap<String, byte[]> parts) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // Readers look for the types first.
            put(zip, TYPES, parts.getOrDefault(TYPES, new byte[0]));
            for (final Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(TYPES)) {
                    put(zip, part.getKey(), part.getValue());
                }
            }
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(final ZipOutputStream zip, final String name, final byte[] part) throws IOException {
        final ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    /** Names of the placeholders, for documentation and tests. */
    static List<String> placeholders() {
        return java.util.stream.Stream.concat(DocxTemplate.INLINE.stream(), DocxTemplate.BLOCKS.stream())
                .sorted()
                .toList();
    }
}
