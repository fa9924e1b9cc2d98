package org.assize.report;

import java.util.List;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.Instance;
import org.assize.report.WordText.Run;

/** All findings of a result, numbered, most severe first, each with all its instances. */
final class DocxFindings {

    private static final int[] INSTANCE = {32, 68};

    private final HtmlPage page;
    private final WordText out;
    private int number;

    private DocxFindings(final HtmlPage page, final WordText out) {
        this.page = page;
        this.out = out;
    }

    static void write(final HtmlPage page, final WordText out) {
        new DocxFindings(page, out).write();
    }

    private void write() {
        out.heading(1, page.say("findings"));
        out.paragraph(
                page.digest().findings().isEmpty()
                        ? page.words().nothingFound(page.report())
                        : page.say("print.derivations"));
        for (final Digest.Group group : page.digest().groups()) {
            out.heading(2, page.words().heading(page.digest().labels(group.findings())));
            group.findings().forEach(this::finding);
        }
        escalations();
    }

    private void finding(final Finding finding) {
        number++;
        out.numbered(3, finding.id() + " " + finding.title(), number)
                .paragraph(
                        "",
                        List.of(
                                Run.gap(page.say("missed") + " " + page.words().missed(finding) + ". "),
                                Run.plain(finding.rationale())));
        page.digest()
                .grades(finding)
                .forEach(graded -> out.bullet(List.of(
                        Run.strong(graded.framework().title() + ": "
                                + graded.grade().label() + ". "),
                        Run.fine(graded.grade().reason()))));
        out.table(
                INSTANCE,
                List.of(page.say("instance.where"), page.say("instance.seen")),
                finding.instances().stream().map(this::instance).toList());
        out.paragraph(
                "AssizeRemedy",
                List.of(
                        Run.strong(page.say("remedy") + ": "),
                        Run.plain(finding.recommendation().action() + " "),
                        Run.fine(page.plans().terms(finding.recommendation()) + " " + page.say("shown-closed") + ": "
                                + finding.evidence() + ".")));
        page.touched(finding).forEach(this::touched);
    }

    private List<Run> instance(final Instance instance) {
        return List.of(Run.fine(String.join("\n", page.places(instance))), Run.plain(instance.summary()));
    }

    private void touched(final HtmlPage.Touched touched) {
        final List<String> requirements = touched.requirements().stream()
                .map(requirement -> requirement.id() + " " + requirement.title())
                .toList();
        out.paragraph("", List.of(Run.strong(touched.title() + ": "), Run.fine(String.join("; ", requirements))));
    }

    private void escalations() {
        if (page.report().escalations().isEmpty()) {
            return;
        }
        out.heading(2, page.say("escalations"))
                .table(
                        new int[] {22, 20, 38, 20},
                        List.of(
                                page.say("requirement"),
                                page.say("escalation.adds"),
                                page.say("why"),
                                page.say("escalation.from")),
                        page.report().escalations().stream()
                                .map(row -> List.of(
                                        Run.plain(row.requirement() + " "
                                                + page.digest().title(row.framework())),
                                        Run.plain(
                                                row.grade() == null
                                                        ? page.say("escalation.advice")
                                                        : page.digest().adds(row)),
                                        Run.plain(row.reason()),
                                        Run.plain(String.join(", ", row.contributors()))))
                                .toList());
    }
}
