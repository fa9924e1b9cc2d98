package org.assize.finding;

/** What comes of an obligation or a requirement. Silence is never {@link #MET}. */
public enum Result {
    GAP,
    NOT_ASSESSED,
    MET,
    NOT_APPLICABLE
}
