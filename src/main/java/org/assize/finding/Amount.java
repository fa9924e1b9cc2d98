package org.assize.finding;

import java.math.BigDecimal;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may be known only in part: it is at least the sum of what was stated.
 *
 * @param least what is known of it
 * @param most the highest that it can be; null without a bound
 */
record Amount(BigDecimal least, @Nullable BigDecimal most) {

    static final Amount ZERO = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);

    /** The stated figure; anything from zero if it was not stated. */
    static Amount of(final @Nullable BigDecimal stated) {
        return stated == null ? new Amount(BigDecimal.ZERO, null) : new Amount(stated, stated);
    }

    Amount plus(final Amount other) {
        return new Amount(least.add(other.least), most == null || other.most == null ? null : most.add(other.most));
    }

    /** The part of it that a share of so many percent gives. */
    Amount share(final BigDecimal leastPercent, final BigDecimal mostPercent) {
        return new Amount(part(least, leastPercent), most == null ? null : part(most, mostPercent));
    }

    private static BigDecimal part(final BigDecimal whole, final BigDecimal percent) {
        return whole.multiply(percent).movePointLeft(2);
    }

    Tri below(final BigDecimal ceiling) {
        if (least.compareTo(ceiling) >= 0) {
            return Tri.NO;
        }
        return most != null && most.compareTo(ceiling) < 0 ? Tri.YES : Tri.UNKNOWN;
    }

    Tri atMost(final BigDecimal ceiling) {
        if (least.compareTo(ceiling) > 0) {
            return Tri.NO;
        }
        return most != null && most.compareTo(ceiling) <= 0 ? Tri.YES : Tri.UNKNOWN;
    }
}
