package org.assize.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Words the legal maximum of a fine. Pure; in one notation everywhere. */
public final class Ceilings {

    private static final int GROUP = 3;

    private Ceilings() {}

    /**
     * @param provision where the law sets it
     * @param fixed amount in EUR
     * @param share percent of the worldwide turnover of the undertaking
     * @param turnover of the preceding year in EUR; null if not known, and then nothing is computed
     * @param remark a sentence that follows; empty for none
     */
    public static Ceiling of(
            final String framework,
            final String provision,
            final BigDecimal fixed,
            final BigDecimal share,
            final @Nullable BigDecimal turnover,
            final String remark) {
        final String limbs = "Ceiling, not forecast (" + provision + "): EUR " + grouped(fixed) + " or "
                + share.toPlainString() + " % of the worldwide turnover of the undertaking, whichever is higher";
        final String sum = turnover == null
                ? "; the turnover is not known."
                : "; here EUR "
                        + grouped(fixed.max(
                                turnover.multiply(share).movePointLeft(2).setScale(0, RoundingMode.HALF_UP)))
                        + ".";
        return new Ceiling(framework, limbs + sum + (remark.isEmpty() ? "" : " " + remark));
    }

    private static String grouped(final BigDecimal amount) {
        final StringBuilder text =
                new StringBuilder(amount.setScale(0, RoundingMode.HALF_UP).toPlainString());
        for (int at = text.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ' ');
        }
        return text.toString();
    }
}
