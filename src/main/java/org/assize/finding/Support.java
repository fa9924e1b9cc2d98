package org.assize.finding;

/** What a {@link Result#MET} rests on; none is ever added to another in one figure. */
public enum Support {
    /** Evidence was seen. */
    EVIDENCED,
    /** Somebody says so. */
    ATTESTED,
    /** An existing audit found it, whose evidence was not seen. */
    AUDITED,
    /** A requirement of another framework shows it, which evidence or an audit supports. */
    INFERRED,
    /** Nothing is met. */
    NONE
}
