package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A threshold in force: the client's own where policy or contract set one, else the parameter.
 *
 * @param name kebab-case name of the parameter
 * @param unit unit of the value; the accessors refuse another
 * @param value a decimal number, or a word for unit {@code choice}
 * @param from the parameter, or the client's fact that replaces it
 * @param validFrom first day on which the law has this value; null for ever
 * @param validTo last day; null for ever
 */
public record Limit(
        String name,
        String unit,
        String value,
        Ref from,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Type of the {@link Ref} of a parameter. */
    public static final String PARAMETER = "parameter";

    public int minutes() {
        return whole("minutes");
    }

    public int hours() {
        return whole("hours");
    }

    public int days() {
        return whole("days");
    }

    public int weeks() {
        return whole("weeks");
    }

    public int months() {
        return whole("months");
    }

    public int count() {
        return whole("count");
    }

    /** Percent 0–100. */
    public BigDecimal percent() {
        return decimal("percent");
    }

    public BigDecimal eur() {
        return decimal("EUR");
    }

    public String choice() {
        expect("choice");
        return value;
    }

    /** Whether the organisation set it, instead of the default. */
    public boolean own() {
        return !from.type().equals(PARAMETER);
    }

    /** Whether the value holds for an event of that day. */
    public boolean inForce(final LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private int whole(final String wanted) {
        return decimal(wanted).intValueExact();
    }

    private BigDecimal decimal(final String wanted) {
        expect(wanted);
        return new BigDecimal(value);
    }

    private void expect(final String wanted) {
        if (!unit.equals(wanted)) {
            throw new IllegalStateException(
                    "The limit " + name + " is in " + unit + " and was read as " + wanted + ".");
        }
    }
}
