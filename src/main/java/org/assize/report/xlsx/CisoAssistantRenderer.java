package org.assize.report.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.PostureRow;
import org.assize.framework.Requirement;
import org.assize.report.Digest;
import org.assize.report.Renderer;
import org.assize.report.Standing;
import org.assize.report.State;
import org.assize.report.Words;
import org.dhatim.fastexcel.Worksheet;

/**
 * What CISO Assistant imports: an audit workbook a framework, findings, and applied controls. A bare claim is handed over as
 * not assessed, in review, because its figures would add it to what was seen.
 */
public final class CisoAssistantRenderer implements Renderer {

    private static final List<String> AUDIT = List.of(
            "urn",
            "assessable",
            "ref_id",
            "name",
            "description",
            "compliance_result",
            "extended_result",
            "requirement_progress",
            "observations");

    /** Its words for a grade; labels of other scales have no counterpart. */
    private static final Set<String> EXTENDED =
            Set.of("major_nonconformity", "minor_nonconformity", "opportunity_for_improvement", "observation");

    private static final Set<String> HOPELESS = Set.of("ABSENT", "BREAKDOWN");
    private static final String NAME = "ciso-assistant";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        final Digest digest = Digest.of(report);
        final SortedMap<String, byte[]> files = new TreeMap<>();
        for (final Standing standing : digest.standings()) {
            if (!standing.rows().isEmpty()) {
                files.put(NAME + "-audit-" + fileName(standing.id()) + ".xlsx", audit(digest, standing));
            }
        }
        files.put(NAME + "-findings.csv", CisoAssistantTables.findings(digest));
        files.put(NAME + "-applied-controls.csv", CisoAssistantTables.controls(digest.report()));
        return files;
    }

    private static String fileName(final String framework) {
        return framework.replaceAll("[^A-Za-z0-9-]", "-");
    }

    private static byte[] audit(final Digest digest, final Standing standing) {
        final Book book = new Book();
        final Worksheet sheet = book.sheet("audit");
        for (int i = 0; i < AUDIT.size(); i++) {
            sheet.value(0, i, AUDIT.get(i));
        }
        int row = 1;
        for (final PostureRow requirement : standing.rows()) {
            sheet.value(row, 1, true);
            final List<String> cells = cells(digest, requirement);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.value(
                            row,
                            2 + i,
                            CellText.escaped(CellText.pieces(cells.get(i)).get(0)));
                }
            }
            row++;
        }
        return book.bytes();
    }

    private static List<String> cells(final Digest digest, final PostureRow row) {
        final State state = State.of(row);
        return List.of(
                Requirement.dotted(row.requirement()),
                row.title(),
                "",
                result(digest, row, state),
                state == State.GAP ? extended(digest, row) : "",
                progress(state),
                observations(digest, row, state));
    }

    private static String result(final Digest digest, final PostureRow row, final State state) {
        return switch (state) {
            case GAP -> isWhole(digest, row) ? "non_compliant" : "partially_compliant";
            case EVIDENCED, AUDITED, INFERRED -> "compliant";
            case NOT_APPLICABLE -> "not_applicable";
            case ATTESTED, NOT_ASSESSED -> "not_assessed";
        };
    }

    private static String progress(final State state) {
        return switch (state) {
            case ATTESTED -> "in_review";
            case NOT_ASSESSED -> "to_do";
            default -> "done";
        };
    }

    // Nothing there, or failing throughout; a gap that no finding of ours tells is one of an audit.
    private static boolean isWhole(final Digest digest, final PostureRow row) {
        final List<Finding> findings = findings(digest, row);
        return findings.isEmpty() || findings.stream().anyMatch(each -> HOPELESS.contains(each.failureMode()));
    }

    private static List<Finding> findings(final Digest digest, final PostureRow row) {
        return digest.findings().stream()
                .filter(finding -> row.findings().contains(finding.id()))
                .toList();
    }

    private static String extended(final Digest digest, final PostureRow row) {
        return findings(digest, row).stream()
                .flatMap(finding -> Stream.ofNullable(finding.grades().get(row.framework())))
                .sorted(java.util.Comparator.comparingInt(GradeOf::rank))
                .map(grade -> grade.label().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .filter(EXTENDED::contains)
                .findFirst()
                .orElse("");
    }

    private static String observations(final Digest digest, final PostureRow row, final State state) {
        final Stream<String> found = findings(digest, row).stream()
                .map(finding -> finding.id() + ": required: " + finding.title() + "; found: " + Words.missed(finding));
        final List<String> missing = row.obligations().stream()
                .map(ObligationOutcome::missing)
                .flatMap(List::stream)
                .distinct()
                .toList();
        final Stream<String> others = Stream.of(
                state == State.ATTESTED ? "Claimed only; no evidence was seen." : "",
                missing.isEmpty() ? "" : "Missing: " + String.join(", ", missing),
                Words.audit(row),
                Words.inferred(row));
        return Stream.concat(found, others).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    static byte[] utf8(final String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
