package org.assize.finding;

/** What records say of an obligation. */
public enum RecordState {
    /** At least one subject violates it. */
    VIOLATED,
    /** An entity that it reads was not provided. */
    LACKING,
    /** No violation is known, and a subject cannot be decided. */
    UNDECIDED,
    /** Clean, but only a part of the population was seen. */
    PART,
    /** The whole population was seen, and it is empty. */
    EMPTY,
    /** The whole population was seen, and it is clean. */
    CLEAN,
    /** No rule judges it from records. */
    NONE
}
