package org.assize.finding;

import java.util.Comparator;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What one answer says of one obligation that its question attests.
 *
 * @param answer the answer
 * @param mode how the obligation fails if the state is {@link ClaimState#GAP}; null if it is not
 * @param deniesExistence whether it says NO to a question that asks if a process or document exists
 * @param covered whether the same answer makes the finding of a more specific obligation
 * @param answeredAt when it was given; null if not told
 */
public record Claim(
        String obligation,
        Ref answer,
        ClaimState state,
        @Nullable FailureMode mode,
        boolean deniesExistence,
        boolean covered,
        @Nullable Moment answeredAt)
        implements Comparable<Claim> {

    /** Worst first: of two differing answers the worse is used. */
    private static final Comparator<Claim> WORST_FIRST = Comparator.comparing(Claim::state)
            .thenComparing(Claim::severity)
            .thenComparing(Claim::answer)
            .thenComparing(Claim::obligation);

    private int severity() {
        return mode == null ? FailureMode.values().length : mode.ordinal();
    }

    @Override
    public int compareTo(final Claim other) {
        return WORST_FIRST.compare(this, other);
    }
}
