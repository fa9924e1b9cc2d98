package org.assize.fact;

/** A yes, a no, or neither: what is absent is {@link #UNKNOWN} and never {@link #NO}. */
public enum Tri {
    YES,
    NO,
    UNKNOWN;

    public static Tri of(final boolean value) {
        return value ? YES : NO;
    }

    /** YES becomes NO and the reverse; UNKNOWN stays. */
    public Tri negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** NO if either is NO, YES if both are YES, else UNKNOWN. */
    public Tri and(final Tri other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** YES if either is YES, NO if both are NO, else UNKNOWN. */
    public Tri or(final Tri other) {
        return negated().and(other.negated()).negated();
    }
}
