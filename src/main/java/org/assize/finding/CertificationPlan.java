package org.assize.finding;

import java.time.LocalDate;
import java.util.List;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/** The steps of a certification cycle, in their order. */
public record CertificationPlan(Ref cycle, List<Step> steps) {

    public CertificationPlan {
        steps = List.copyOf(steps);
    }

    /** How a step stands. */
    public enum State {
        DONE,
        DONE_LATE,
        OVERDUE,
        SOON,
        AHEAD,
        UNKNOWN
    }

    /**
     * A step.
     *
     * @param id as the words for cycles name it
     * @param due last day; null if it is not known
     * @param done when it was done; null if it was not, or it is not known
     */
    public record Step(
            String id, @Nullable LocalDate due, @Nullable LocalDate done, State state) {}
}
