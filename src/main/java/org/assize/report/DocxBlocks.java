package org.assize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.report.WordText.Heading;
import org.assize.report.WordText.Run;

/** What placeholders of a Word template stand for, each with its heading. */
final class DocxBlocks {

    private static final int[] THREE = {24, 52, 24};
    private static final int[] FOUR = {32, 12, 16, 40};

    private final HtmlPage page;
    private final WordStyles styles;
    private final List<Heading> headings = new ArrayList<>();

    DocxBlocks(final HtmlPage page, final WordStyles styles) {
        this.page = page;
        this.styles = styles;
    }

    /** The XML of a block; empty if the result has nothing to say there. */
    String block(final String name) {
        final WordText out = new WordText(styles, headings);
        switch (name) {
            case "summary" -> summary(out);
            case "applicability" -> applicability(out);
            case "posture" -> posture(out);
            case "findings" -> DocxFindings.write(page, out);
            case "questions" -> questions(out);
            case "made" -> made(out);
            default -> new DocxRegisters(page).write(name, out);
        }
        return out.toString();
    }

    /** The table of contents of the blocks that were written. */
    String contents() {
        return WordText.contents(styles, page.say("contents"), headings);
    }

    private void summary(final WordText out) {
        final Report report = page.report();
        out.heading(1, page.say("summary")).paragraph(page.words().opening(report));
        if (report.assessment().scope() != null) {
            out.paragraph(page.say("scope") + ": " + report.assessment().scope() + ".");
        }
        if (report.assessment().gradesAreWouldBe()) {
            out.paragraph(page.say("would-be"));
        }
        out.table(
                THREE,
                List.of(page.say("framework"), page.say("verdict"), page.say("findings")),
                page.digest().standings().stream().map(this::verdict).toList());
        most(out);
        unseen(out);
    }

    private List<Run> verdict(final Standing standing) {
        final List<String> words = new ArrayList<>();
        words.add(page.words().verdict(standing) + " " + standing.reason());
        words.addAll(standing.ceilings());
        return List.of(
                Run.strong(standing.title()),
                Run.plain(String.join("\n", words)),
                Run.plain(String.join(
                        "\n",
                        standing.counts().stream()
                                .map(count -> count.number() + " " + count.label())
                                .toList())));
    }

    private void most(final WordText out) {
        out.heading(2, page.say("most"));
        if (page.most().isEmpty()) {
            out.paragraph(page.words().nothingFound(page.report()));
        }
        page.most()
                .forEach(finding -> out.bullet(List.of(
                        Run.strong(page.words().heading(page.digest().labels(finding)) + ": "),
                        Run.plain(finding.id() + " " + finding.title() + ". "),
                        Run.fine(page.say("missed") + " " + page.words().missed(finding)))));
    }

    private void unseen(final WordText out) {
        final List<Standing> unseen = page.digest().unseen();
        out.heading(2, page.say("unseen")).paragraph(page.say(unseen.isEmpty() ? "unseen.none" : "unseen.lead"));
        unseen.forEach(standing -> out.bullet(List.of(Run.plain(page.words().unseen(standing)))));
    }

    private void applicability(final WordText out) {
        out.heading(1, page.say("applicability"))
                .table(
                        FOUR,
                        List.of(page.say("framework"), page.say("applies"), page.say("class"), page.say("why")),
                        page.digest().standings().stream().map(this::applies).toList());
    }

    private List<Run> applies(final Standing standing) {
        return List.of(
                Run.plain(standing.title()),
                Run.plain(page.words().answer(standing.applies())),
                Run.plain(page.words().classification(standing)),
                Run.plain(
                        standing.applicability() == null
                                ? ""
                                : standing.applicability().reason()));
    }

    private void posture(final WordText out) {
        out.heading(1, page.say("posture")).paragraph(page.say("posture.lead"));
        for (final Standing standing : page.digest().standings()) {
            if (!standing.rows().isEmpty()) {
                out.heading(2, standing.title());
                themes(out, standing);
            }
        }
    }

    private void themes(final WordText out, final Standing standing) {
        final List<State> states = standing.tally().shown();
        final int[] widths = new int[states.size() + 1];
        java.util.Arrays.fill(widths, 66 / states.size());
        widths[0] = 100 - 66 / states.size() * states.size();
        out.table(
                widths,
                Stream.concat(Stream.of(page.say("theme")), states.stream().map(page.words()::label))
                        .toList(),
                standing.themes().stream()
                        .map(theme -> Stream.concat(
                                        Stream.of(Run.plain(theme.name())),
                                        states.stream()
                                                .map(state -> Run.plain(Integer.toString(
                                                        theme.tally().of(state)))))
                                .toList())
                        .toList());
    }

    private void questions(final WordText out) {
        out.heading(1, page.say("questions"))
                .paragraph(page.say(page.report().questions().isEmpty() ? "questions.none" : "questions.lead"));
        out.table(
                new int[] {18, 58, 12, 12},
                List.of(
                        page.say("questions.missing"),
                        page.say("questions.ask"),
                        page.say("questions.settles"),
                        page.say("questions.helps")),
                page.report().questions().stream()
                        .map(question -> List.of(
                                Run.plain(question.missing()),
                                Run.plain(question.ask()),
                                Run.plain(Integer.toString(question.settles())),
                                Run.plain(Integer.toString(question.helps()))))
                        .toList());
    }

    private void made(final WordText out) {
        out.heading(1, page.say("made"))
                .paragraph(page.say("made.by", page.report().assize().version()) + " " + page.say("print.rest"));
        page.words().hashes(page.report().assize()).forEach(hash -> out.paragraph("", List.of(Run.fine(hash))));
    }
}
