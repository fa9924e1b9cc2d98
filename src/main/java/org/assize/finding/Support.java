package org.assize.finding;

/** What a {@link Result#MET} rests on; the two are never added up in one figure. */
public enum Support {
    /** Evidence was seen. */
    EVIDENCED,
    /** Somebody says so. */
    ATTESTED,
    /** Nothing is met. */
    NONE
}
