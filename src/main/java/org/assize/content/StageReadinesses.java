package org.assize.content;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.ContextFact.IsmsProject;
import org.assize.fact.ContextFact.ProjectPhase;
import org.assize.fact.Tri;
import org.assize.finding.CheckState;
import org.assize.finding.Escalation;
import org.assize.finding.Grade;
import org.assize.finding.Priority;
import org.assize.finding.StageReadiness;
import org.assize.finding.StageState;
import org.jspecify.annotations.Nullable;

/** Counts how ready an organisation is for a stage of certification, and from when on it makes sense. Pure. */
public final class StageReadinesses {

    private static final int WHOLE = 100;

    private StageReadinesses() {}

    /** What stands in the way of a stage, and what is planned. */
    public record Outlook(
            Collection<Grade> grades,
            Collection<Escalation> escalations,
            Collection<Priority> priorities,
            Collection<IsmsProject> projects,
            Collection<CertificationCycle> cycles) {

        public static Outlook of(
                final Collection<Grade> grades,
                final Collection<Escalation> escalations,
                final Collection<Priority> priorities,
                final Collection<IsmsProject> projects,
                final Collection<CertificationCycle> cycles) {
            return new Outlook(grades, escalations, priorities, projects, cycles);
        }
    }

    /**
     * @param all states of checks of a stage of this name
     */
    public static StageReadiness of(
            final Content content,
            final Stage stage,
            final Collection<StageState> all,
            final Outlook outlook,
            final AssessmentContext context) {
        final List<StageState> states = all.stream()
                .filter(state -> state.framework().equals(stage.framework()))
                .toList();
        final Set<String> relevant = new TreeSet<>();
        states.forEach(state -> relevant.addAll(state.findings()));
        final List<Grade> grades = outlook.grades().stream()
                .filter(grade -> grade.framework().equals(stage.framework()))
                .filter(grade -> stage.all() || relevant.contains(grade.obligation()))
                .filter(grade -> content.breaks(stage.framework(), grade.grade()))
                .toList();
        final List<String> blockers = Stream.concat(
                        ids(grades, Grade::worst),
                        outlook.escalations().stream()
                                .filter(escalation -> escalation.framework().equals(stage.framework()))
                                .filter(escalation -> stage.all() && escalation.worst())
                                .map(Escalation::id))
                .toList();
        final LocalDate suggested = suggested(stage, grades, outlook, context);
        final LocalDate planned = planned(content, stage, outlook.cycles());
        return new StageReadiness(
                stage.framework(),
                stage.id(),
                percent(states),
                blockers,
                ids(grades, grade -> !grade.worst()).toList(),
                suggested,
                planned,
                planned == null ? Tri.UNKNOWN : Tri.of(planned.isBefore(suggested)));
    }

    private static Stream<String> ids(final List<Grade> grades, final Predicate<Grade> wanted) {
        return grades.stream().filter(wanted).map(Grade::obligation);
    }

    /** Nothing passed where nothing was looked at yet: a rule may be asked before the states are known. */
    private static int percent(final Collection<StageState> states) {
        if (states.isEmpty()) {
            return 0;
        }
        final long passed =
                states.stream().filter(state -> state.state() == CheckState.OK).count();
        return Math.toIntExact(WHOLE * passed / states.size());
    }

    /** The latest of the day of the assessment, the ends of phases that come first, and the last days for remedies. */
    private static LocalDate suggested(
            final Stage stage, final List<Grade> grades, final Outlook outlook, final AssessmentContext context) {
        final Set<String> open = new TreeSet<>(ids(grades, grade -> true).toList());
        final Stream<LocalDate> remedies = outlook.priorities().stream()
                .filter(priority -> open.contains(priority.obligation()))
                .map(Priority::due);
        final Stream<LocalDate> phases = outlook.projects().stream()
                .flatMap(project -> Stream.ofNullable(project.phases()).flatMap(List::stream))
                .filter(phase -> isBefore(stage, phase) && phase.actualEnd().happened() != Tri.YES)
                .map(ProjectPhase::plannedEnd)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(context.date()), Stream.concat(remedies, phases))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static boolean isBefore(final Stage stage, final ProjectPhase phase) {
        return phase.no() != null && phase.no() < stage.beforePhase();
    }

    // The facts know the days of two stages: the first, and the one that ends the audit.
    private static @Nullable LocalDate planned(
            final Content content, final Stage stage, final Collection<CertificationCycle> cycles) {
        final List<Stage> stages = content.stages(stage.framework());
        final boolean last = stages.indexOf(stage) == stages.size() - 1;
        return cycles.stream()
                .map(cycle -> last ? cycle.stage2LastDay() : cycle.stage1On())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
