package org.assize.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assize.finding.ControlStanding;
import org.assize.finding.ControlState;
import org.assize.finding.Grade;
import org.assize.finding.RequirementTally;
import org.assize.finding.Support;

/** Tells how a control stands by what came of the obligations that serve it. Pure. */
public final class ControlStates {

    private ControlStates() {}

    /**
     * @param grades grades of its gaps in its framework
     * @param missing those of its gaps with which nothing is there
     */
    public static ControlState of(
            final Content content,
            final RequirementTally tally,
            final Collection<Grade> grades,
            final Collection<?> missing) {
        final Set<String> mild = grades.stream()
                .filter(grade -> !content.breaks(tally.framework(), grade.grade()))
                .map(Grade::obligation)
                .collect(Collectors.toSet());
        final List<String> gaps =
                tally.breaking().stream().filter(gap -> !mild.contains(gap)).toList();
        return new ControlState(
                tally.framework(),
                tally.requirement(),
                gaps.isEmpty() ? whole(tally) : broken(tally, gaps, missing),
                grades.stream().anyMatch(Grade::worst),
                gaps);
    }

    private static ControlStanding broken(
            final RequirementTally tally, final List<String> gaps, final Collection<?> missing) {
        final boolean nothing = tally.standing().isEmpty() && gaps.stream().anyMatch(missing::contains);
        return nothing ? ControlStanding.ABSENT : ControlStanding.FLAWED;
    }

    // A gap that is left here was seen, and is no more than an opportunity for improvement.
    private static ControlStanding whole(final RequirementTally tally) {
        if (tally.anyNotAssessed() || !tally.fullMet() && !tally.anyBreaking()) {
            return ControlStanding.OPEN;
        }
        return tally.support() == Support.ATTESTED ? ControlStanding.CLAIMED : ControlStanding.WORKS;
    }
}
