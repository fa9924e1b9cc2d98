package org.assize.authoring;

import org.assize.authoring.RulesDiff.Because;
import org.assize.authoring.RulesDiff.DossierDiff;
import org.assize.authoring.RulesDiff.ObligationDiff;
import org.assize.authoring.RulesDiff.Turn;
import org.assize.report.ReportJson;
import org.assize.report.RulesDiffPage;

/** What two rule sets make of the same dossiers, for people and for machines. */
public final class RulesDiffForms {

    private static final String ARROW = " → ";

    private RulesDiffForms() {}

    /** A block a dossier, then how many differ. */
    public static String text(final RulesDiff diff) {
        final StringBuilder text = new StringBuilder();
        diff.dossiers().forEach(dossier -> dossier(text, dossier));
        diff.turns()
                .forEach((turn, count) ->
                        text.append(count).append(" × ").append(turn).append('\n'));
        return text.append(summary(diff)).append('\n').toString();
    }

    /** {@code 5 dossiers, 2 differ.} */
    static String summary(final RulesDiff diff) {
        final int differ = diff.dossiers().size();
        return diff.compared()
                + (diff.compared() == 1 ? " dossier, " : " dossiers, ")
                + (differ == 0 ? "none differs." : differ + (differ == 1 ? " differs." : " differ."));
    }

    private static void dossier(final StringBuilder text, final DossierDiff dossier) {
        text.append(dossier.dossier()).append('\n');
        dossier.refused().forEach(line -> text.append("  ").append(line).append('\n'));
        dossier.verdicts()
                .forEach(
                        turn -> text.append("  verdict in ").append(words(turn)).append('\n'));
        if (dossier.requirements() > 0) {
            text.append("  ")
                    .append(dossier.requirements())
                    .append(dossier.requirements() == 1 ? " requirement has" : " requirements have")
                    .append(" another outcome\n");
        }
        dossier.obligations().forEach(obligation -> obligation(text, obligation));
        text.append('\n');
    }

    private static String words(final Turn turn) {
        return turn.what() + ": " + turn.before() + ARROW + turn.after();
    }

    private static void obligation(final StringBuilder text, final ObligationDiff each) {
        text.append("  ").append(each.id()).append("  ").append(each.title()).append('\n');
        final Turn outcome = each.outcome();
        if (!outcome.before().equals(outcome.after())) {
            text.append("    ")
                    .append(outcome.before())
                    .append(ARROW)
                    .append(outcome.after())
                    .append('\n');
        }
        each.grades()
                .forEach(
                        turn -> text.append("    grade in ").append(words(turn)).append('\n'));
        for (final Because because : each.because()) {
            text.append("    because of ").append(because.what()).append('\n');
            because.gone().forEach(line -> text.append("      - ").append(line).append('\n'));
            because.come().forEach(line -> text.append("      + ").append(line).append('\n'));
        }
    }

    /** The records as they are. */
    public static String json(final RulesDiff diff) {
        return ReportJson.write(diff) + "\n";
    }

    /** A page for a reviewer, in UTF-8. */
    public static byte[] html(final RulesDiff diff, final String before, final String after) {
        return new RulesDiffPage(
                        before,
                        after,
                        summary(diff),
                        diff.turns().entrySet().stream()
                                .map(entry -> new RulesDiffPage.Count(entry.getKey(), entry.getValue()))
                                .toList(),
                        diff.dossiers().stream().map(RulesDiffForms::page).toList())
                .render();
    }

    private static RulesDiffPage.Dossier page(final DossierDiff dossier) {
        return new RulesDiffPage.Dossier(
                dossier.dossier(),
                dossier.refused(),
                dossier.verdicts().stream().map(RulesDiffForms::page).toList(),
                dossier.requirements(),
                dossier.obligations().stream().map(RulesDiffForms::page).toList());
    }

    private static RulesDiffPage.Turn page(final Turn turn) {
        return new RulesDiffPage.Turn(turn.what(), turn.before(), turn.after());
    }

    private static RulesDiffPage.Obligation page(final ObligationDiff each) {
        return new RulesDiffPage.Obligation(
                each.id(),
                each.title(),
                page(each.outcome()),
                each.grades().stream().map(RulesDiffForms::page).toList(),
                each.because().stream()
                        .map(because -> new RulesDiffPage.Because(because.what(), because.gone(), because.come()))
                        .toList());
    }
}
