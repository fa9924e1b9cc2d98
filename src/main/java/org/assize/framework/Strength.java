package org.assize.framework;

/** How far an obligation serves a requirement. */
public enum Strength {
    /** Meeting the obligation meets the requirement. */
    FULL,
    /** The obligation is a part of what the requirement asks. */
    PARTIAL,
    /** One of a set of parts that is complete: meeting all of them meets the requirement. */
    PART_OF_ALL,
    /** Shown beside the requirement and never judged. */
    POINTER
}
