package org.assize.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the clock out of a PDF: it was made on the day of the assessment, so that the same result gives the same bytes. */
final class FixedPdf {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*", Pattern.DOTALL);
    private static final Pattern DATES = Pattern.compile("<(xmp:(?:Create|Modify|Metadata)Date)>[^<]*</\\1>");
    private static final String NO_DAY = "1970-01-01";

    private FixedPdf() {}

    /** @param asOf ISO date or instant; anything else counts as the first day of 1970 */
    static void fix(final PDDocument document, final String asOf) throws IOException {
        final Matcher day = DAY.matcher(asOf);
        final String date = day.matches() ? asOf.substring(0, NO_DAY.length()) : NO_DAY;
        document.getDocumentInformation().setCreationDate(calendar(date));
        document.getDocumentInformation().setModificationDate(calendar(date));
        document.setDocumentId(0L);
        metadata(document, date + "T00:00:00+00:00");
    }

    private static Calendar calendar(final String date) {
        final Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(
                Integer.parseInt(date.substring(0, 4)),
                Integer.parseInt(date.substring(5, 7)) - 1,
                Integer.parseInt(date.substring(8)));
        return calendar;
    }

    private static void metadata(final PDDocument document, final String instant) throws IOException {
        final PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        final String text;
        try (InputStream in = metadata.exportXMPMetadata()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        final String fixed = DATES.matcher(text).replaceAll("<$1>" + instant + "</$1>");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }
}
