package org.assize.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks with another library than the one that reads them, and takes them apart. */
final class Workbooks {

    private Workbooks() {}

    static byte[] bytes(final Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet. */
    static byte[] sheet(final String name, final Object[]... rows) {
        return bytes(book -> fill(book, name, rows));
    }

    static XSSFSheet fill(final XSSFWorkbook book, final String name, final Object[]... rows) {
        final XSSFSheet sheet = book.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            final Row row = sheet.createRow(i);
            for (int column = 0; column < rows[i].length; column++) {
                set((XSSFCell) row.createCell(column), rows[i][column]);
            }
        }
        return sheet;
    }

    static void set(final XSSFCell cell, final Object value) {
        if (value instanceof final LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(format(cell, "dd.mm.yyyy"));
        } else if (value instanceof final LocalDateTime time) {
            cell.setCellValue(time);
            cell.setCellStyle(format(cell, "yyyy-mm-dd hh:mm"));
        } else if (value instanceof final Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof final Boolean truth) {
            cell.setCellValue(truth);
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    private static CellStyle format(final XSSFCell cell, final String format) {
        final XSSFWorkbook book = cell.getSheet().getWorkbook();
        final CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    static void write(final Path file, final byte[] bytes) {
        try {
            Files.createDirectories(file.getParent() == null ? file : file.getParent());
            Files.write(file, bytes);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> parts(final byte[] workbook) {
        final Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook with another text in one part. */
    static byte[] with(final byte[] workbook, final String part, final String old, final String text) {
        final Map<String, byte[]> parts = parts(workbook);
        final String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(part + " has no " + old + ": " + before);
        }
        parts.put(part, before.replace(old, text).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] zip(final Map<String, byte[]> parts) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (final Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
