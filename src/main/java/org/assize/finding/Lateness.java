package org.assize.finding;

/** How badly a limit was missed. */
public enum Lateness {
    /** It was not missed, or that is not known. */
    NONE,
    WITHIN_DAY_WITH_REASONS,
    WITHIN_DAY,
    BEYOND_DAY,
    /** It was never done at all. */
    NEVER,
    /** It was never done, and the people at high risk were not told either. */
    NEVER_HIGH_RISK
}
