package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;
import org.assize.fact.Tri;

/**
 * How large a share of the personal accounts nobody uses.
 *
 * @param accounts personal accounts
 * @param dormant those that are certainly dormant
 * @param some the share is worth naming
 * @param many the share is above what is tolerated
 */
public record Dormancy(int accounts, int dormant, boolean some, boolean many) {

    /**
     * @param states personal accounts
     * @param least share from which on it is named, percent 0–100, inclusive
     * @param most share up to which it is a weakness only, percent 0–100, inclusive
     */
    public static Dormancy of(final Collection<?> states, final BigDecimal least, final BigDecimal most) {
        final int dormant = (int) states.stream()
                .map(AccountState.class::cast)
                .filter(state -> state.dormant().fails() == Tri.YES)
                .count();
        final BigDecimal share = BigDecimal.valueOf(dormant).scaleByPowerOfTen(2);
        final BigDecimal whole = BigDecimal.valueOf(states.size());
        return new Dormancy(
                states.size(),
                dormant,
                share.compareTo(least.multiply(whole)) >= 0,
                share.compareTo(most.multiply(whole)) > 0);
    }
}
