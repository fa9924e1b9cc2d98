package org.assize.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A number of a cell in the spelling of other files: what the program shows, and no digit more. */
final class XlsxNumber {

    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 64;
    private static final int LONGEST = 64;
    private static final int NO_DAY = 60;
    private static final int LAST_DAY = 2_958_465;
    private static final long SECONDS = 86_400;

    // Day 60 is 29 February 1900, which there was not; days before it are one later than they seem.
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private XlsxNumber() {}

    /** A cell holds no number that has a meaning; the message is the end of a sentence. */
    static final class WrongException extends Exception {

        private static final long serialVersionUID = 1L;

        WrongException(final String reason) {
            super(reason);
        }
    }

    /**
     * @param raw as the file holds it
     * @param from1904 whether days count from 1904
     */
    static String text(final String raw, final XlsxFormats.Kind kind, final boolean from1904) throws WrongException {
        final BigDecimal number = number(raw);
        return switch (kind) {
            case DATE -> day(number, from1904).toString();
            case DATE_AND_TIME -> moment(number, from1904);
            case TIME -> throw new WrongException("is a time of day, without a date");
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case NUMBER -> plain(number);
        };
    }

    private static BigDecimal number(final String raw) throws WrongException {
        try {
            final BigDecimal number = raw.length() > LONGEST ? null : new BigDecimal(raw);
            if (number != null && Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT) {
                return number;
            }
        } catch (final NumberFormatException e) {
            throw new WrongException("is said to be a number, and is " + Shown.quoted(raw));
        }
        throw new WrongException("is a number beyond all measure, " + Shown.quoted(raw));
    }

    // Programs calculate with about 17 digits and show 15: 0.30000000000000004 is 0.3 to whoever typed it.
    private static String plain(final BigDecimal number) throws WrongException {
        final boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (whole && number.precision() - number.scale() > DIGITS) {
            throw new WrongException("is a number of more than 15 digits, of which the program keeps no more than 15");
        }
        final BigDecimal shown = number.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(final BigDecimal number, final boolean from1904) throws WrongException {
        final BigDecimal days = number.setScale(0, RoundingMode.FLOOR);
        final boolean possible = days.signum() >= 0 && days.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        final int day = possible ? days.intValue() : -1;
        if (day < 0 || (!from1904 && (day == 0 || day == NO_DAY))) {
            throw new WrongException("is the day " + plain(number) + ", which no calendar has");
        }
        if (from1904) {
            return EPOCH_1904.plusDays(day);
        }
        return EPOCH_1900.plusDays(day < NO_DAY ? day + 1 : day);
    }

    private static String moment(final BigDecimal number, final boolean from1904) throws WrongException {
        final LocalDate day = day(number, from1904);
        final long seconds = number.subtract(number.setScale(0, RoundingMode.FLOOR))
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        final LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? day.toString() : time.toString();
    }
}
