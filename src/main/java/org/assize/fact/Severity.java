package org.assize.fact;

/** Severities of incidents and vulnerabilities, the most severe first. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /** Whether it is as severe as the other, or more. */
    public boolean isAtLeast(final Severity other) {
        return compareTo(other) <= 0;
    }
}
