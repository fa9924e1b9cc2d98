package org.assize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Step;

/** A result of many findings, each as large as those of a full dossier: three instances and a derivation of 120 steps. */
final class BigReport {

    private static final int INSTANCES = 3;
    private static final int STEPS = 120;

    private BigReport() {}

    static Report of(final int findings) {
        final Report sample = Reports.sample();
        final List<Finding> templates = sample.findings();
        final List<Finding> many = IntStream.range(0, findings)
                .mapToObj(i -> finding(templates.get(i % templates.size()), i))
                .toList();
        final List<PostureRow> posture = new ArrayList<>(sample.posture());
        for (int i = 0; i < 600; i++) {
            posture.add(Reports.row(
                    "iso", "X." + i, "Theme " + i % 12, i % 3 == 0 ? "GAP" : "NOT_ASSESSED", "NONE", List.of()));
        }
        return withPlan(Reports.withPosture(Reports.withFindings(sample, many), posture), findings / 10);
    }

    private static Finding finding(final Finding template, final int number) {
        final String id = String.format("ZZ-%04d", number);
        final List<Instance> instances = IntStream.range(0, INSTANCES)
                .mapToObj(i -> new Instance(
                        "accounts a" + number + "-" + i,
                        "a" + number + "-" + i + ": ended 2026-03-01, disabled 2026-03-04, limit 2026-03-01",
                        template.because()))
                .toList();
        return new Finding(
                id,
                id,
                template.title() + ", case " + number,
                template.rationale(),
                template.evidence(),
                template.kind(),
                template.failureMode(),
                template.aspects(),
                template.covers(),
                instances,
                template.requirements(),
                template.grades(),
                template.because(),
                derivation(template.derivation(), number),
                template.recommendation());
    }

    private static Step derivation(final Step leaf, final int number) {
        final List<Step> premises = new ArrayList<>();
        for (int i = 0; i < STEPS / 6; i++) {
            premises.add(new Step("Observation " + number + "-" + i, "AC observes", null, List.of(leaf), List.of()));
        }
        return new Step("ZZ is a gap " + number, "Violations make a gap", null, premises, List.of());
    }

    private static Report withPlan(final Report report, final int actions) {
        final PlanItem item = report.plan().get(0);
        final List<PlanItem> plan = IntStream.range(0, actions)
                .mapToObj(i -> new PlanItem(
                        item.priority(),
                        item.action() + " " + i,
                        item.owner(),
                        item.due(),
                        item.effort(),
                        item.cost(),
                        item.verification(),
                        item.findings(),
                        item.requirements(),
                        item.key() + i,
                        item.stage(),
                        item.spend(),
                        List.of()))
                .toList();
        return new Report(
                report.assize(),
                report.assessment(),
                report.applicability(),
                report.findings(),
                report.escalations(),
                report.posture(),
                report.readiness(),
                report.statements(),
                report.soa(),
                report.risks(),
                report.stages(),
                report.cycle(),
                plan,
                report.questions(),
                report.notes(),
                report.programme(),
                report.calendar(),
                report.rating(),
                report.advice(),
                report.answers());
    }
}
