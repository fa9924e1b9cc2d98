package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.Instance;
import org.assize.report.Digest;
import org.assize.report.Standing;
import org.assize.report.Words;

/** Findings, most severe first, and their instances, one a row. */
final class FindingSheets {

    /** Besides the grades, one column a framework. */
    private static final int PRINTED = 7;

    private final Digest digest;

    FindingSheets(final Digest digest) {
        this.digest = digest;
    }

    void write(final Book book) {
        final Page findings = book.page("Findings");
        findings.whole(
                heads(),
                digest.findings().stream().map(this::row).toList(),
                2,
                PRINTED + digest.standings().size());
        findings.end(book);
        final Page instances = book.page("Instances");
        instances.whole(
                List.of(
                        Column.narrow("Finding"),
                        Column.wide("Required"),
                        Column.middle("Subject"),
                        Column.wide("What was seen"),
                        Column.middle("Where"),
                        Column.wide("Facts")),
                digest.findings().stream()
                        .flatMap(finding -> finding.instances().stream().map(each -> instance(finding, each)))
                        .toList(),
                1,
                5);
        instances.end(book);
    }

    private List<Column> heads() {
        final List<Column> heads = new ArrayList<>(List.of(Column.narrow("Finding"), Column.wide("Required")));
        for (final Standing standing : digest.standings()) {
            heads.add(new Column(digest.gradeWord() + ": " + standing.title(), 18));
        }
        heads.addAll(List.of(
                Column.middle("Found"),
                new Column("Instances", 10),
                Column.wide("What to do"),
                Column.middle("Owner"),
                Column.narrow("Due")));
        for (final Standing standing : digest.standings()) {
            heads.add(new Column("Touches: " + standing.title(), 18));
        }
        heads.addAll(List.of(
                new Column("Effort", 8),
                new Column("Cost", 10),
                Column.middle("Primary control"),
                Column.middle("What grading had to know"),
                Column.wide("Why it matters"),
                Column.wide("Why this grade"),
                Column.wide("What would show it closed"),
                Column.middle("Also tells"),
                Column.wide("Facts")));
        return heads;
    }

    private List<Object> row(final Finding finding) {
        final List<Object> row = Cells.row(finding.id(), finding.title());
        for (final Standing standing : digest.standings()) {
            final GradeOf grade = finding.grades().get(standing.id());
            row.add(grade == null ? "" : grade.label());
        }
        final var remedy = finding.recommendation();
        row.addAll(Cells.row(
                Words.failure(finding), finding.instances().size(), remedy.action(), remedy.owner(), remedy.due()));
        for (final Standing standing : digest.standings()) {
            row.add(Cells.ids(finding.requirements(), standing.id()));
        }
        row.addAll(Cells.row(
                remedy.effort(),
                remedy.cost(),
                remedy.control(),
                Cells.list(finding.aspects().stream().map(Words::plain).toList()),
                finding.rationale(),
                reasons(finding),
                finding.evidence(),
                Cells.list(finding.covers()),
                Cells.facts(finding.because())));
        return row;
    }

    private String reasons(final Finding finding) {
        return Cells.lines(digest.grades(finding).stream()
                .map(graded ->
                        graded.framework().title() + ": " + graded.grade().reason() + " (line "
                                + graded.grade().row() + ")"
                                + (graded.grade().lowered() == null
                                        ? ""
                                        : " " + graded.grade().lowered()))
                .toList());
    }

    private static List<Object> instance(final Finding finding, final Instance instance) {
        return Cells.row(
                finding.id(),
                finding.title(),
                instance.subject(),
                instance.summary(),
                Cells.places(instance.because()),
                Cells.facts(instance.because()));
    }
}
