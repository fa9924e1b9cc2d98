package org.assize.finding;

import java.util.List;
import org.assize.fact.Tri;

/**
 * Whether and how badly a subject falls short of what is asked of it.
 *
 * @param fails UNKNOWN if a fact that decides it is not known
 * @param mode how it fails; WEAKNESS where it does not
 * @param what what is lacking, in words; empty if nothing is
 * @param missing the attribute to ask for, {@code policies.signed}; empty if it is decided
 */
public record Shortfall(Tri fails, FailureMode mode, String what, String missing) {

    static final Shortfall NONE = new Shortfall(Tri.NO, FailureMode.WEAKNESS, "", "");

    static Shortfall of(final FailureMode mode, final String what) {
        return new Shortfall(Tri.YES, mode, what, "");
    }

    static Shortfall unknown(final String attribute) {
        return new Shortfall(Tri.UNKNOWN, FailureMode.WEAKNESS, "", attribute);
    }

    /**
     * Fails if anything is lacking, is unknown if anything may be.
     *
     * @param lacking what is lacking
     * @param unknown attributes that would tell of more
     */
    static Shortfall of(final FailureMode mode, final List<String> lacking, final List<String> unknown) {
        if (!lacking.isEmpty()) {
            return of(mode, String.join(", ", lacking));
        }
        return unknown.isEmpty() ? NONE : unknown(unknown.get(0));
    }
}
