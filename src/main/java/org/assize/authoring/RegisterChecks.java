package org.assize.authoring;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assize.engine.Evaluation;
import org.assize.finding.ApprovedStatement;
import org.assize.finding.CertificationPlan;
import org.assize.finding.ControlDemand;
import org.assize.finding.ControlState;
import org.assize.finding.DerivedRisk;
import org.assize.finding.ExclusionDraft;
import org.assize.finding.PlannedRemedy;
import org.assize.finding.RatedRisk;
import org.assize.finding.RiskAdvice;
import org.assize.finding.RiskRemark;
import org.assize.finding.StageReadiness;
import org.assize.finding.StageState;
import org.assize.finding.StatementConflict;

/** What cases may expect of risks, statements on controls and stages of certification, in words. */
final class RegisterChecks {

    private final Evaluation evaluation;

    RegisterChecks(final Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    private <T> String text(final Class<T> type, final Predicate<T> wanted, final Function<T, String> words) {
        return evaluation.stream(type)
                .filter(wanted)
                .map(words)
                .sorted()
                .reduce((one, other) -> one + " + " + other)
                .orElse("none");
    }

    /** {@code FLAWED AC-28}, {@code ABSENT major AC-28}. */
    String control(final String control) {
        return text(
                ControlState.class,
                each -> each.control().equals(control),
                each -> (each.standing() + (each.major() ? " major " : " ") + String.join(" ", each.gaps())).strip());
    }

    /** {@code 6 HIGH}. */
    String risk(final String risk) {
        return text(
                RatedRisk.class, each -> each.subject().id().equals(risk), each -> each.score() + " " + each.band());
    }

    String remarks(final String risk) {
        return text(RiskRemark.class, each -> each.risk().id().equals(risk), RiskRemark::text);
    }

    /** {@code 3 x 2 = 6 HIGH}; in brackets if nothing makes it evident. */
    String suggested(final String risk) {
        return text(DerivedRisk.class, each -> each.id().equals(risk), each -> {
            final String words = each.likelihood() + " x " + each.impact() + (each.provisional() ? " at least" : "")
                    + " = " + each.score() + " " + each.band();
            return each.evident() ? words : "(" + words + ")";
        });
    }

    String advice(final String risk) {
        return text(
                RiskAdvice.class,
                each -> each.risk().equals(risk),
                each -> each.treatment().name());
    }

    /** {@code RISK r1 + LEGAL nis2}. */
    String demand(final String control) {
        return text(
                ControlDemand.class,
                each -> each.controls().stream().anyMatch(one -> one.control().equals(control)),
                each -> each.reason() + " " + each.source());
    }

    /** Controls that may be excluded. */
    Stream<String> excludable() {
        return evaluation.stream(ExclusionDraft.class).map(ExclusionDraft::control);
    }

    String conflict(final String control) {
        return text(StatementConflict.class, each -> each.control().equals(control), StatementConflict::text);
    }

    String planned(final String control) {
        return text(
                PlannedRemedy.class,
                each -> each.control().equals(control),
                each -> Objects.toString(each.due(), "no day"));
    }

    String approval(final String document) {
        return text(
                ApprovedStatement.class,
                each -> each.statement().type().equals(document),
                each -> each.by() + " on " + each.on());
    }

    /** {@code MISSING AC-28}. */
    String check(final String stage, final String check) {
        return text(
                StageState.class,
                each -> each.stage().equals(stage) && each.check().equals(check),
                each -> (each.state() + " " + String.join(" ", each.findings())).strip());
    }

    /** An attribute of the readiness for a stage. */
    String readiness(final String stage, final String attribute) {
        return text(StageReadiness.class, each -> each.stage().equals(stage), each -> switch (attribute) {
            case "percent" -> String.valueOf(each.percent());
            case "blockers" -> String.join(" ", each.blockers());
            case "concerns" -> String.join(" ", each.concerns());
            case "suggested" -> each.suggested().toString();
            case "planned" -> String.valueOf(each.planned());
            case "too-early" -> each.tooEarly().name();
            default -> "not known: " + attribute;
        });
    }

    /** {@code AHEAD by 2027-05-12}, {@code DONE 2026-05-12 by 2027-05-12}. */
    String step(final String step) {
        return evaluation.stream(CertificationPlan.class)
                .flatMap(plan -> plan.steps().stream())
                .filter(each -> each.id().equals(step))
                .map(each -> each.state()
                        + (each.done() == null ? "" : " " + each.done())
                        + (each.due() == null ? "" : " by " + each.due()))
                .reduce((one, other) -> one + " + " + other)
                .orElse("none");
    }
}
