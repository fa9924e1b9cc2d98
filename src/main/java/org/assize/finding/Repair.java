package org.assize.finding;

/** What it takes to mend the controls of a risk. */
public enum Repair {
    /** Nothing is broken as far as was seen. */
    NOTHING,
    EASY,
    HARD
}
