package org.assize.report;

import java.util.List;
import java.util.Optional;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.Step;

/** How a finding came about, as a tree whose leaves are facts of the client with their places. */
public final class ExplainText {

    private final StringBuilder text = new StringBuilder();

    private ExplainText() {}

    /** The explanation of a finding, every line ended by {@code \n}; empty if the result has no finding of that id. */
    public static Optional<String> of(final Report report, final String finding) {
        return report.findings().stream()
                .filter(candidate -> candidate.id().equals(finding))
                .findFirst()
                .map(found -> Digest.of(Reduced.to(report, found)))
                .map(digest ->
                        new ExplainText().explained(digest, digest.findings().get(0)));
    }

    private String explained(final Digest digest, final Finding finding) {
        line(finding.id() + "  " + finding.title());
        line("Not fulfilled: " + Words.missed(finding) + ".");
        if (!finding.aspects().isEmpty()) {
            line("Aspects: "
                    + Words.list(finding.aspects().stream().map(Words::plain).toList()) + ".");
        }
        digest.grades(finding)
                .forEach(graded ->
                        line(digest.gradeWord() + " in " + graded.framework().title() + ": " + words(graded.grade())));
        finding.instances().forEach(this::instance);
        line("");
        text.append(tree(finding.derivation()));
        return text.toString();
    }

    private static String words(final GradeOf grade) {
        final String lowered = grade.lowered() == null ? "" : " " + grade.lowered() + ".";
        return grade.label() + ", by line " + grade.row() + " of the grading table: " + grade.reason() + lowered;
    }

    private void instance(final Instance instance) {
        line("  " + instance.summary());
        instance.because().forEach(because -> line("    " + because.fact() + "  " + Words.place(because.source())));
    }

    private void line(final String line) {
        text.append(line).append('\n');
    }

    /** A derivation as a tree, every line ended by {@code \n}. */
    public static String tree(final Step root) {
        final StringBuilder tree = new StringBuilder(label(root)).append('\n');
        children(tree, root, "");
        return tree.toString();
    }

    private static void children(final StringBuilder tree, final Step step, final String indent) {
        final boolean alternatives = !step.others().isEmpty();
        premises(tree, step.premises(), indent, alternatives);
        for (int other = 0; other < step.others().size(); other++) {
            final boolean last = other == step.others().size() - 1;
            tree.append(indent).append(last ? "└─ " : "├─ ").append("and also because\n");
            premises(tree, step.others().get(other), indent + (last ? "   " : "│  "), false);
        }
    }

    private static void premises(
            final StringBuilder tree, final List<Step> premises, final String indent, final boolean more) {
        for (int premise = 0; premise < premises.size(); premise++) {
            final boolean last = premise == premises.size() - 1 && !more;
            tree.append(indent)
                    .append(last ? "└─ " : "├─ ")
                    .append(label(premises.get(premise)))
                    .append('\n');
            children(tree, premises.get(premise), indent + (last ? "   " : "│  "));
        }
    }

    private static String label(final Step step) {
        final String rule = step.rule() == null ? "" : "  [" + step.rule() + "]";
        final String place = step.source() == null ? "" : "  " + Words.place(step.source());
        return step.conclusion() + rule + place;
    }
}
