package org.assize.finding;

/**
 * An obligation that is claimed without the evidence that an auditor asks for.
 *
 * @param carries whether a criterion rests on it
 */
public record Unobtainable(String obligation, boolean carries) {}
