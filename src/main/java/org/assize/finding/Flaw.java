package org.assize.finding;

import org.assize.fact.Tri;

/**
 * Whether a subject fails what is asked of it, how, and what would tell.
 *
 * @param concerned whether anything is asked of the subject, as far as is known
 * @param fails UNKNOWN if a fact that decides it is not known
 * @param mode how it fails, if it does
 * @param missing the attribute to ask for, {@code risks.owner}; empty if it is decided
 */
public record Flaw(boolean concerned, Tri fails, FailureMode mode, String missing) {

    /** Nothing is asked of the subject. */
    static final Flaw NONE = new Flaw(false, Tri.NO, FailureMode.WEAKNESS, "");

    static Flaw of(final Tri fails, final FailureMode mode, final String attribute) {
        return new Flaw(true, fails, mode, fails == Tri.UNKNOWN ? attribute : "");
    }

    static Flaw of(final Check check, final FailureMode mode) {
        return of(check.fails(), mode, check.missing());
    }

    /** The flaw, if something is asked of the subject. */
    Flaw where(final Tri asked, final String attribute) {
        return switch (asked) {
            case YES -> this;
            case NO -> NONE;
            case UNKNOWN -> of(asked.and(fails), mode, attribute);
        };
    }
}
