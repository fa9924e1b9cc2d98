package org.assize.content;

import java.util.Collection;
import java.util.List;
import org.assize.fact.Tri;
import org.assize.finding.FailureMode;
import org.assize.finding.MeasureState;
import org.assize.finding.Outcome;
import org.assize.finding.Result;
import org.assize.framework.Strength;

/** Tells of each requirement whether anything at all is in place for it. Pure. */
public final class MeasureStates {

    private MeasureStates() {}

    /**
     * @param outcomes outcomes of the obligations that serve the requirement
     */
    public static MeasureState of(final Serving serving, final Collection<Outcome> outcomes) {
        final List<Outcome> known = outcomes.stream()
                .filter(outcome -> outcome.result() == Result.MET || outcome.result() == Result.GAP)
                .toList();
        final List<Outcome> absent = known.stream()
                .filter(outcome -> outcome.mode() == FailureMode.ABSENT)
                .toList();
        final List<String> open = outcomes.stream()
                .filter(outcome -> outcome.result() == Result.NOT_ASSESSED)
                .map(Outcome::obligation)
                .toList();
        final boolean applies = outcomes.stream().anyMatch(outcome -> outcome.result() != Result.NOT_APPLICABLE);
        return new MeasureState(
                serving.requirement().framework(),
                serving.id(),
                applies,
                known.isEmpty() ? Tri.UNKNOWN : Tri.of(absent.size() == known.size()),
                absent.stream().map(Outcome::obligation).anyMatch(serving.by(Strength.FULL)::contains),
                open);
    }
}
