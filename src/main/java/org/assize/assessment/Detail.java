package org.assize.assessment;

/** How much of a result is worked out. Judgements, grades and counts are the same in both. */
public enum Detail {
    /** Everything, with the facts and the derivation behind each conclusion. */
    WHOLE,
    /** Without facts and derivations, for those who print a summary only. */
    GIST
}
