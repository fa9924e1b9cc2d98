package org.assize.report.xlsx;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.PlanItem;
import org.assize.report.Advised;
import org.assize.report.Digest;
import org.assize.report.Words;

/** Findings and applied controls as CISO Assistant imports them, by the names of its importer. */
final class CisoAssistantTables {

    private static final List<String> FINDING = List.of(
            "ref_id",
            "name",
            "description",
            "severity",
            "status",
            "filtering_labels",
            "priority",
            "eta",
            "due_date",
            "observation");

    private static final List<String> CONTROL = List.of(
            "ref_id",
            "name",
            "description",
            "status",
            "priority",
            "effort",
            "eta",
            "observation",
            "filtering_labels",
            "owner");

    /** Most severe first. */
    private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");

    private static final Set<String> EFFORTS = Set.of("XS", "S", "M", "L", "XL");
    private static final int LONGEST_NAME = 200;

    private CisoAssistantTables() {}

    static byte[] findings(final Digest digest) {
        final List<List<String>> rows = new ArrayList<>();
        for (final Finding finding : digest.findings()) {
            final int severity = severity(finding);
            rows.add(List.of(
                    finding.id(),
                    finding.title(),
                    finding.rationale(),
                    SEVERITIES.get(severity),
                    "identified",
                    "assize",
                    Integer.toString(severity + 1),
                    finding.recommendation().due(),
                    finding.recommendation().due(),
                    observation(digest, finding)));
        }
        return table(FINDING, rows);
    }

    private static String observation(final Digest digest, final Finding finding) {
        final List<String> lines = new ArrayList<>(List.of("Found: " + Words.missed(finding)));
        digest.grades(finding)
                .forEach(graded -> lines.add(
                        graded.framework().title() + ": " + graded.grade().label()));
        finding.instances().stream().map(Instance::summary).forEach(lines::add);
        lines.add("Touches: "
                + finding.requirements().stream()
                        .map(each -> each.framework() + ":" + each.id())
                        .collect(Collectors.joining(", ")));
        lines.add("To do: " + finding.recommendation().action());
        return String.join("\n", lines);
    }

    /** Place among the severities: by the word where the scale has it, else by the rank. The worst counts. */
    private static int severity(final Finding finding) {
        return finding.grades().values().stream()
                .mapToInt(grade -> {
                    final int word = SEVERITIES.indexOf(grade.label().toLowerCase(Locale.ROOT));
                    return word >= 0 ? word : Math.min(1 + grade.rank(), SEVERITIES.size() - 1);
                })
                .min()
                .orElse(SEVERITIES.size() - 1);
    }

    static byte[] controls(final Report report) {
        final List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < report.plan().size(); i++) {
            final PlanItem item = report.plan().get(i);
            rows.add(List.of(
                    item.key(),
                    shortened(item.action()),
                    item.action() + "\nShown by: " + item.verification(),
                    "to_do",
                    Integer.toString(priority(i, report.plan().size())),
                    EFFORTS.contains(item.effort()) ? item.effort() : "",
                    item.due(),
                    "Closes " + String.join(", ", item.findings()) + ". Cost " + Advised.cost(item) + ".",
                    "assize",
                    item.owner()));
        }
        return table(CONTROL, rows);
    }

    // Its priorities are four; the plan is an order.
    private static int priority(final int place, final int of) {
        return 1 + 4 * place / of;
    }

    private static String shortened(final String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static byte[] table(final List<String> heads, final List<List<String>> rows) {
        final StringWriter text = new StringWriter();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            table.writeRecord(heads);
            rows.forEach(row -> table.writeRecord(
                    row.stream().map(CisoAssistantTables::safe).toList()));
        } catch (final IOException impossible) {
            throw new UncheckedIOException("Text in memory cannot fail.", impossible);
        }
        return CisoAssistantRenderer.utf8(text.toString());
    }

    // A spreadsheet that opens the table must not take a text for a formula.
    private static String safe(final String text) {
        return CellText.looksLikeFormula(text) ? "'" + text : text;
    }
}
