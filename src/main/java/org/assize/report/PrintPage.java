package org.assize.report;

import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.OpenQuestion;
import org.assize.assessment.Report.PostureRow;

/** What the template of {@code report.pdf} reads: less than the page, and it says where the rest is. Public for it. */
public final class PrintPage {

    private static final int IN_FULL = 60;
    private static final int INSTANCES = 10;
    private static final int QUESTIONS = 40;

    private final HtmlPage page;
    private final String style = Resources.text("print.css");

    PrintPage(final HtmlPage page) {
        this.page = page;
    }

    public HtmlPage page() {
        return page;
    }

    public String style() {
        return style;
    }

    /** The findings that stand in full. */
    public List<Finding> full() {
        return page.digest().most(IN_FULL);
    }

    /** The findings of which a line stands. */
    public List<Finding> brief() {
        return page.digest().findings().stream().skip(IN_FULL).toList();
    }

    public List<Instance> instances(final Finding finding) {
        return first(finding.instances(), INSTANCES);
    }

    /** Number of instances that are left to the page. */
    public int moreInstances(final Finding finding) {
        return Math.max(0, finding.instances().size() - INSTANCES);
    }

    public List<OpenQuestion> questions() {
        return first(report().questions(), QUESTIONS);
    }

    /** Number of questions that are left to the page. */
    public int moreQuestions() {
        return Math.max(0, report().questions().size() - QUESTIONS);
    }

    /** Requirements of a framework that are gaps. */
    public List<PostureRow> gaps(final Standing standing) {
        return standing.rows().stream()
                .filter(row -> State.of(row) == State.GAP)
                .toList();
    }

    /** Name of a colour of the style sheet, for drawings that read none. */
    public String colour(final State state) {
        return switch (state) {
            case GAP -> "#a3241d";
            case NOT_ASSESSED -> "#c3c8ce";
            case ATTESTED -> "#d9a441";
            case EVIDENCED -> "#1f6b3a";
            case AUDITED -> "#1d5f86";
            case INFERRED -> "#5b4a9c";
            case NOT_APPLICABLE -> "#f0f1f3";
        };
    }

    private Report report() {
        return page.report();
    }

    private static <T> List<T> first(final List<T> items, final int number) {
        return items.subList(0, Math.min(number, items.size()));
    }
}
