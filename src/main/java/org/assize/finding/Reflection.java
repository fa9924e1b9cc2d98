package org.assize.finding;

import org.assize.fact.Ref;

/**
 * A subject for which the outcomes of other obligations violate a reflective obligation.
 *
 * @param told whether the finding of another obligation tells it already
 */
public record Reflection(String obligation, Ref subject, FailureMode mode, boolean told) {

    public Reflection(final String obligation, final Ref subject, final FailureMode mode) {
        this(obligation, subject, mode, false);
    }
}
