package org.assize.report;

import java.util.List;

/**
 * What two rule sets make of the same dossiers, on one page that loads nothing. Public for the template.
 *
 * @param before names the old rule set
 * @param after names the new one
 * @param summary how many dossiers differ
 */
public record RulesDiffPage(String before, String after, String summary, List<Count> counts, List<Dossier> dossiers) {

    public RulesDiffPage {
        counts = List.copyOf(counts);
        dossiers = List.copyOf(dossiers);
    }

    /** How many obligations turn so. */
    public record Count(String turn, long number) {}

    /** From what to what. */
    public record Turn(String what, String before, String after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** What differs for one dossier. */
    public record Dossier(
            String name, List<String> refused, List<Turn> verdicts, int requirements, List<Obligation> obligations) {

        public Dossier {
            refused = List.copyOf(refused);
            verdicts = List.copyOf(verdicts);
            obligations = List.copyOf(obligations);
        }
    }

    /** An obligation that is judged or graded otherwise. */
    public record Obligation(String id, String title, Turn outcome, List<Turn> grades, List<Because> because) {

        public Obligation {
            grades = List.copyOf(grades);
            because = List.copyOf(because);
        }
    }

    /** What differs between the rule sets in what led there. */
    public record Because(String what, List<String> gone, List<String> come) {

        public Because {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** The page in UTF-8. */
    public byte[] render() {
        return Pages.render("rulesdiff.jte", this);
    }

    public String style() {
        return Resources.text("rules.css");
    }

    /** Nothing is loaded and nothing runs. */
    public String policy() {
        return Pages.policy(style());
    }
}
