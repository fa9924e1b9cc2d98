package org.assize.finding;

/** How a duty stands towards one subject at the date of the assessment. */
public enum Standing {
    /** The duty does not exist for the subject, or nothing is due yet and nothing runs. */
    NOT_DUE,
    /** Not done, and the limit has not passed. */
    RUNNING,
    KEPT,
    BROKEN,
    /** A fact that would decide it is unknown. */
    UNKNOWN
}
