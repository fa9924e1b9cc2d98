package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assize.assessment.Report;
import org.assize.assessment.Report.StageRow;
import org.assize.report.Advised;
import org.assize.report.Digest;
import org.assize.report.RegisterWords;
import org.assize.report.Standing;
import org.assize.report.State;
import org.assize.report.Words;

/** The first sheet: who was assessed, how each framework stands, what matters most, and what made the result. */
final class SummarySheet {

    private static final int ACROSS = 8;
    private static final int MOST = 5;

    private final Digest digest;
    private final Report report;

    SummarySheet(final Digest digest) {
        this.digest = digest;
        this.report = digest.report();
    }

    void write(final Book book) {
        final Page page = book.page("Summary");
        page.widths(34, 20, 44, 22, 13, 13, 13, 13, 13, 13, 13);
        page.title("Assessment of " + report.assessment().organisation()).sentence(Words.opening(report), ACROSS);
        if (report.assessment().gradesAreWouldBe()) {
            page.sentence(Words.WOULD_BE, ACROSS);
        }
        verdicts(page);
        most(page);
        escalations(page);
        reasons(page);
        stages(page);
        rating(page);
        advice(page);
        made(page);
        page.end(book);
    }

    private void verdicts(final Page page) {
        page.heading("How each framework stands: number of requirements by what came of them");
        final List<String> heads = new ArrayList<>(List.of("Framework", "Applies", "Verdict"));
        for (final State state : State.values()) {
            heads.add(state.label());
        }
        heads.add("Requirements");
        page.table(heads, digest.standings().stream().map(this::verdict).toList());
    }

    private List<Object> verdict(final Standing standing) {
        final List<Object> row = Cells.row(standing.title(), standing.applies(), standing.verdict());
        for (final State state : State.values()) {
            row.add(standing.rows().isEmpty() ? "" : standing.tally().of(state));
        }
        row.add(standing.rows().isEmpty() ? "" : standing.tally().total());
        return row;
    }

    private void most(final Page page) {
        page.heading(digest.findings().isEmpty() ? "Findings" : "What matters most");
        if (digest.findings().isEmpty()) {
            page.sentence(Words.nothingFound(report), ACROSS);
            return;
        }
        page.table(
                List.of("Finding", digest.gradeWord(), "Required", "Found", "Instances"),
                digest.most(MOST).stream()
                        .map(finding -> Cells.row(
                                finding.id(),
                                digest.lead(finding),
                                finding.title(),
                                Words.failure(finding),
                                finding.instances().size()))
                        .toList());
        page.heading("Number of findings by grade");
        page.table(List.of("Framework", "Grade", "Findings"), counts());
    }

    private List<List<Object>> counts() {
        final List<List<Object>> rows = new ArrayList<>();
        for (final Standing standing : digest.standings()) {
            standing.counts().forEach(count -> rows.add(Cells.row(standing.title(), count.label(), count.number())));
        }
        return rows;
    }

    private void escalations(final Page page) {
        if (report.escalations().isEmpty()) {
            return;
        }
        page.heading("Where findings accumulate");
        page.table(
                List.of("Id", "Adds", "Why", "Framework", "Requirement", "Contributors"),
                report.escalations().stream()
                        .map(row -> Cells.row(
                                row.id(),
                                digest.adds(row),
                                row.reason(),
                                digest.title(row.framework()),
                                row.requirement(),
                                Cells.list(row.contributors())))
                        .toList());
    }

    private void reasons(final Page page) {
        page.heading("Why these frameworks, and why these verdicts");
        for (final Standing standing : digest.standings()) {
            final String why = standing.applicability() == null
                    ? ""
                    : standing.applicability().reason();
            page.sentence(standing.title() + ": " + (why + " " + standing.reason()).strip(), ACROSS);
            standing.ceilings().forEach(ceiling -> page.sentence("    " + ceiling, ACROSS));
        }
    }

    private void stages(final Page page) {
        if (report.stages().isEmpty()) {
            return;
        }
        page.heading("Certification");
        for (final StageRow stage : report.stages()) {
            page.sentence(
                    stage.title() + ": " + RegisterWords.readiness(stage) + " " + RegisterWords.date(stage), ACROSS);
        }
    }

    private void rating(final Page page) {
        if (report.rating() == null) {
            return;
        }
        page.heading("Rating as a supplier");
        page.sentence(Advised.letter(report.rating()) + ". " + report.rating().label(), ACROSS);
        Advised.figures(report.rating()).forEach((name, figure) -> page.sentence(name + ": " + figure, ACROSS));
        report.rating().caps().forEach(cap -> page.sentence(cap.title() + " (" + cap.subject() + ")", ACROSS));
    }

    private void advice(final Page page) {
        if (!report.advice().isEmpty() || !report.notes().isEmpty()) {
            page.heading("To be known");
        }
        report.advice().forEach(sentence -> page.sentence(sentence, ACROSS));
        report.notes().forEach(note -> page.sentence(note.subject() + ": " + note.text(), ACROSS));
    }

    private void made(final Page page) {
        page.heading("What made this result");
        page.sentence("Assize " + report.assize().version(), ACROSS);
        Words.hashes(report.assize()).forEach(hash -> page.sentence(hash, ACROSS));
        page.space();
        page.table(
                List.of("File", "Bytes", "SHA-256"),
                report.assize().inputs().stream()
                        .map(input -> Cells.row(input.path(), input.size(), Objects.toString(input.sha256())))
                        .toList());
    }
}
