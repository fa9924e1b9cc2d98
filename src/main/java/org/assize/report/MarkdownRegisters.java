package org.assize.report;

import static org.assize.report.Markdown.cells;

import java.util.List;
import java.util.Objects;
import org.assize.assessment.Report;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.SoaRow;
import org.jspecify.annotations.Nullable;

/** The tables behind the report: plan, risks, Statement of Applicability, notes, and what it was made from. */
final class MarkdownRegisters {

    private MarkdownRegisters() {}

    static void append(final Markdown out, final Report report) {
        section(
                out,
                "Plan",
                List.of("Action", "Stage", "Owner", "Due", "Effort", "Cost", "Shown by", "Closes", "After"),
                report.plan().stream().map(item -> action(item, report.plan())).toList());
        MarkdownRecommendations.append(out, report);
        section(
                out,
                "Risks",
                List.of("Risk", "Scenario", "L", "I", "Score", "Band", "Owner", "Treatment", "Controls", "Findings"),
                report.risks().stream().map(MarkdownRegisters::risk).toList());
        section(
                out,
                "Statement of Applicability",
                List.of("Control", "Title", "Applicable", "Status", "Why", "Reference", "Owner", "Risks", "Findings"),
                report.soa().stream().map(MarkdownRegisters::control).toList());
        section(
                out,
                "Notes",
                List.of("Note", "About", "Text"),
                report.notes().stream()
                        .map(note -> cells(note.code(), note.subject(), note.text()))
                        .toList());
        made(out, report.assize());
    }

    private static void section(
            final Markdown out, final String title, final List<String> header, final List<List<String>> rows) {
        if (!rows.isEmpty()) {
            out.heading(2, title).table(header, rows);
        }
    }

    private static List<String> action(final PlanItem item, final List<PlanItem> plan) {
        return cells(
                item.action(),
                item.stage(),
                item.owner(),
                item.due(),
                item.effort(),
                Advised.cost(item),
                item.verification(),
                String.join(", ", item.findings()),
                Advised.after(item, plan));
    }

    private static List<String> risk(final RiskRow row) {
        return cells(
                row.id() + (row.derived() ? " (suggested)" : ""),
                row.scenario(),
                shown(row.likelihood()),
                shown(row.impact()),
                shown(row.score()),
                shown(row.band()),
                shown(row.owner()),
                shown(row.treatment()),
                String.join(", ", row.controls()),
                String.join(", ", row.findings()));
    }

    private static List<String> control(final SoaRow row) {
        return cells(
                row.control(),
                row.title(),
                Words.decided(row.applicable()),
                Words.plain(row.status()),
                Words.why(row),
                shown(row.reference()),
                shown(row.owner()),
                String.join(", ", row.risks()),
                String.join(", ", row.findings()));
    }

    private static String shown(final @Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static void made(final Markdown out, final Report.Tool tool) {
        out.heading(2, "How this was made").paragraph("Assize " + tool.version());
        out.items(Words.hashes(tool));
        out.table(
                List.of("File", "Bytes", "SHA-256"),
                tool.inputs().stream()
                        .map(input -> cells(input.path(), Long.toString(input.size()), input.sha256()))
                        .toList());
    }
}
