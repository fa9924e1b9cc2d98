package org.assize.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Assessment;
import org.assize.assessment.Report;
import org.assize.authoring.RulesDiff.Because;
import org.assize.authoring.RulesDiff.DossierDiff;
import org.assize.authoring.RulesDiff.ObligationDiff;
import org.assize.authoring.RulesDiff.Turn;
import org.assize.finding.Grade;
import org.assize.finding.Judged;
import org.assize.intake.Dossier;
import org.assize.report.DiffReport;
import org.assize.source.InputException;
import org.jspecify.annotations.Nullable;

/** Assesses dossiers under two rule sets and tells what differs, and why. */
public final class RulesDiffRun {

    private static final String NONE = "none";

    private final RulesSide old;
    private final RulesSide current;

    public RulesDiffRun(final RulesSide old, final RulesSide current) {
        this.old = old;
        this.current = current;
    }

    /** Reads a dossier for one of the sides. */
    @FunctionalInterface
    public interface Reader {
        /**
         * @throws InputException if the side refuses it
         */
        Dossier read(RulesSide side);
    }

    /**
     * Compares what the sides make of dossiers.
     *
     * @param corpus readers by the name of their dossier
     */
    public RulesDiff of(final Map<String, Reader> corpus) {
        final List<DossierDiff> dossiers = new ArrayList<>();
        new TreeMap<>(corpus).forEach((name, reader) -> {
            final DossierDiff diff = of(name, reader);
            if (!diff.isEmpty()) {
                dossiers.add(diff);
            }
        });
        return new RulesDiff(dossiers, corpus.size());
    }

    private DossierDiff of(final String name, final Reader reader) {
        final Read before = read(old, reader);
        final Read after = read(current, reader);
        if (before.result() == null || after.result() == null) {
            // What both refuse is no difference between them.
            return new DossierDiff(
                    name,
                    before.result() == after.result() ? List.of() : refused(before, after),
                    List.of(),
                    List.of(),
                    0);
        }
        return compared(name, before.result(), after.result());
    }

    private record Read(Assessment.@Nullable Result result, String refusal) {}

    private static Read read(final RulesSide side, final Reader reader) {
        try {
            return new Read(side.assessment().run(reader.read(side)), "");
        } catch (final InputException refusal) {
            return new Read(null, String.valueOf(refusal.getMessage()));
        }
    }

    private static List<String> refused(final Read before, final Read after) {
        return Stream.of(
                        before.result() == null ? "The old rules refuse it: " + before.refusal() : "",
                        after.result() == null ? "The new rules refuse it: " + after.refusal() : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private DossierDiff compared(final String name, final Assessment.Result before, final Assessment.Result after) {
        final DiffReport report = DiffReport.between(before.report(), after.report());
        final Map<String, Judged> was = judged(before);
        final Map<String, Judged> is = judged(after);
        final Set<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        final List<ObligationDiff> obligations = ids.stream()
                .map(id -> obligation(id, new Sides(before, after), was.get(id), is.get(id)))
                .filter(Objects::nonNull)
                .toList();
        return new DossierDiff(
                name,
                List.of(),
                report.verdicts().stream()
                        .map(each -> new Turn(each.framework(), or(each.before()), or(each.after())))
                        .toList(),
                obligations,
                report.requirements().size());
    }

    private record Sides(Assessment.Result before, Assessment.Result after) {}

    private static Map<String, Judged> judged(final Assessment.Result result) {
        return result.evaluation().stream(Judged.class)
                .collect(Collectors.toMap(Judged::obligation, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private @Nullable ObligationDiff obligation(
            final String id, final Sides sides, final @Nullable Judged was, final @Nullable Judged is) {
        final String before = was == null ? NONE : Outcomes.beside(was, is);
        final String after = is == null ? NONE : Outcomes.beside(is, was);
        final Turn outcome = new Turn("outcome", before, after);
        final List<Turn> grades = grades(sides, id);
        if (outcome.before().equals(outcome.after()) && grades.isEmpty()) {
            return null;
        }
        final List<Because> because = new RulesDiffReasons(old, current)
                .of(sides.before().evaluation(), was, sides.after().evaluation(), is);
        final List<Because> all = new ArrayList<>(because);
        all.addAll(lines(sides, id));
        final RulesSide known = current.content().hasObligation(id) ? current : old;
        return new ObligationDiff(id, known.content().obligation(id).title(), outcome, grades, all);
    }

    private static List<Turn> grades(final Sides sides, final String id) {
        final Map<String, String> before = grades(sides.before(), id, Grade::grade);
        final Map<String, String> after = grades(sides.after(), id, Grade::grade);
        return turns(before, after);
    }

    private static List<Turn> turns(final Map<String, String> before, final Map<String, String> after) {
        final Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Turn(name, or(before.get(name)), or(after.get(name))))
                .filter(turn -> !turn.before().equals(turn.after()))
                .toList();
    }

    /** Lines of grading tables that give another grade. */
    private static List<Because> lines(final Sides sides, final String id) {
        final Map<String, String> before = reasons(sides.before().report(), id);
        final Map<String, String> after = reasons(sides.after().report(), id);
        return turns(before, after).stream()
                .filter(turn -> !turn.before().equals(NONE) && !turn.after().equals(NONE))
                .map(turn -> new Because("grading of " + turn.what(), List.of(turn.before()), List.of(turn.after())))
                .toList();
    }

    private static Map<String, String> reasons(final Report report, final String id) {
        final Map<String, String> reasons = new TreeMap<>();
        report.findings().stream()
                .filter(finding -> finding.obligation().equals(id))
                .forEach(finding -> finding.grades()
                        .forEach((framework, grade) -> reasons.put(framework, grade.label() + ": " + grade.reason())));
        return reasons;
    }

    private static Map<String, String> grades(
            final Assessment.Result result, final String id, final Function<Grade, String> value) {
        return result.evaluation().stream(Grade.class)
                .filter(grade -> grade.obligation().equals(id))
                .collect(Collectors.toMap(Grade::framework, value, (one, other) -> one, TreeMap::new));
    }

    private static String or(final @Nullable String value) {
        return value == null ? NONE : value;
    }
}
