package org.assize.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assize.fact.Source;
import org.assize.source.InputException;
import org.assize.source.NearestName;
import org.assize.source.Problem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A Word document with placeholders, {@code {{organisation}}}, in which a report is written. */
public final class DocxTemplate {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    /** Stand anywhere in a paragraph, a header or a footer. */
    static final Set<String> INLINE = new TreeSet<>(
            List.of("as-of", "eyebrow", "frameworks", "language", "organisation", "purpose", "scope", "title", "zone"));

    /** Stand alone in a paragraph of the document. */
    static final Set<String> BLOCKS = new TreeSet<>(List.of(
            "applicability",
            "calendar",
            "contents",
            "findings",
            "made",
            "plan",
            "posture",
            "questions",
            "rating",
            "risks",
            "soa",
            "summary"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES = 64 << 20;

    private final SortedMap<String, byte[]> parts;

    private DocxTemplate(final Map<String, byte[]> parts) {
        this.parts = new TreeMap<>(parts);
    }

    /** The template that ships with Assize. */
    static DocxTemplate ours() {
        return new DocxTemplate(Map.of(
                "[Content_Types].xml",
                Resources.bytes("docx/content-types.xml"),
                "_rels/.rels",
                Resources.bytes("docx/rels.xml"),
                "docProps/core.xml",
                Resources.bytes("docx/core.xml"),
                DOCUMENT,
                Resources.bytes("docx/document.xml"),
                "word/_rels/document.xml.rels",
                Resources.bytes("docx/document-rels.xml"),
                "word/footer1.xml",
                Resources.bytes("docx/footer.xml"),
                "word/settings.xml",
                Resources.bytes("docx/settings.xml"),
                STYLES,
                Resources.bytes("docx/styles.xml")));
    }

    /**
     * Reads a template.
     *
     * @throws InputException with all problems, if it is no Word document or has unknown or misplaced placeholders
     */
    public static DocxTemplate read(final Path file) {
        final SortedMap<String, byte[]> parts;
        try {
            parts = unzipped(Files.readAllBytes(file));
        } catch (final IOException e) {
            throw refused(file, "cannot be read as a Word document (" + e.getMessage() + ").", null);
        }
        for (final String part : List.of(DOCUMENT, STYLES)) {
            if (!parts.containsKey(part)) {
                throw refused(file, "is no Word document: it has no part " + part + ".", "save it as .docx.");
            }
        }
        final DocxTemplate template = new DocxTemplate(parts);
        final List<Problem> problems = template.problems(file);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return template;
    }

    private static InputException refused(final Path file, final String message, final @Nullable String advice) {
        return new InputException(List.of(new Problem(Source.ofFile(file.toString()), message, advice)));
    }

    private static SortedMap<String, byte[]> unzipped(final byte[] bytes) throws IOException {
        final SortedMap<String, byte[]> parts = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                final byte[] part = limited(zip, left);
                left -= part.length;
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
                    throw new IOException("the part " + entry.getName() + " stands twice");
                }
                if (parts.size() > MOST_PARTS) {
                    throw new IOException("more than " + MOST_PARTS + " parts");
                }
            }
        }
        if (parts.isEmpty()) {
            throw new IOException("not a zip file");
        }
        return parts;
    }

    private static byte[] limited(final InputStream in, final int left) throws IOException {
        final byte[] part = in.readNBytes(left);
        if (in.read() >= 0) {
            throw new IOException("more than " + MOST_BYTES + " bytes when unpacked");
        }
        return part;
    }

    private List<Problem> problems(final Path file) {
        final List<Problem> problems = new ArrayList<>();
        for (final String part : texts()) {
            try {
                WordParagraphs.of(Xml.read(part(part)))
                        .texts()
                        .forEach(text -> problems.addAll(problems(file, part, text)));
            } catch (final SAXException e) {
                problems.add(new Problem(
                        Source.ofFile(file.toString()),
                        "the part " + part + " is no XML (" + e.getMessage() + ").",
                        null));
            }
        }
        return problems;
    }

    private static List<Problem> problems(final Path file, final String part, final String text) {
        final List<Problem> problems = new ArrayList<>();
        final Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            final String name = placeholder.group(1);
            final boolean alone = text.strip().equals(placeholder.group()) && part.equals(DOCUMENT);
            if (BLOCKS.contains(name) && !alone) {
                problems.add(new Problem(
                        Source.ofFile(file.toString()),
                        placeholder.group() + " has to stand alone in a paragraph of the document; it stands in \""
                                + Visible.text(text.strip()) + "\".",
                        null));
            } else if (!BLOCKS.contains(name) && !INLINE.contains(name)) {
                final List<String> known =
                        Stream.concat(INLINE.stream(), BLOCKS.stream()).toList();
                problems.add(new Problem(
                        Source.ofFile(file.toString()),
                        placeholder.group() + " is no placeholder; expected one of " + String.join(", ", known) + ".",
                        NearestName.advice(name, known)));
            }
        }
        return problems;
    }

    /** Names of the parts that hold text: the document, headers and footers. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(name -> name.equals(DOCUMENT) || name.matches("word/(?:header|footer)\\d*\\.xml"))
                .toList();
    }

    Set<String> names() {
        return parts.keySet();
    }

    byte[] part(final String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** A text in which placeholders are replaced; unknown ones stay. */
    static String filled(final String text, final Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** The name of the block that a paragraph stands for; null if it is none. */
    static @Nullable String block(final String text) {
        final Matcher placeholder = PLACEHOLDER.matcher(text.strip());
        return placeholder.matches() && BLOCKS.contains(placeholder.group(1)) ? placeholder.group(1) : null;
    }

    /** A part that is no text for Word, with its placeholders replaced. */
    byte[] filledPart(final String name, final Map<String, String> escaped) {
        return filled(new String(part(name), StandardCharsets.UTF_8), escaped).getBytes(StandardCharsets.UTF_8);
    }
}
