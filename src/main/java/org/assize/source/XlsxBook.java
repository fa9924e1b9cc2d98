package org.assize.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (XLSX) that was read once: what is parsed is what was hashed. Its parts are unpacked within limits before
 * anything is read in them, formulas are never calculated, and nothing outside the file is ever opened.
 */
public final class XlsxBook {

    private static final String ROOT = "xl/";
    private static final String MAIN = ROOT + "workbook.xml";

    private final String file;
    private final String sha256;
    private final long size;
    private final Map<String, byte[]> parts;
    private final List<XlsxSheet> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private XlsxFormats formats;
    private boolean from1904;

    private XlsxBook(final String file, final byte[] bytes) throws ZipParts.RefusedException, XMLStreamException {
        this.file = file;
        this.sha256 = SourceText.sha256(bytes);
        this.size = bytes.length;
        this.parts = ZipParts.of(bytes, XlsxBook::isNeeded);
        this.formats = XlsxFormats.read(parts.get(ROOT + "styles.xml"));
        readStrings();
        readSheets();
    }

    /**
     * Reads a workbook.
     *
     * @return null if it cannot be read; the problems then say why
     */
    public static @Nullable XlsxBook read(
            final Path path, final String file, final Limits limits, final Problems problems) {
        final byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(limits.fileBytes() + 1);
        } catch (final IOException failure) {
            problems.add(
                    Source.ofFile(file), "cannot be read (" + failure.getClass().getSimpleName() + ").");
            return null;
        }
        if (bytes.length > limits.fileBytes()) {
            problems.add(Source.ofFile(file), "is larger than the limit of " + limits.fileBytes() + " bytes.");
            return null;
        }
        return parsed(file, bytes, problems);
    }

    private static @Nullable XlsxBook parsed(final String file, final byte[] bytes, final Problems problems) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            final boolean older = bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
            problems.add(
                    Source.ofFile(file),
                    older ? "is an older or an encrypted workbook." : "is no workbook.",
                    "save it again as .xlsx, without a password.");
            return null;
        }
        try {
            return new XlsxBook(file, bytes);
        } catch (final ZipParts.RefusedException e) {
            problems.add(Source.ofFile(file), e.getMessage() + ".");
        } catch (final XMLStreamException | IllegalArgumentException e) {
            problems.add(Source.ofFile(file), damaged(e));
        }
        return null;
    }

    /** Words for a part that is no XML of a workbook. */
    static String damaged(final Exception reason) {
        return XlsxXml.DOCUMENT_TYPE.equals(reason.getMessage())
                ? "has a document type, which no workbook needs."
                : "is damaged: one of its parts is not what a workbook holds.";
    }

    private static boolean isNeeded(final String name) {
        return name.startsWith(ROOT) && (name.endsWith(".xml") || name.endsWith(".rels")) && !name.contains("/theme/");
    }

    private void readStrings() throws XMLStreamException {
        final byte[] part = parts.get(ROOT + "sharedStrings.xml");
        if (part == null) {
            return;
        }
        final XlsxXml xml = new XlsxXml(part);
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(xml.richText("si"));
            }
        }
    }

    private void readSheets() throws XMLStreamException, ZipParts.RefusedException {
        final byte[] main = parts.get(MAIN);
        if (main == null) {
            throw new ZipParts.RefusedException("is no workbook: it has no part " + MAIN);
        }
        final Map<String, String> targets = targets();
        final XlsxXml xml = new XlsxXml(main);
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.attribute("date1904", "0"));
            } else if (xml.starts("sheet")) {
                final byte[] part = parts.get(targets.getOrDefault(xml.attribute("id", ""), ""));
                final boolean hidden = !xml.attribute("state", "visible").equals("visible");
                // A chart has a sheet of its own, and no cells.
                if (part != null) {
                    sheets.add(new XlsxSheet(this, xml.attribute("name", ""), hidden, part));
                }
            }
        }
    }

    private Map<String, String> targets() throws XMLStreamException {
        final Map<String, String> targets = new HashMap<>();
        final byte[] part = parts.get(ROOT + "_rels/workbook.xml.rels");
        final XlsxXml xml = new XlsxXml(part == null ? new byte[0] : part);
        while (xml.next()) {
            if (xml.starts("Relationship")
                    && xml.attribute("Type", "").endsWith("/worksheet")
                    && !xml.attribute("TargetMode", "").equals("External")) {
                final String target = xml.attribute("Target", "");
                targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : ROOT + target);
            }
        }
        return targets;
    }

    /** Its name for messages and places. */
    public String file() {
        return file;
    }

    /** SHA-256 of the file. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** The sheets in their order. */
    public List<XlsxSheet> sheets() {
        return List.copyOf(sheets);
    }

    XlsxFormats formats() {
        return formats;
    }

    boolean from1904() {
        return from1904;
    }

    /** A text that cells share; null if there is none of that number. */
    @Nullable
    String string(final String number) {
        final int index = number.matches("\\d{1,8}") ? Integer.parseInt(number) : -1;
        return index >= 0 && index < strings.size() ? strings.get(index) : null;
    }
}
