package org.assize.report;

import java.util.List;
import java.util.Locale;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.Place;

/** Text as people may see it: on one line, and nothing in it that acts without being seen. */
final class Visible {

    private Visible() {}

    /** An equal report in which every text is {@link #text visible}. */
    static Report report(final Report report) {
        final List<Finding> findings = report.findings().stream()
                .map(finding -> ReportJson.mapTexts(finding, Finding.class, Visible::text))
                .toList();
        return Reduced.withFindings(
                ReportJson.mapTexts(Reduced.withFindings(report, List.of()), Report.class, Visible::text), findings);
    }

    static Place place(final Place place) {
        return new Place(
                text(place.file()),
                place.sheet() == null ? null : text(place.sheet()),
                place.row(),
                place.pointer() == null ? null : text(place.pointer()));
    }

    /** Blanks and line ends as a blank; controls, bidirectional marks and the like by number, {@code <U+202E>}. */
    static String text(final String text) {
        if (text.codePoints().allMatch(character -> character == ' ' || !(isOdd(character) || isBlank(character)))) {
            return text;
        }
        final StringBuilder shown = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(character -> {
            if (isBlank(character)) {
                shown.append(' ');
            } else if (isOdd(character)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    private static boolean isBlank(final int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Whether a character is not seen, or changes how others are seen. */
    static boolean isOdd(final int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
