package org.assize.finding;

import java.util.Collection;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.Objective;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges objectives. Pure. */
public final class Objectives {

    private Objectives() {}

    /** Whether there is no objective, or none that can be measured. */
    public static Flaw measurable(final Collection<?> objectives, final RecordSet set) {
        final List<Tri> measurable = objectives.stream()
                .map(objective -> ((Objective) objective).measurable())
                .toList();
        final Tri any = Past.any(measurable.stream()).or(Past.whole(set) ? Tri.NO : Tri.UNKNOWN);
        return Flaw.of(
                any.negated(),
                objectives.isEmpty() ? FailureMode.ABSENT : FailureMode.PARTIAL,
                "objectives.measurable");
    }

    /** Whether nobody answers for an objective, or it has no date, or nobody looks how far it is reached. */
    public static Flaw planned(final Objective objective, final RecordSet set, final AssessmentContext context) {
        final Tri owner = Cells.empty(objective.owner(), "owner", set);
        final Tri due = Cells.empty(objective.due(), "due", set);
        final Tri monitored = objective.monitored();
        final Tri unmeasured = objective.due() == null
                ? Tri.NO
                : DueDate.isOverdue(objective.due(), context.date())
                        .and(Past.happened(objective.lastMeasuredOn(), context).negated());
        return Flaw.of(
                owner.or(due).or(monitored.negated()).or(unmeasured),
                FailureMode.PARTIAL,
                missing(owner, due, monitored));
    }

    private static String missing(final Tri owner, final Tri due, final Tri monitored) {
        if (owner == Tri.UNKNOWN) {
            return "objectives.owner";
        }
        if (due == Tri.UNKNOWN) {
            return "objectives.due";
        }
        return monitored == Tri.UNKNOWN ? "objectives.monitored" : "objectives.last-measured-on";
    }
}
