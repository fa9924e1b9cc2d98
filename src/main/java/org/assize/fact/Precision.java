package org.assize.fact;

/** How exactly a moment was written. Minutes and seconds count as exact. */
public enum Precision {
    SECOND,
    MINUTE,
    HOUR,
    DAY
}
