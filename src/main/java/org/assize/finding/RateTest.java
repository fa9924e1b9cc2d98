package org.assize.finding;

import java.math.BigDecimal;

/**
 * Decides whether isolated failures are a breakdown: rate at or above the limit in a population that is large enough.
 *
 * @param applies false for an obligation whose words switch the test off
 * @param rate percent 0–100, inclusive
 * @param minimum least population
 */
public record RateTest(boolean applies, BigDecimal rate, int minimum) {

    /** Exact, without rounding: 2 of 4 is 50 %, 49.9 % is not. */
    public boolean fails(final long failures, final int population) {
        return applies
                && population >= minimum
                && BigDecimal.valueOf(failures)
                                .scaleByPowerOfTen(2)
                                .compareTo(rate.multiply(BigDecimal.valueOf(population)))
                        >= 0;
    }

    /** Whether the rate of failures is not above the limit, exactly. */
    public boolean within(final long failures, final int population) {
        return BigDecimal.valueOf(failures)
                        .scaleByPowerOfTen(2)
                        .compareTo(rate.multiply(BigDecimal.valueOf(population)))
                <= 0;
    }
}
