package org.assize.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.Precision;
import org.assize.fact.Tri;

/** The single values that files hold, with their one spelling. */
public enum Scalar {
    TEXT("a text") {
        @Override
        Object read(final String text) {
            return text;
        }
    },
    INTEGER("a whole number") {
        @Override
        Object read(final String text) {
            requireNumber(text);
            return Integer.valueOf(text);
        }
    },
    DECIMAL("a number with a point, such as 1250.50") {
        @Override
        Object read(final String text) {
            requireNumber(text);
            return new BigDecimal(text);
        }
    },
    DATE("a date such as 2026-06-17") {
        @Override
        Object read(final String text) {
            final Moment moment = Moment.parse(text);
            if (moment.precision() != Precision.DAY) {
                throw new DateTimeException("a time where a date is expected");
            }
            return possible(moment).local().toLocalDate();
        }
    },
    MOMENT(Spelling.MOMENT) {
        @Override
        Object read(final String text) {
            return possible(Moment.parse(text));
        }
    },
    EVENT(Spelling.MOMENT + "; or yes, no or unknown for whether it has happened") {
        @Override
        Object read(final String text) {
            return switch (text) {
                case "yes" -> new Event(Tri.YES, null);
                case "no" -> Event.notYet();
                case "unknown" -> Event.unknown();
                default -> Event.at(possible(Moment.parse(text)));
            };
        }

        @Override
        String written(final Object value) {
            final Event event = (Event) value;
            return event.at() == null
                    ? TRI.written(event.happened())
                    : event.at().toString();
        }
    },
    PERIOD("a period such as P3M or P1W") {
        @Override
        Object read(final String text) {
            final Period period = Period.parse(text);
            if (!text.startsWith("P") || period.isNegative() || period.isZero()) {
                throw new DateTimeException("no period that passes");
            }
            return period;
        }
    },
    ZONE("a time zone such as Europe/Ljubljana") {
        @Override
        Object read(final String text) {
            return ZoneId.of(text);
        }
    },
    TRI("yes, no or unknown") {
        @Override
        Object read(final String text) {
            return switch (text) {
                case "yes" -> Tri.YES;
                case "no" -> Tri.NO;
                case "unknown" -> Tri.UNKNOWN;
                default -> throw new IllegalArgumentException("neither yes nor no nor unknown");
            };
        }

        @Override
        String written(final Object value) {
            return value.toString().toLowerCase(Locale.ROOT);
        }
    };

    /** Apart, because constants cannot read static fields of their own enum. */
    private static final class Spelling {
        static final String MOMENT =
                "a date such as 2026-06-17, or a time with its offset such as 2026-06-17T14:20+02:00";
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int EXPONENT = 64;

    private final String expected;

    Scalar(final String expected) {
        this.expected = expected;
    }

    /**
     * Reads a value as files spell it.
     *
     * @throws DateTimeException if it is no possible date, time, period or zone
     * @throws IllegalArgumentException if it is not spelt like a value of this kind
     */
    public final Object parse(final String text) {
        return read(text);
    }

    abstract Object read(String text);

    public String expected() {
        return expected;
    }

    /** Whether YAML and JSON write it as a number. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    String written(final Object value) {
        return value instanceof final BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static void requireNumber(final String text) {
        if (!Notation.NUMBER.matcher(text).matches()) {
            throw new NumberFormatException("not spelt as a number");
        }
        final int exponentAt = text.toLowerCase(Locale.ROOT).indexOf('e');
        if (text.length() > 2 * EXPONENT
                || (exponentAt >= 0 && Math.abs(Integer.parseInt(text.substring(exponentAt + 1))) > EXPONENT)) {
            throw new NumberFormatException("a number beyond all measure");
        }
    }

    // Exports write "never" as a date in the year 1, 1601 or 9999.
    private static Moment possible(final Moment moment) {
        final int year = moment.local().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("a year outside " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return moment;
    }
}
