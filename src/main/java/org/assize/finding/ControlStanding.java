package org.assize.finding;

/** How a control stands by what was found. */
public enum ControlStanding {
    /** Nothing was found against it, and records show it, or only opportunities for improvement were found. */
    WORKS,
    /** It is said to work, and nothing shows it. */
    CLAIMED,
    /** Something that would tell was not seen. */
    OPEN,
    /** It is there and fails in part. */
    FLAWED,
    /** It is not there. */
    ABSENT
}
