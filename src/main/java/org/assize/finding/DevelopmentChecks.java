package org.assize.finding;

import org.assize.fact.OperationsFact.DevelopmentPractice;

/** Judges how software is developed. Pure. */
public final class DevelopmentChecks {

    private DevelopmentChecks() {}

    /** Whether nobody and nothing looks at code for security: neither people nor a tool. */
    public static Shortfall coding(final DevelopmentPractice practice) {
        return switch (practice.codeReview().or(practice.sast())) {
            case YES -> Shortfall.NONE;
            case NO -> Shortfall.of(FailureMode.PARTIAL, "code is neither reviewed nor analysed");
            case UNKNOWN -> Shortfall.unknown("development-practice.code-review");
        };
    }
}
