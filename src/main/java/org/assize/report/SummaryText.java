package org.assize.report;

import java.util.ArrayList;
import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** The summary on a terminal: what a consultant would read aloud. */
public final class SummaryText {

    private static final int FINDINGS = 5;
    private static final int QUESTIONS = 3;

    private final Digest digest;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(final Digest digest, final Ink ink) {
        this.digest = digest;
        this.ink = ink;
    }

    /**
     * The summary, every line ended by {@code \n}.
     *
     * @param where where the whole report is, for people; null if none was written
     * @param colour whether to mark by ANSI sequences what the words say anyway
     */
    public static String of(final Report report, final @Nullable String where, final boolean colour) {
        return new SummaryText(Digest.asGiven(report), new Ink(colour)).text(where);
    }

    private String text(final @Nullable String where) {
        lines.add(ink.bold(Visible.text(Words.opening(digest.report()))));
        if (digest.report().assessment().gradesAreWouldBe()) {
            lines.add(Words.WOULD_BE);
        }
        lines.add("");
        if (digest.report().rating() != null) {
            lines.add(ink.bold(Visible.text(Advised.line(digest.report().rating()))));
        }
        digest.standings().forEach(this::standing);
        mostSevere();
        unseen();
        if (where != null) {
            lines.add("");
            lines.add("Report: " + Visible.text(where));
        }
        return String.join("\n", lines) + "\n";
    }

    private void standing(final Standing standing) {
        lines.add(ink.bold(Visible.text(standing.title())) + ": " + Visible.text(standing.verdict()));
        if (standing.judged()) {
            lines.add("  Findings: " + Visible.text(standing.countWords()));
        } else if (!standing.reason().isEmpty()) {
            lines.add("  " + Visible.text(standing.reason()));
        }
        if (!standing.rows().isEmpty()) {
            lines.add("  " + standing.tally().words());
        }
    }

    private void mostSevere() {
        final int all = digest.findings().size();
        lines.add("");
        if (all == 0) {
            lines.add(Words.nothingFound(digest.report()));
            return;
        }
        final List<Finding> most = digest.most(FINDINGS);
        lines.add(ink.bold(
                most.size() < all
                        ? "The " + most.size() + " most severe of " + Words.count(all, "finding")
                        : Words.count(all, "finding") + ", most severe first"));
        for (final Finding finding : most) {
            lines.add("  " + ink.rank(digest.rank(finding), Visible.text(finding.id() + "  " + digest.lead(finding))));
            lines.add("    Required: " + Visible.text(finding.title() + ". Found: " + Words.missed(finding)) + ".");
        }
    }

    private void unseen() {
        final List<Standing> unseen = digest.unseen();
        if (unseen.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(ink.bold("Not assessed") + ", and so neither met nor missed: "
                + Visible.text(
                        Words.list(unseen.stream().map(SummaryText::unseen).toList())) + ".");
        digest.report().questions().stream()
                .limit(QUESTIONS)
                .forEach(question -> lines.add("  Ask for " + Visible.text(question.missing() + ": " + question.ask())
                        + " (settles " + Words.count(question.settles(), "requirement") + more(question) + ")"));
        final int others = digest.report().questions().size() - QUESTIONS;
        if (others > 0) {
            lines.add("  and " + Words.count(others, "question") + " more in the report");
        }
    }

    private static String more(final OpenQuestion question) {
        final int more = question.helps() - question.settles();
        return more == 0 ? "" : ", helps with " + more + " more";
    }

    private static String unseen(final Standing standing) {
        final int number = standing.tally().of(State.NOT_ASSESSED);
        return number == 0
                ? standing.title() + " as a whole"
                : Words.count(number, "requirement") + " of " + standing.title();
    }
}
