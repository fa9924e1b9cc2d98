package org.assize.finding;

/**
 * Of how many subjects an obligation speaks.
 *
 * @param count 0 makes the obligation not applicable; an obligation about existence speaks of 1
 */
public record Population(String obligation, int count) {}
