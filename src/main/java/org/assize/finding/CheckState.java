package org.assize.finding;

/** What was seen of something that a stage of certification looks at. */
public enum CheckState {
    OK,
    MISSING,
    NOT_ASSESSED
}
