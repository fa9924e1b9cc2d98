package org.assize.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.finding.CheckState;
import org.assize.finding.ControlStanding;
import org.assize.finding.ControlState;
import org.assize.finding.RequirementOutcome;
import org.assize.finding.Result;
import org.assize.finding.StageState;
import org.assize.finding.Support;

/** Tells what was seen of the things that a stage of certification looks at. Pure. */
public final class StageStates {

    private StageStates() {}

    /**
     * What is looked for in records counts first; where they do not tell, the outcomes of its requirements do.
     *
     * @param outcomes of its requirements
     * @param violations that say that it is not there
     * @param undecided that say that nobody can tell
     * @param findings obligations with findings on its requirements
     */
    public static StageState of(
            final StageCheck check,
            final Collection<RequirementOutcome> outcomes,
            final Collection<?> violations,
            final Collection<?> undecided,
            final Collection<String> findings) {
        final boolean byRecords = !check.byOutcomes() && undecided.isEmpty();
        final CheckState state = violations.isEmpty()
                ? byRecords ? CheckState.OK : byOutcomes(check, outcomes)
                : CheckState.MISSING;
        return state(check, state, findings);
    }

    // What is only claimed shows an auditor nothing.
    private static CheckState byOutcomes(final StageCheck check, final Collection<RequirementOutcome> outcomes) {
        if (outcomes.stream().anyMatch(outcome -> outcome.result() == Result.GAP)) {
            return CheckState.MISSING;
        }
        final boolean shown = outcomes.size() == check.requirements().size()
                && outcomes.stream()
                        .allMatch(outcome -> outcome.result() == Result.NOT_APPLICABLE
                                || outcome.result() == Result.MET && outcome.support() != Support.ATTESTED);
        return shown ? CheckState.OK : CheckState.NOT_ASSESSED;
    }

    /**
     * Whether the controls of a statement are implemented. One that is planned does not stand in the way, nor does one
     * that works in part; one that is absent or has a gap of the most severe grade does.
     *
     * @param declared all controls of the statement
     * @param drafts controls that may be left out
     * @param excluded controls that the client leaves out
     * @param planned controls that are to come as planned
     */
    public static StageState ofControls(
            final StageCheck check,
            final List<String> declared,
            final Collection<ControlState> states,
            final Collection<String> drafts,
            final Collection<String> excluded,
            final Collection<String> planned) {
        final Set<String> needed = new TreeSet<>(declared);
        needed.removeAll(drafts);
        needed.removeAll(excluded);
        needed.removeAll(planned);
        final List<ControlState> known =
                states.stream().filter(state -> needed.contains(state.control())).toList();
        final boolean missing = known.stream().anyMatch(state -> state.absent() || state.major());
        final boolean seen = known.size() == needed.size()
                && known.stream()
                        .noneMatch(state -> state.standing() == ControlStanding.OPEN
                                || state.standing() == ControlStanding.CLAIMED);
        return state(
                check,
                missing ? CheckState.MISSING : seen ? CheckState.OK : CheckState.NOT_ASSESSED,
                known.stream().flatMap(state -> state.gaps().stream()).toList());
    }

    private static StageState state(
            final StageCheck check, final CheckState state, final Collection<String> findings) {
        return new StageState(check.framework(), check.stage(), check.id(), state, List.copyOf(findings));
    }
}
