package org.assize.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.finding.CheckState;
import org.assize.finding.ControlStanding;
import org.assize.finding.ControlState;
import org.assize.finding.ExclusionDraft;
import org.assize.finding.PlannedRemedy;
import org.assize.finding.RequirementOutcome;
import org.assize.finding.Result;
import org.assize.finding.StageState;
import org.assize.finding.Support;
import org.assize.finding.Touched;

/** Tells what was seen of the things that a stage of certification looks at. Pure. */
public final class StageStates {

    private StageStates() {}

    /**
     * What is looked for in records counts first; where they do not tell, the outcomes of its requirements do. A gap in
     * how something is done does not show that it is not there.
     *
     * @param known outcomes of its requirements
     * @param violations that say that it is not there
     * @param undecided that say that nobody can tell
     * @param touched what findings touch of its requirements
     * @param absent obligations of which nothing is there
     */
    public static StageState of(
            final StageCheck check,
            final Collection<RequirementOutcome> known,
            final Collection<?> violations,
            final Collection<?> undecided,
            final Collection<Touched> touched,
            final Collection<?> absent) {
        final List<RequirementOutcome> outcomes = known.stream()
                .filter(outcome -> outcome.framework().equals(check.framework()))
                .toList();
        final List<String> findings = touched.stream()
                .filter(each -> each.framework().equals(check.framework()))
                .map(Touched::obligation)
                .toList();
        final boolean missing = check.byOutcomes()
                ? outcomes.stream().anyMatch(outcome -> outcome.result() == Result.GAP)
                : !violations.isEmpty()
                        || !undecided.isEmpty() && findings.stream().anyMatch(absent::contains);
        final boolean there = !check.byOutcomes() && undecided.isEmpty() || isShown(check, outcomes);
        return state(check, missing ? CheckState.MISSING : there ? CheckState.OK : CheckState.NOT_ASSESSED, findings);
    }

    // What is only claimed shows an auditor nothing.
    private static boolean isShown(final StageCheck check, final Collection<RequirementOutcome> outcomes) {
        return outcomes.size() == check.requirements().size()
                && outcomes.stream()
                        .allMatch(outcome -> outcome.result() == Result.NOT_APPLICABLE
                                || outcome.result() == Result.MET && outcome.support() != Support.ATTESTED);
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
            final Collection<ExclusionDraft> drafts,
            final Collection<String> excluded,
            final Collection<PlannedRemedy> planned) {
        final Set<String> needed = new TreeSet<>(declared);
        drafts.stream()
                .filter(each -> each.framework().equals(check.framework()))
                .forEach(each -> needed.remove(each.control()));
        excluded.forEach(needed::remove);
        planned.stream()
                .filter(each -> each.framework().equals(check.framework()))
                .forEach(each -> needed.remove(each.control()));
        final List<ControlState> known = states.stream()
                .filter(state -> state.framework().equals(check.framework()) && needed.contains(state.control()))
                .toList();
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

    private static StageState state(final StageCheck check, final CheckState state, final Collection<String> findings) {
        return new StageState(check.framework(), check.stage(), check.id(), state, List.copyOf(findings));
    }
}
