package org.assize.fact;

/** Trust services categories of SOC 2. */
public enum Soc2Category {
    SECURITY,
    AVAILABILITY,
    CONFIDENTIALITY,
    PROCESSING_INTEGRITY,
    PRIVACY
}
