package org.assize.finding;

import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A subject that violates an obligation.
 *
 * @param began when the violation began, if that can be told; an answer given earlier is outdated and not contradicted
 */
public record Violation(
        String obligation,
        Ref subject,
        FailureMode mode,
        @Nullable Moment began) {

    public Violation(final String obligation, final Ref subject, final FailureMode mode) {
        this(obligation, subject, mode, null);
    }
}
