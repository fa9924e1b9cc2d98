package org.assize.finding;

import java.util.Collection;

/**
 * The posture of a requirement that was not judged directly, as crosswalks give it.
 *
 * @param reason stable name of the rule that decided, {@code inferred-gap}
 */
public record InferredOutcome(String framework, String requirement, Result result, Support support, String reason) {

    /** Met, and only claimed if every way that leads there begins with a claim. */
    public static InferredOutcome met(final String framework, final String requirement, final Collection<?> supports) {
        return supports.contains(Support.INFERRED)
                ? new InferredOutcome(framework, requirement, Result.MET, Support.INFERRED, "inferred")
                : new InferredOutcome(framework, requirement, Result.MET, Support.ATTESTED, "inferred-from-claim");
    }
}
