package org.assize.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.assessment.Report.Step;
import org.assize.authoring.WhyNot.Blame;
import org.assize.authoring.WhyNot.Change;
import org.assize.authoring.WhyNot.Near;
import org.assize.authoring.WhyNot.Silent;
import org.assize.report.ExplainText;
import org.assize.report.ReportJson;

/** Answers to why not, for people and for machines. */
public final class WhyNotForms {

    private final String rules;
    private final StringBuilder text = new StringBuilder();

    private WhyNotForms(final String rules) {
        this.rules = rules;
    }

    /**
     * @param rules the rules folder as messages name it
     */
    public static String text(final WhyNot answer, final String rules) {
        return new WhyNotForms(rules).all(answer);
    }

    private String all(final WhyNot answer) {
        line(answer.obligation() + "  " + answer.title());
        final String about = answer.subject() == null ? "" : " about " + answer.subject();
        line((answer.finding() ? "A finding" : "No finding") + about + ": " + answer.outcome() + ".");
        if (!answer.finding()) {
            line("");
            line(
                    answer.rules().isEmpty()
                            ? "No rule over records makes this a finding; answers do."
                            : "What would make it a finding, and what keeps it from that:");
        }
        answer.rules().forEach(this::silent);
        line("");
        changes(text, answer);
        return text.toString();
    }

    /** The smallest changes alone. */
    public static String changes(final WhyNot answer) {
        final StringBuilder text = new StringBuilder();
        changes(text, answer);
        return text.toString();
    }

    private static void changes(final StringBuilder text, final WhyNot answer) {
        final String what = answer.finding() ? "clear it" : "make it a finding";
        if (answer.changes().isEmpty()) {
            text.append("No change of a single fact would ")
                    .append(what)
                    .append(" (")
                    .append(answer.tried())
                    .append(" tried).\n");
            hint(text, answer);
            return;
        }
        text.append("Changes of a single fact that would ")
                .append(what)
                .append(" (")
                .append(answer.tried())
                .append(" tried, each of these verified by running it):\n");
        for (final Change change : answer.changes()) {
            text.append("  ")
                    .append(change.words())
                    .append(change.place() == null ? "" : "  " + change.place())
                    .append("\n    ")
                    .append(answer.obligation())
                    .append(" is then ")
                    .append(change.outcome())
                    .append('\n');
        }
        hint(text, answer);
    }

    private static void hint(final StringBuilder text, final WhyNot answer) {
        if (answer.finding() && answer.subject() == null && answer.outcome().contains(", ")) {
            text.append("It names several subjects; name one to see what would clear it of that one.\n");
        }
    }

    private void silent(final Silent silent) {
        line("");
        line("  " + rules + "/" + silent.path() + ":" + silent.line() + "  " + silent.rule());
        silent.conditions().forEach(this::blame);
        if (silent.blocked() != null) {
            line("    line " + silent.blocked().line() + " `" + silent.blocked().text() + "` matches nothing"
                    + (silent.blocked().before() > 1
                            ? " of the " + silent.blocked().before() + " that the lines above leave"
                            : ""));
        } else if (silent.conditions().isEmpty()) {
            line("    more than one line keeps it from matching");
        }
    }

    private void blame(final Blame blame) {
        line("    line " + blame.line() + " `" + blame.condition() + "` does not hold; without it the rule would match "
                + (blame.matches() == 1 ? "once:" : blame.matches() + " times:"));
        blame.nearest().forEach(this::near);
        if (blame.matches() > blame.nearest().size()) {
            line("      and " + (blame.matches() - blame.nearest().size()) + " more");
        }
    }

    private void near(final Near near) {
        line("      " + (near.subject().isEmpty() ? "it" : near.subject())
                + (near.value() == null ? "" : ": is " + near.value()));
        for (final Step step : near.because()) {
            ExplainText.tree(step).lines().forEach(each -> line("        " + each));
        }
    }

    private void line(final String line) {
        text.append(line).append('\n');
    }

    /** The answer as JSON. */
    public static String json(final WhyNot answer) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("obligation", answer.obligation());
        entry.put("title", answer.title());
        if (answer.subject() != null) {
            entry.put("subject", answer.subject());
        }
        entry.put("finding", answer.finding());
        entry.put("outcome", answer.outcome());
        entry.put("rules", answer.rules().stream().map(WhyNotForms::entry).toList());
        entry.put("changes", answer.changes().stream().map(WhyNotForms::entry).toList());
        entry.put("tried", answer.tried());
        return ReportJson.write(entry) + "\n";
    }

    private static Map<String, Object> entry(final Silent silent) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", silent.path());
        entry.put("line", silent.line());
        entry.put("rule", silent.rule());
        entry.put(
                "conditions",
                silent.conditions().stream().map(WhyNotForms::entry).toList());
        if (silent.blocked() != null) {
            entry.put(
                    "blocked",
                    Map.of(
                            "line",
                            silent.blocked().line(),
                            "text",
                            silent.blocked().text()));
        }
        return entry;
    }

    private static Map<String, Object> entry(final Blame blame) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("condition", blame.condition());
        entry.put("line", blame.line());
        entry.put("matches", blame.matches());
        entry.put("nearest", blame.nearest().stream().map(WhyNotForms::entry).toList());
        return entry;
    }

    private static Map<String, Object> entry(final Near near) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("subject", near.subject());
        if (near.value() != null) {
            entry.put("value", near.value());
        }
        final List<String> lines = near.because().stream()
                .flatMap(step -> ExplainText.tree(step).lines())
                .toList();
        entry.put("because", lines);
        return entry;
    }

    private static Map<String, Object> entry(final Change change) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("change", change.words());
        if (change.place() != null) {
            entry.put("place", change.place());
        }
        entry.put("outcome", change.outcome());
        return entry;
    }
}
