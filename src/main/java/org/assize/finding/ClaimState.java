package org.assize.finding;

/** What answers say of an obligation. */
public enum ClaimState {
    /** NO, or PARTIAL. */
    GAP,
    /** Not applicable, although a fact shows that the subject exists. */
    NOT_APPLICABLE_CONTRADICTED,
    /** Asked and not known, or not applicable without the justification or permission that it needs. */
    UNKNOWN,
    /** YES without evidence, or with undated or old evidence. */
    BARE,
    /** YES with evidence that is young enough. */
    EVIDENCED,
    /** Not applicable, as permitted. */
    NOT_APPLICABLE,
    /** Not asked, or not answered. */
    NONE
}
