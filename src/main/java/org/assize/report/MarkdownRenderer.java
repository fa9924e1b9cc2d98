package org.assize.report;

import static org.assize.report.Markdown.cells;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Because;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.RequirementRef;

/** {@code report.md}: the result for a repository, a ticket or a wiki. */
public final class MarkdownRenderer implements Renderer {

    private static final int MOST = 5;

    @Override
    public String name() {
        return "md";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        final String text = text(Digest.of(report));
        return new TreeMap<>(Map.of("report.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(final Digest digest) {
        final Markdown out = new Markdown();
        summary(out, digest);
        if (digest.report().rating() != null) {
            MarkdownRecommendations.rating(out, digest.report().rating());
        }
        applicability(out, digest);
        readiness(out, digest);
        findings(out, digest);
        posture(out, digest);
        questions(out, digest.report());
        MarkdownRegisters.append(out, digest.report());
        return out.toString();
    }

    private static void summary(final Markdown out, final Digest digest) {
        final Report report = digest.report();
        out.heading(1, "Assessment of " + report.assessment().organisation());
        out.heading(2, "Summary").paragraph(Words.opening(report));
        if (report.assessment().gradesAreWouldBe()) {
            out.paragraph(Words.WOULD_BE);
        }
        out.items(digest.standings().stream().map(standing -> line(standing)).toList());
        if (digest.findings().isEmpty()) {
            out.paragraph(Words.nothingFound(digest.report()));
            return;
        }
        out.paragraph("What matters most:");
        out.items(digest.most(MOST).stream()
                .map(finding -> finding.id() + " (" + digest.lead(finding) + "). Required: " + finding.title()
                        + ". Found: " + Words.missed(finding) + ".")
                .toList());
    }

    private static String line(final Standing standing) {
        final String verdict = standing.title() + ": " + standing.verdict();
        return standing.rows().isEmpty()
                ? verdict
                : verdict + " " + standing.tally().words() + ".";
    }

    private static void applicability(final Markdown out, final Digest digest) {
        out.heading(2, "Applicability");
        out.table(
                cells("Framework", "Applies", "Class", "Why"),
                digest.standings().stream()
                        .map(standing -> cells(
                                standing.title(),
                                standing.applies(),
                                standing.classification(),
                                standing.applicability() == null
                                        ? ""
                                        : because(
                                                standing.applicability().reason(),
                                                standing.applicability().because())))
                        .toList());
    }

    private static String because(final String reason, final List<Because> facts) {
        final List<String> places = facts.stream()
                .map(because -> Words.place(because.source()))
                .distinct()
                .toList();
        return places.isEmpty() ? reason : reason + " (" + String.join("; ", places) + ")";
    }

    private static List<String> facts(final List<Because> facts) {
        return facts.stream()
                .map(because -> because.fact() + ": " + because.summary() + ", " + Words.place(because.source()))
                .toList();
    }

    private static void readiness(final Markdown out, final Digest digest) {
        out.heading(2, "Readiness");
        for (final Standing standing : digest.standings()) {
            out.heading(3, standing.title()).paragraph(standing.verdict());
            if (!standing.reason().isEmpty()) {
                out.paragraph(standing.reason());
            }
            out.table(
                    cells("Grade", "Findings"),
                    standing.counts().stream()
                            .map(count -> cells(count.label(), Integer.toString(count.number())))
                            .toList());
            out.table(
                    cells("Requirements", "Number"),
                    standing.rows().isEmpty()
                            ? List.of()
                            : standing.tally().shown().stream()
                                    .map(state -> cells(
                                            state.label(),
                                            Integer.toString(standing.tally().of(state))))
                                    .toList());
            out.items(standing.ceilings());
        }
    }

    private static void findings(final Markdown out, final Digest digest) {
        out.heading(2, "Findings");
        if (digest.findings().isEmpty()) {
            out.paragraph(Words.nothingFound(digest.report()));
        }
        for (final Digest.Group group : digest.groups()) {
            out.heading(3, group.heading());
            group.findings().forEach(finding -> finding(out, digest, finding));
        }
        if (!digest.report().escalations().isEmpty()) {
            out.heading(3, "Where findings accumulate");
            out.table(
                    cells("Id", "Framework", "Requirement", "Adds", "Contributors", "Why"),
                    digest.report().escalations().stream()
                            .map(row -> cells(
                                    row.id(),
                                    digest.title(row.framework()),
                                    row.requirement(),
                                    digest.adds(row),
                                    String.join(", ", row.contributors()),
                                    row.reason()))
                            .toList());
        }
    }

    private static void finding(final Markdown out, final Digest digest, final Finding finding) {
        out.heading(4, finding.id() + " " + finding.title());
        out.labelled("Not fulfilled", Words.missed(finding));
        out.table(
                cells("Framework", digest.gradeWord(), "Why"),
                digest.grades(finding).stream()
                        .map(graded ->
                                cells(graded.framework().title(), graded.grade().label(), reason(graded.grade())))
                        .toList());
        out.labelled("Why it matters", finding.rationale());
        out.table(
                cells("Instance", "What was seen", "Where"),
                finding.instances().stream().map(MarkdownRenderer::instance).toList());
        if (finding.instances().isEmpty()) {
            out.items(facts(finding.because()));
        }
        out.labelled(
                "Touches",
                String.join(
                        "; ",
                        finding.requirements().stream()
                                .map(requirement -> words(digest, requirement))
                                .toList()));
        out.labelled("Also tells", String.join(", ", finding.covers()));
        out.labelled("What to do", remedy(finding));
        out.labelled("What would show it closed", finding.evidence());
    }

    private static String reason(final GradeOf grade) {
        final String lowered = grade.lowered() == null ? "" : " " + grade.lowered();
        return grade.reason() + " (line " + grade.row() + ")" + lowered;
    }

    private static List<String> instance(final Instance instance) {
        final List<String> places = instance.because().stream()
                .map(because -> Words.place(because.source()))
                .distinct()
                .toList();
        return cells(instance.subject(), instance.summary(), String.join("; ", places));
    }

    private static String words(final Digest digest, final RequirementRef requirement) {
        return digest.title(requirement.framework()) + " " + requirement.id() + " " + requirement.title();
    }

    private static String remedy(final Finding finding) {
        final Report.Recommendation recommendation = finding.recommendation();
        return recommendation.action() + " (" + recommendation.owner() + ", by " + recommendation.due() + ", effort "
                + recommendation.effort() + ", cost " + recommendation.cost() + ")";
    }

    private static void posture(final Markdown out, final Digest digest) {
        out.heading(2, "Posture");
        for (final Standing standing : digest.standings()) {
            if (!standing.rows().isEmpty()) {
                out.heading(3, standing.title());
            }
            for (final Standing.Theme theme : standing.themes()) {
                out.heading(4, theme.name()).paragraph(theme.tally().words());
                out.table(
                        cells("Requirement", "Title", "Outcome", "Why", "Findings"),
                        theme.rows().stream().map(MarkdownRenderer::requirement).toList());
            }
        }
    }

    private static List<String> requirement(final PostureRow row) {
        final List<String> missing = row.obligations().stream()
                .map(ObligationOutcome::missing)
                .flatMap(List::stream)
                .distinct()
                .toList();
        final String inferred = row.inferredFrom().isEmpty() ? "" : " " + Words.inferred(row);
        final String audit = row.audit() == null ? "" : " The audit says: " + Words.audit(row) + ".";
        final String asked = missing.isEmpty() ? "" : " Missing: " + String.join(", ", missing) + ".";
        return cells(
                row.requirement(),
                row.title(),
                State.of(row).label(),
                row.reason() + audit + inferred + asked,
                String.join(", ", row.findings()));
    }

    private static void questions(final Markdown out, final Report report) {
        out.heading(2, "What could not be seen");
        if (report.questions().isEmpty()) {
            out.paragraph("Nothing that a further fact would settle.");
        }
        out.table(
                cells("Missing", "Ask for", "Settles", "Helps to settle", "Obligations"),
                report.questions().stream()
                        .map(question -> cells(
                                question.missing(),
                                question.ask(),
                                Words.count(question.settles(), "requirement"),
                                Words.count(question.helps(), "requirement"),
                                String.join(", ", question.obligations())))
                        .toList());
    }
}
