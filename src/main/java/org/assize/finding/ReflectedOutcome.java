package org.assize.finding;

import java.util.List;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/** The outcome of an obligation that judges the outcomes of others. */
public record ReflectedOutcome(
        String obligation,
        Result result,
        @Nullable FailureMode mode,
        Support support,
        List<Ref> subjects,
        List<String> missing,
        boolean covered)
        implements Judged {

    /** A gap over the reflections, with the worst mode. */
    public static ReflectedOutcome gap(final ReflectionTally tally) {
        return new ReflectedOutcome(
                tally.obligation(), Result.GAP, tally.mode(), Support.NONE, tally.subjects(), List.of(), tally.told());
    }

    /** Met with the weakest support among what it reflects. */
    public static ReflectedOutcome met(final ReflectionTally tally) {
        return new ReflectedOutcome(tally.obligation(), Result.MET, null, tally.support(), List.of(), List.of(), false);
    }

    public static ReflectedOutcome notAssessed(final ReflectionTally tally) {
        return new ReflectedOutcome(
                tally.obligation(), Result.NOT_ASSESSED, null, Support.NONE, List.of(), tally.missing(), false);
    }

    public static ReflectedOutcome notApplicable(final ReflectionTally tally) {
        return new ReflectedOutcome(
                tally.obligation(), Result.NOT_APPLICABLE, null, Support.NONE, List.of(), List.of(), false);
    }

    @Override
    public Basis basis() {
        return Basis.OTHER_OUTCOMES;
    }
}
