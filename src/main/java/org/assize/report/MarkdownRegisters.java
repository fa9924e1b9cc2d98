package org.assize.report;

import static org.assize.report.Markdown.cells;

import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.PlanItem;

/** The tables behind the report: plan, risks and controls, notes, and what it was made from. */
final class MarkdownRegisters {

    private MarkdownRegisters() {}

    static void append(final Markdown out, final Report report) {
        section(
                out,
                "Plan",
                List.of("Action", "Stage", "Owner", "Due", "Effort", "Cost", "Shown by", "Closes", "After"),
                report.plan().stream().map(item -> action(item, report.plan())).toList());
        MarkdownRecommendations.append(out, report);
        MarkdownControls.append(out, report);
        section(
                out,
                "Notes",
                List.of("Note", "About", "Text"),
                report.notes().stream()
                        .map(note -> cells(note.code(), note.subject(), note.text()))
                        .toList());
        made(out, report.assize());
    }

    static void section(
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
