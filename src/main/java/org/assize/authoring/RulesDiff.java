package org.assize.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two rule sets make of the same dossiers.
 *
 * @param dossiers those of which something differs, or that one side refuses, in order of their names
 * @param compared number of dossiers
 */
public record RulesDiff(List<DossierDiff> dossiers, int compared) {

    public RulesDiff {
        dossiers = List.copyOf(dossiers);
    }

    /** Whether both say the same of all. */
    public boolean isEmpty() {
        return dossiers.isEmpty();
    }

    /**
     * What differs for one dossier.
     *
     * @param refused why a side does not read it, side first; empty if both do
     * @param verdicts {@code framework: before → after}
     * @param obligations obligations that are judged or graded otherwise
     * @param requirements number of requirements of which something else comes
     */
    public record DossierDiff(
            String dossier,
            List<String> refused,
            List<Turn> verdicts,
            List<ObligationDiff> obligations,
            int requirements) {

        public DossierDiff {
            refused = List.copyOf(refused);
            verdicts = List.copyOf(verdicts);
            obligations = List.copyOf(obligations);
        }

        boolean isEmpty() {
            return refused.isEmpty() && verdicts.isEmpty() && obligations.isEmpty() && requirements == 0;
        }
    }

    /** From what to what. */
    public record Turn(String what, String before, String after) {}

    /**
     * An obligation.
     *
     * @param outcome from what to what; the same on both sides if only grades differ
     * @param grades that differ, by framework
     * @param because what differs between the rule sets in what led there
     */
    public record ObligationDiff(String id, String title, Turn outcome, List<Turn> grades, List<Because> because) {

        public ObligationDiff {
            grades = List.copyOf(grades);
            because = List.copyOf(because);
        }
    }

    /**
     * A rule, a parameter or a line of a grading table that differs.
     *
     * @param what names it
     * @param gone its lines that only the old side has
     * @param come its lines that only the new side has
     */
    public record Because(String what, List<String> gone, List<String> come) {

        public Because {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** Number of obligations by what they turn from and to. */
    Map<String, Long> turns() {
        return dossiers.stream()
                .flatMap(dossier -> dossier.obligations().stream())
                .map(each ->
                        turn(word(each.outcome().before()), word(each.outcome().after())))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String turn(final String before, final String after) {
        return before.equals(after) ? after + " otherwise" : before + " → " + after;
    }

    private static String word(final String outcome) {
        return outcome.split("[ ,]", 2)[0];
    }
}
