package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.authoring.lint.DrlFile.Rule;
import org.assize.engine.RuleDiagnosis.Complaint;
import org.assize.engine.RuleDiagnosis.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What lint, parsers and compilers say against one file, each problem once. Lint knows best and comes first: where it has
 * found an error in a rule, the compiler's complaints about that rule are its echo. Where the text is no DRL, lint guesses.
 */
final class Merge {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final DrlFile file;
    private final List<LintProblem> kept = new ArrayList<>();

    private Merge(final DrlFile file) {
        this.file = file;
    }

    static List<LintProblem> of(final DrlFile file, final List<LintProblem> lint, final List<Complaint> complaints) {
        final Merge merge = new Merge(file);
        final List<LintProblem> own = lint.stream()
                .filter(problem -> problem.file().equals(file.path()))
                .toList();
        final boolean unparsed = complaints.stream().anyMatch(each -> each.stage() == Stage.SYNTAX);
        if (unparsed) {
            merge.syntax(own, complaints);
        } else {
            merge.kept.addAll(own);
            merge.compiled(own, complaints);
        }
        return merge.kept;
    }

    /** The first complaint about a rule is the cause, the others and lint's about the same rule follow from it. */
    private void syntax(final List<LintProblem> lint, final List<Complaint> complaints) {
        final Set<String> broken = new LinkedHashSet<>();
        for (final Complaint complaint : complaints) {
            if (broken.add(rule(complaint.line()))) {
                kept.add(problem("syntax", complaint));
            }
        }
        lint.stream()
                .filter(problem -> !broken.contains(rule(problem.line())) && !broken.contains(""))
                .forEach(kept::add);
    }

    private void compiled(final List<LintProblem> lint, final List<Complaint> complaints) {
        final Set<String> known = new LinkedHashSet<>();
        lint.stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .forEach(problem -> known.add(rule(problem.line())));
        final Set<String> told = new LinkedHashSet<>();
        for (final Complaint complaint : complaints) {
            final String rule = rule(complaint.line());
            // A broken import or declaration breaks rules all over the file.
            final boolean echo = known.contains(rule) || known.contains("") || rule.isEmpty() && !known.isEmpty();
            if (!echo && told.add(rule + complaint.text())) {
                kept.add(problem(complaint.stage() == Stage.COMPILE ? "compile" : "next-syntax", complaint));
            }
        }
    }

    /** Name of the rule at a line; empty outside of rules. */
    private String rule(final int line) {
        final Rule rule = line == 0 ? null : file.ruleAt(line);
        return rule == null ? "" : rule.name().text();
    }

    private LintProblem problem(final String id, final Complaint complaint) {
        final int line = written(
                Math.max(1, Math.min(complaint.line(), file.line(file.text().length()))));
        final int[] quoted = complaint.column() > 0 ? null : quoted(line, complaint.text());
        if (quoted != null) {
            return problem(id, complaint, file.line(quoted[0]), file.column(quoted[0]), quoted[1]);
        }
        final String text = file.lineText(line);
        final int indent = text.length() - text.stripLeading().length();
        return complaint.column() > 0 && line == complaint.line()
                ? problem(id, complaint, line, complaint.column(), word(text, complaint.column() - 1))
                : problem(
                        id,
                        complaint,
                        line,
                        indent + 1,
                        Math.max(1, text.strip().length()));
    }

    /** The line, or the last one before it that is not blank: a file that breaks off is shown where it does. */
    private int written(final int line) {
        int written = line;
        while (written > 1 && file.lineText(written).isBlank()) {
            written--;
        }
        return written;
    }

    private LintProblem problem(
            final String id, final Complaint complaint, final int line, final int column, final int length) {
        return new LintProblem(id, Level.ERROR, file.path(), line, column, length, complaint.text(), null);
    }

    private static int word(final String line, final int at) {
        int end = at;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '$')) {
            end++;
        }
        return Math.max(1, end - at);
    }

    /** Offset and length of what the complaint quotes, in the rule at the line. */
    private int @Nullable [] quoted(final int line, final String text) {
        final Rule rule = file.ruleAt(line);
        final Matcher quoted = QUOTED.matcher(text);
        while (rule != null && quoted.find()) {
            final Matcher found = Pattern.compile("(?<![\\w$])" + Pattern.quote(quoted.group(1)) + "(?![\\w])")
                    .matcher(file.masked())
                    .region(rule.start(), rule.consequence());
            if (found.find()) {
                return new int[] {found.start(), quoted.group(1).length()};
            }
        }
        return null;
    }
}
