package org.assize.fact;

/** Answers to a question. */
public enum AnswerValue {
    YES,
    PARTIAL,
    NO,
    NOT_APPLICABLE,
    UNKNOWN
}
