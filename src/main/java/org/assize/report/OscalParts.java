package org.assize.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;

/**
 * Parts that OSCAL documents of a result share. Every UUID follows from the content, so that the same result gives the same
 * document. What OSCAL has no word for stands in properties of the namespace {@link #NAMESPACE}: {@code grade} with the
 * framework as its class, {@code outcome}, {@code support}, {@code finding}, {@code priority}, {@code effort},
 * {@code cost}.
 */
final class OscalParts {

    /** An identifier, which leads nowhere. */
    static final String NAMESPACE = "https://assize.org/ns/oscal";

    private static final String OSCAL = "1.2.1";
    private static final int DAY = 10;
    private static final Pattern EXACT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([+-]\\d{2}:\\d{2}|Z)");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Report report;
    private final String identity;

    OscalParts(final Report report) {
        this.report = report;
        this.identity = report.assessment().organisation() + " "
                + report.assessment().asOf() + " " + report.assize().rules() + " "
                + report.assize().mappings() + " " + report.assize().inputs();
    }

    /** The name of a part of this result. */
    String uuid(final String part) {
        return Uuids.of("result " + identity + " " + part);
    }

    Map<String, Object> metadata(final String title) {
        final Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("title", title + " of " + report.assessment().organisation());
        metadata.put("last-modified", asOf());
        metadata.put("version", line(report.assessment().asOf()));
        metadata.put("oscal-version", OSCAL);
        metadata.put("remarks", Words.opening(report));
        return metadata;
    }

    /** The date of the assessment as an instant; a day ends with its last second. */
    String asOf() {
        final String asOf = report.assessment().asOf();
        return asOf.length() > DAY && EXACT.matcher(asOf).matches() ? instant(OffsetDateTime.parse(asOf)) : endOf(asOf);
    }

    /** The last second of a day where the organisation is. */
    String endOf(final String day) {
        final LocalDate date = LocalDate.parse(day.substring(0, Math.min(DAY, day.length())));
        return instant(date.atTime(END_OF_DAY).atZone(zone()).toOffsetDateTime());
    }

    private ZoneId zone() {
        final String zone = report.assessment().zone();
        return ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : ZoneOffset.UTC;
    }

    private static String instant(final OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    static Map<String, Object> property(final String name, final String value) {
        final Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", name);
        property.put("ns", NAMESPACE);
        property.put("value", line(value));
        return property;
    }

    /** The grades of a finding, each with its framework. */
    static List<Object> grades(final Finding finding) {
        final List<Object> properties = new ArrayList<>();
        properties.add(property("finding", finding.id()));
        finding.grades().forEach((framework, grade) -> properties.add(grade(framework, grade.grade())));
        return properties;
    }

    static Map<String, Object> grade(final String framework, final String grade) {
        final Map<String, Object> property = property("grade", grade);
        property.put("class", token(framework));
        return property;
    }

    /** An id as a token: {@code iso27001_A.5.18}, {@code nis2_Art.21.2.a}. */
    static String control(final String framework, final String requirement) {
        return token(framework + "_" + requirement.replace("(", ".").replace(")", ""));
    }

    private static String token(final String text) {
        final String plain = text.replaceAll("[^\\p{L}\\p{N}._-]", "-");
        return plain.matches("[\\p{L}_].*") ? plain : "_" + plain;
    }

    /** A text on one line without blanks at its ends, as single values have to be; a dash for none. */
    static String line(final String text) {
        final String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "-" : line;
    }

    /** Adds a list unless it is empty, which no list in a document may be. */
    static void put(final Map<String, Object> map, final String name, final List<?> items) {
        if (!items.isEmpty()) {
            map.put(name, items);
        }
    }
}
