package org.assize.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the number formats of a workbook make of a number: a date, a time, a percentage, or nothing else. */
final class XlsxFormats {

    /** How a number is shown. */
    enum Kind {
        NUMBER,
        DATE,
        DATE_AND_TIME,
        TIME,
        PERCENT
    }

    private final List<Kind> byStyle;

    private XlsxFormats(final List<Kind> byStyle) {
        this.byStyle = List.copyOf(byStyle);
    }

    /** @param part {@code styles.xml}; null if the workbook has none */
    static XlsxFormats read(final byte @Nullable [] part) throws XMLStreamException {
        final List<Kind> kinds = new ArrayList<>();
        if (part == null) {
            return new XlsxFormats(kinds);
        }
        final Map<String, String> codes = new HashMap<>();
        boolean inCells = false;
        final XlsxXml xml = new XlsxXml(part);
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.starts("cellXfs");
            } else if (inCells && xml.starts("xf")) {
                final String id = xml.attribute("numFmtId", "0");
                final String code = codes.get(id);
                kinds.add(code == null ? builtIn(id) : of(code));
            }
        }
        return new XlsxFormats(kinds);
    }

    Kind of(final int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Kind.NUMBER;
    }

    // The formats that every program knows by number.
    private static Kind builtIn(final String id) {
        final int number = id.matches("\\d{1,4}") ? Integer.parseInt(id) : 0;
        return switch (number) {
            case 9, 10 -> Kind.PERCENT;
            case 18, 19, 20, 21, 45, 46, 47 -> Kind.TIME;
            case 22 -> Kind.DATE_AND_TIME;
            default ->
                (number >= 14 && number <= 17) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58)
                        ? Kind.DATE
                        : Kind.NUMBER;
        };
    }

    /** What a format such as {@code dd.mm.yyyy hh:mm} shows. */
    static Kind of(final String code) {
        final String signs = code.replaceAll("\"[^\"]*\"", "")
                .replaceAll("[\\\\_*].", "")
                .replaceAll("(?i)\\[(h+|m+|s+)\\]", "$1s")
                .replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("(?i)general|am/pm|a/p", "")
                .replaceAll(";.*", "")
                .toLowerCase(Locale.ROOT);
        final boolean time = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0;
        final boolean date = signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0 || (!time && signs.indexOf('m') >= 0);
        if (date) {
            return time ? Kind.DATE_AND_TIME : Kind.DATE;
        }
        if (time) {
            return Kind.TIME;
        }
        return signs.indexOf('%') >= 0 ? Kind.PERCENT : Kind.NUMBER;
    }
}
