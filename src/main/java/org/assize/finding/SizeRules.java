package org.assize.finding;

import java.math.BigDecimal;

/**
 * The numbers by which an enterprise falls into a size class.
 *
 * @param partnerLeast percent of capital or votes from which an enterprise is a partner
 * @param partnerMost percent above which it is linked, and counts in full
 * @param groupChangeMonths months during which joining or leaving a group explains new figures
 */
public record SizeRules(
        SizeCeiling micro,
        SizeCeiling small,
        SizeCeiling medium,
        BigDecimal partnerLeast,
        BigDecimal partnerMost,
        int groupChangeMonths) {}
