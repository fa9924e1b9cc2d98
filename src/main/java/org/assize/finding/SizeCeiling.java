package org.assize.finding;

import java.math.BigDecimal;

/**
 * The ceilings of a size class: fewer people than the first, and turnover or balance sheet total within the others.
 *
 * @param headcount in annual work units; the class ends below it
 * @param turnover in EUR, inclusive
 * @param balance in EUR, inclusive
 */
public record SizeCeiling(int headcount, BigDecimal turnover, BigDecimal balance) {}
