package org.assize.finding;

import java.math.BigDecimal;

/** Puts a headcount into a size for estimates. Pure. */
public final class CostSizes {

    private static final int LARGEST = 2;

    private CostSizes() {}

    /**
     * @param small headcount from which an organisation is not small
     * @param medium headcount from which it is large
     */
    public static CostSize of(final BigDecimal headcount, final int small, final int medium) {
        if (headcount.compareTo(BigDecimal.valueOf(small)) < 0) {
            return new CostSize(0);
        }
        return new CostSize(headcount.compareTo(BigDecimal.valueOf(medium)) < 0 ? 1 : LARGEST);
    }
}
