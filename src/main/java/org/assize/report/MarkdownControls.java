package org.assize.report;

import static org.assize.report.Markdown.cells;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.CycleRow;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.SoaRow;
import org.assize.assessment.Report.StageCheckRow;
import org.assize.assessment.Report.StageRow;
import org.assize.assessment.Report.StatementRow;
import org.jspecify.annotations.Nullable;

/** The tables on risks, statements on controls and stages of certification. */
final class MarkdownControls {

    private MarkdownControls() {}

    static void append(final Markdown out, final Report report) {
        MarkdownRegisters.section(
                out,
                "Risks",
                List.of(
                        "Risk",
                        "Scenario",
                        "L",
                        "I",
                        "Score",
                        "Band",
                        "Owner",
                        "Treatment",
                        "Notes",
                        "Controls",
                        "Findings"),
                report.risks().stream().map(MarkdownControls::risk).toList());
        report.statements().forEach(statement -> statement(out, report, statement));
        stages(out, report);
    }

    private static List<String> risk(final RiskRow row) {
        return cells(
                row.id() + (row.derived() ? " (suggested)" : ""),
                row.scenario(),
                shown(row.likelihood()),
                shown(row.impact()),
                shown(row.score()),
                row.band() == null ? "" : Words.plain(row.band()),
                shown(row.owner()),
                RegisterWords.treatment(row),
                String.join(" ", RegisterWords.notes(row)),
                String.join(", ", row.controls()),
                String.join(", ", row.findings()));
    }

    private static void statement(final Markdown out, final Report report, final StatementRow statement) {
        out.heading(2, statement.title());
        RegisterWords.statement(statement).forEach(out::paragraph);
        out.table(
                List.of(
                        "Control",
                        "Title",
                        "Applicable",
                        "Status",
                        "Against it",
                        "Why",
                        "Reference",
                        "Owner",
                        "Risks",
                        "Findings"),
                report.soa().stream()
                        .filter(row -> row.framework().equals(statement.framework()))
                        .map(MarkdownControls::control)
                        .toList());
    }

    private static List<String> control(final SoaRow row) {
        return cells(
                row.control(),
                row.title(),
                Words.decided(row.applicable()),
                Stream.of(RegisterWords.status(row), RegisterWords.claimed(row))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("; ")),
                String.join(" ", row.contradictions()),
                RegisterWords.why(row) + (row.draft() ? " (" + RegisterWords.DRAFT + ")" : ""),
                shown(row.reference()),
                shown(row.owner()),
                String.join(", ", row.risks()),
                String.join(", ", row.findings()));
    }

    private static void stages(final Markdown out, final Report report) {
        if (!report.stages().isEmpty() || !report.cycle().isEmpty()) {
            out.heading(2, "Certification");
        }
        report.stages().forEach(stage -> stage(out, stage));
        if (!report.cycle().isEmpty()) {
            out.heading(3, "The cycle of the certificate")
                    .table(
                            List.of("Step", "Last day", "Done", "State", "What it looks at"),
                            report.cycle().stream().map(MarkdownControls::step).toList());
        }
    }

    private static void stage(final Markdown out, final StageRow stage) {
        out.heading(3, stage.title())
                .paragraph(RegisterWords.readiness(stage))
                .paragraph(RegisterWords.date(stage))
                .table(
                        List.of("Looked at", "State", "Findings"),
                        stage.checks().stream().map(MarkdownControls::check).toList())
                .labelled("In the way", String.join(", ", stage.blockers()))
                .labelled("Areas of concern", String.join(", ", stage.concerns()));
    }

    private static List<String> check(final StageCheckRow check) {
        return cells(check.title(), RegisterWords.state(check.state()), String.join(", ", check.findings()));
    }

    private static List<String> step(final CycleRow step) {
        return cells(
                step.title(),
                RegisterWords.orDash(step.due()),
                RegisterWords.orDash(step.done()),
                RegisterWords.state(step.state()),
                step.focus());
    }

    private static String shown(final @Nullable Object value) {
        return Objects.toString(value, "");
    }
}
