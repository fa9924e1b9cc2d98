package org.assize.finding;

/**
 * How an obligation fails, worst first. Grading reads the mode and never the rule that gave it.
 *
 * <p>{@link #BREAKDOWN} is given by the rate test of the outcome rules; a topic rule gives it only where its words say so.
 */
public enum FailureMode {
    /** Nothing exists, or it was never done. */
    ABSENT,
    /** Exists on paper and fails for the population. */
    BREAKDOWN,
    /** A required element is missing. */
    PARTIAL,
    /** An isolated failure. */
    LAPSE,
    /** The record or approval is defective; the practice works. */
    DOC_GAP,
    /** No requirement is broken. */
    WEAKNESS;

    /** Whether this mode is worse than the other. */
    public boolean isWorseThan(final FailureMode other) {
        return compareTo(other) < 0;
    }
}
