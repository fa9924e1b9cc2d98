package org.assize.fact;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as it was written: {@code 2026-06-17}, {@code 2026-06-17T14+02:00}, {@code 2026-06-17T14:20+02:00} or
 * {@code 2026-06-17T14:20:05Z}.
 *
 * <p>A coarse moment is an interval: what was written as a day may be any instant of that day in the organisation's zone.
 *
 * @param local the written date and time, cut to the precision
 * @param offset the written offset; null exactly for {@link Precision#DAY}
 */
public record Moment(LocalDateTime local, @Nullable ZoneOffset offset, Precision precision) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter HOUR = withOffset("uuuu-MM-dd'T'HH");
    private static final DateTimeFormatter MINUTE = withOffset("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECOND = withOffset("uuuu-MM-dd'T'HH:mm:ss");

    public Moment {
        if ((offset == null) != (precision == Precision.DAY)) {
            throw new IllegalArgumentException("A moment has an offset unless it is a day: " + local);
        }
    }

    public static Moment of(final LocalDate day) {
        return new Moment(day.atStartOfDay(), null, Precision.DAY);
    }

    /**
     * Reads one of the four written forms.
     *
     * @throws DateTimeException if the text is none of them, or no possible date
     */
    public static Moment parse(final String text) {
        if (!text.contains("T")) {
            return of(LocalDate.parse(text, DATE));
        }
        final int offsetAt = offsetAt(text);
        final Precision precision = switch (offsetAt) {
            case 13 -> Precision.HOUR;
            case 16 -> Precision.MINUTE;
            case 19 -> Precision.SECOND;
            default -> throw new DateTimeException("no time with an offset: " + text);
        };
        final DateTimeFormatter formatter = formatter(precision);
        final var parsed = formatter.parse(text);
        final int minute = precision == Precision.HOUR ? 0 : parsed.get(java.time.temporal.ChronoField.MINUTE_OF_HOUR);
        final int second =
                precision == Precision.SECOND ? parsed.get(java.time.temporal.ChronoField.SECOND_OF_MINUTE) : 0;
        final LocalDateTime local =
                LocalDate.from(parsed).atTime(parsed.get(java.time.temporal.ChronoField.HOUR_OF_DAY), minute, second);
        return new Moment(local, ZoneOffset.from(parsed), precision);
    }

    private static int offsetAt(final String text) {
        for (int at = 11; at < text.length(); at++) {
            final char c = text.charAt(at);
            if (c == '+' || c == '-' || c == 'Z') {
                return at;
            }
        }
        return -1;
    }

    private static DateTimeFormatter formatter(final Precision precision) {
        return switch (precision) {
            case HOUR -> HOUR;
            case MINUTE -> MINUTE;
            case SECOND -> SECOND;
            case DAY -> DATE;
        };
    }

    private static DateTimeFormatter withOffset(final String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .appendOffset("+HH:MM", "Z")
                .toFormatter(java.util.Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    public boolean isExact() {
        return precision == Precision.SECOND || precision == Precision.MINUTE;
    }

    /** The first instant that this moment may mean. */
    public Instant earliest(final ZoneId zone) {
        return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    }

    /** The last instant that this moment may mean; {@link #earliest} if it is exact. */
    public Instant latest(final ZoneId zone) {
        if (offset == null) {
            return local.plusDays(1).atZone(zone).toInstant().minusNanos(1);
        }
        final Instant start = local.toInstant(offset);
        return precision == Precision.HOUR
                ? start.plus(Duration.of(1, ChronoUnit.HOURS)).minusNanos(1)
                : start;
    }

    /** The calendar date in the zone. */
    public LocalDate date(final ZoneId zone) {
        return offset == null ? local.toLocalDate() : LocalDate.ofInstant(local.toInstant(offset), zone);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return offset == null ? DATE.format(local) : formatter(precision).format(local.atOffset(offset));
    }
}
