package org.assize.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to be written: the same content gives the same bytes. */
final class Book {

    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";

    private static final Pattern TEXT_FORMAT = Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"");

    private static final Pattern MERGES = Pattern.compile("<mergeCells>(.*)</mergeCells>");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Assize", null);
    private final List<String> printAreas = new ArrayList<>();
    private int sheets;

    Book() {
        workbook.setGlobalDefaultFont("Arial", 10);
    }

    /** Adds a sheet at the end. */
    Page page(final String name) {
        sheets++;
        return new Page(workbook.newWorksheet(name));
    }

    /** Adds a bare sheet at the end. */
    Worksheet sheet(final String name) {
        sheets++;
        return workbook.newWorksheet(name);
    }

    /** Makes a part of the sheet that was added last what is printed of it. */
    void printArea(final Worksheet sheet, final int rows, final int columns) {
        final String quoted = "'" + sheet.getName().replace("'", "''") + "'";
        final String area =
                quoted + "!" + sheet.range(0, 0, rows - 1, columns - 1).toAbsoluteString();
        printAreas.add("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"" + (sheets - 1) + "\">"
                + area.replace("&", "&amp;").replace("<", "&lt;") + "</definedName>");
    }

    /** Ends the workbook. */
    byte[] bytes() {
        try {
            workbook.finish();
        } catch (final IOException impossible) {
            throw new UncheckedIOException("Bytes in memory cannot fail.", impossible);
        }
        return FixedZip.of(bytes.toByteArray(), this::changed);
    }

    private String changed(final String name, final String xml) {
        return switch (name) {
            case "docProps/core.xml" -> xml.replaceAll(CREATED + "[^<]*", CREATED + "1980-01-01T00:00:00Z");
            case "xl/styles.xml" -> quoted(xml);
            case "xl/workbook.xml" -> withPrintAreas(xml);
            default -> name.startsWith("xl/worksheets/") ? sorted(xml) : xml;
        };
    }

    // The format of text marks cells whose text looks like a formula: they stay text when they are edited.
    private static String quoted(final String styles) {
        final Matcher format = TEXT_FORMAT.matcher(styles);
        return format.find()
                ? styles.replace("<xf numFmtId=\"" + format.group(1) + "\"", "<xf quotePrefix=\"1\" numFmtId=\"49\"")
                : styles;
    }

    // The library keeps merged cells in a set, whose order differs from run to run.
    private static String sorted(final String sheet) {
        final Matcher merges = MERGES.matcher(sheet);
        if (!merges.find()) {
            return sheet;
        }
        final String inOrder = Stream.of(merges.group(1).split("(?<=/>)"))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining());
        return sheet.substring(0, merges.start(1)) + inOrder + sheet.substring(merges.end(1));
    }

    private String withPrintAreas(final String xml) {
        final String areas = String.join("", printAreas);
        return xml.contains("</definedNames>")
                ? xml.replace("</definedNames>", areas + "</definedNames>")
                : xml.replace("</sheets>", "</sheets><definedNames>" + areas + "</definedNames>");
    }
}
