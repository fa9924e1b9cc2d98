package org.assize.finding;

/**
 * A gap of which some subjects are compensated.
 *
 * @param whole whether all of them are
 */
public record Compensation(String obligation, boolean whole) {}
