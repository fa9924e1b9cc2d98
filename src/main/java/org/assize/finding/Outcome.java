package org.assize.finding;

import java.util.List;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** The outcome of an obligation that facts and answers decide. */
public record Outcome(
        String obligation,
        Result result,
        @Nullable FailureMode mode,
        Support support,
        Basis basis,
        List<Ref> subjects,
        List<String> missing,
        boolean covered)
        implements Judged {

    public Outcome {
        if ((mode != null) != (result == Result.GAP)) {
            throw new IllegalArgumentException("Exactly a gap has a failure mode: " + obligation);
        }
    }

    public static Outcome violated(final Tally tally) {
        return new Outcome(
                tally.obligation(),
                Result.GAP,
                tally.mode(),
                Support.NONE,
                Basis.RECORDS_VIOLATE,
                tally.subjects(),
                List.of(),
                tally.violations().isEmpty());
    }

    public static Outcome claimedGap(final Tally tally, final @Nullable FailureMode mode, final Basis basis) {
        return new Outcome(
                tally.obligation(), Result.GAP, mode, Support.NONE, basis, List.of(), List.of(), tally.claimCovered());
    }

    public static Outcome met(final Tally tally, final Support support, final Basis basis) {
        return new Outcome(tally.obligation(), Result.MET, null, support, basis, List.of(), tally.missing(), false);
    }

    /** Names what is missing: the circumstance if it is not known whether the obligation binds. */
    public static Outcome notAssessed(final Tally tally, final Basis basis) {
        final List<String> missing = tally.binds() == Tri.YES ? tally.missing() : List.of(tally.when());
        return new Outcome(
                tally.obligation(), Result.NOT_ASSESSED, null, Support.NONE, basis, List.of(), missing, false);
    }

    public static Outcome notApplicable(final Tally tally, final Basis basis) {
        return new Outcome(
                tally.obligation(), Result.NOT_APPLICABLE, null, Support.NONE, basis, List.of(), List.of(), false);
    }
}
