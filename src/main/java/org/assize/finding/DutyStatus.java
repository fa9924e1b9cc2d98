package org.assize.finding;

/** How a recurring duty stands, worst first. */
public enum DutyStatus {
    /** It was done before, and the day for doing it again has passed. */
    OVERDUE,
    /** It was never done. */
    NEVER,
    /** Nothing that was delivered tells when it was last done. */
    UNKNOWN,
    /** It falls due within the next days. */
    DUE_SOON,
    OK
}
