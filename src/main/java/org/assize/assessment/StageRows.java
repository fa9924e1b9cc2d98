package org.assize.assessment;

import java.util.List;
import java.util.Optional;
import org.assize.content.Content;
import org.assize.content.CycleStep;
import org.assize.content.Stage;
import org.assize.content.StageCheck;
import org.assize.engine.Evaluation;
import org.assize.fact.Tri;
import org.assize.finding.CertificationPlan;
import org.assize.finding.CheckState;
import org.assize.finding.Judged;
import org.assize.finding.StageReadiness;
import org.assize.finding.StageState;

/** Makes the rows on the stages of certification and on the cycle that follows. */
final class StageRows {

    private final Content content;
    private final Evaluation evaluation;
    private final Index index;

    StageRows(final Content content, final Evaluation evaluation, final Index index) {
        this.index = index;
        this.content = content;
        this.evaluation = evaluation;
    }

    /** In the order of the table of stages; none for an organisation that has its certificate. */
    List<Report.StageRow> stages() {
        return content.registers().stages().stream()
                .flatMap(stage -> evaluation.stream(StageReadiness.class)
                        .filter(each -> each.framework().equals(stage.framework())
                                && each.stage().equals(stage.id()))
                        .map(readiness -> stage(stage, readiness)))
                .toList();
    }

    private Report.StageRow stage(final Stage stage, final StageReadiness readiness) {
        return new Report.StageRow(
                stage.framework(),
                stage.id(),
                stage.title(),
                readiness.percent(),
                content.stageChecks(stage.framework()).stream()
                        .filter(check -> check.stage().equals(stage.id()))
                        .map(this::check)
                        .toList(),
                readiness.blockers(),
                readiness.concerns(),
                readiness.suggested().toString(),
                readiness.planned() == null ? null : readiness.planned().toString(),
                readiness.tooEarly() == Tri.YES);
    }

    private Report.StageCheckRow check(final StageCheck check) {
        final Optional<StageState> state = evaluation.stream(StageState.class)
                .filter(each -> each.framework().equals(check.framework())
                        && each.stage().equals(check.stage())
                        && each.check().equals(check.id()))
                .findFirst();
        return new Report.StageCheckRow(
                check.id(),
                check.title(),
                state.map(StageState::state).orElse(CheckState.NOT_ASSESSED).name(),
                state.stream()
                        .flatMap(each -> each.findings().stream())
                        .filter(id -> index.judged(id).filter(Judged::finding).isPresent())
                        .toList());
    }

    /** The steps of the organisation's own certificate, for frameworks in scope. */
    List<Report.CycleRow> cycle(final List<String> frameworks) {
        return evaluation.stream(CertificationPlan.class)
                .flatMap(plan -> plan.steps().stream())
                .flatMap(step -> content.registers().cycle().stream()
                        .filter(words -> words.id().equals(step.id()) && frameworks.contains(words.framework()))
                        .map(words -> step(words, step)))
                .toList();
    }

    private static Report.CycleRow step(final CycleStep words, final CertificationPlan.Step step) {
        return new Report.CycleRow(
                words.framework(),
                words.id(),
                words.title(),
                step.due() == null ? null : step.due().toString(),
                step.done() == null ? null : step.done().toString(),
                step.state().name(),
                words.focus());
    }
}
