package org.assize.fact;

/** How a fact became known, strongest first. */
public enum EvidenceKind {
    RECORD,
    TOOL_EXPORT,
    DOCUMENT,
    INTERVIEW,
    QUESTIONNAIRE;

    /** Whether the fact comes from a register or an export, so that an empty event date can mean "has not happened". */
    public boolean isInstanceLevel() {
        return this == RECORD || this == TOOL_EXPORT;
    }

    /** Whether somebody has seen something; an interview or an answer is only a claim. */
    public boolean isEvidence() {
        return isInstanceLevel() || this == DOCUMENT;
    }
}
