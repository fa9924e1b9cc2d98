package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two results. Lists are by id, those of requirements in catalogue order.
 *
 * @param appeared findings of the new result only
 * @param closed findings of the old result whose obligation the new one has judged
 * @param lost findings of the old result about which the new one says nothing: they are not closed
 * @param regraded findings of both whose grades differ
 * @param requirements requirements of which something else came
 * @param verdicts frameworks whose verdict differs
 */
public record DiffReport(
        Side before,
        Side after,
        List<FindingRow> appeared,
        List<FindingRow> closed,
        List<FindingRow> lost,
        List<Regraded> regraded,
        List<RequirementChange> requirements,
        List<VerdictChange> verdicts) {

    /** One of the results. */
    public record Side(String organisation, String asOf) {}

    /**
     * A finding that only one result has.
     *
     * @param grades by framework
     * @param now what the new result says of its obligation; null if nothing
     */
    public record FindingRow(
            String id,
            String title,
            Map<String, String> grades,
            @Nullable String now) {}

    /** A finding with other grades than before; null is no grade. */
    public record Regraded(
            String id,
            String title,
            String framework,
            @Nullable String before,
            @Nullable String after) {}

    /** A requirement with another outcome; null if a result does not have it. */
    public record RequirementChange(
            String framework,
            String requirement,
            String title,
            @Nullable State before,
            @Nullable State after) {}

    /** A framework with another verdict; null if a result has none. */
    public record VerdictChange(
            String framework,
            @Nullable String before,
            @Nullable String after) {}

    /** Compares two results. */
    public static DiffReport between(final Report before, final Report after) {
        final Map<String, Finding> old = index(before.findings(), Finding::id);
        final Map<String, Finding> current = index(after.findings(), Finding::id);
        final Map<String, State> judged = judged(after);
        final List<FindingRow> gone = missing(old, current, judged);
        return new DiffReport(
                side(before),
                side(after),
                missing(current, old, judged),
                gone.stream().filter(DiffReport::isSettled).toList(),
                gone.stream().filter(row -> !isSettled(row)).toList(),
                regraded(old, current),
                requirements(before, after),
                verdicts(before, after));
    }

    /** Whether the two results say the same. */
    public boolean unchanged() {
        return appeared.isEmpty()
                && closed.isEmpty()
                && lost.isEmpty()
                && regraded.isEmpty()
                && requirements.isEmpty()
                && verdicts.isEmpty();
    }

    private static Side side(final Report report) {
        return new Side(report.assessment().organisation(), report.assessment().asOf());
    }

    private static <T> Map<String, T> index(final List<T> items, final Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, item -> item, (first, second) -> first, TreeMap::new));
    }

    // The worst that is said of an obligation counts; State is in that order but for what does not apply.
    private static Map<String, State> judged(final Report report) {
        return report.posture().stream()
                .flatMap(row -> row.obligations().stream())
                .collect(Collectors.toMap(
                        outcome -> outcome.id(),
                        State::of,
                        (first, second) -> first.compareTo(second) <= 0 ? first : second,
                        TreeMap::new));
    }

    private static List<FindingRow> missing(
            final Map<String, Finding> from, final Map<String, Finding> other, final Map<String, State> judged) {
        return from.values().stream()
                .filter(finding -> !other.containsKey(finding.id()))
                .map(finding -> new FindingRow(finding.id(), finding.title(), grades(finding), now(judged, finding)))
                .toList();
    }

    private static @Nullable String now(final Map<String, State> judged, final Finding finding) {
        final State state = judged.get(finding.obligation());
        return state == null ? null : state.name();
    }

    private static boolean isSettled(final FindingRow row) {
        return row.now() != null && !row.now().equals(State.NOT_ASSESSED.name());
    }

    private static Map<String, String> grades(final Finding finding) {
        final Map<String, String> grades = new TreeMap<>();
        finding.grades().forEach((framework, grade) -> grades.put(framework, grade.label()));
        return grades;
    }

    private static List<Regraded> regraded(final Map<String, Finding> old, final Map<String, Finding> current) {
        final List<Regraded> changes = new ArrayList<>();
        for (final Finding after : current.values()) {
            final Finding before = old.get(after.id());
            if (before != null) {
                changes.addAll(regraded(before, after));
            }
        }
        return List.copyOf(changes);
    }

    private static List<Regraded> regraded(final Finding before, final Finding after) {
        final Map<String, GradeOf> all = new TreeMap<>(before.grades());
        all.putAll(after.grades());
        return all.keySet().stream()
                .filter(framework -> !Objects.equals(id(before, framework), id(after, framework)))
                .map(framework -> new Regraded(
                        after.id(), after.title(), framework, label(before, framework), label(after, framework)))
                .toList();
    }

    private static @Nullable String id(final Finding finding, final String framework) {
        final GradeOf grade = finding.grades().get(framework);
        return grade == null ? null : grade.grade();
    }

    private static @Nullable String label(final Finding finding, final String framework) {
        final GradeOf grade = finding.grades().get(framework);
        return grade == null ? null : grade.label();
    }

    private static List<RequirementChange> requirements(final Report before, final Report after) {
        final Map<List<String>, PostureRow> old = posture(before);
        final Map<List<String>, PostureRow> current = posture(after);
        final Map<List<String>, PostureRow> all = new LinkedHashMap<>(current);
        old.forEach(all::putIfAbsent);
        return all.entrySet().stream()
                .map(entry -> new RequirementChange(
                        entry.getValue().framework(),
                        entry.getValue().requirement(),
                        entry.getValue().title(),
                        state(old.get(entry.getKey())),
                        state(current.get(entry.getKey()))))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    private static Map<List<String>, PostureRow> posture(final Report report) {
        final Map<List<String>, PostureRow> rows = new LinkedHashMap<>();
        report.posture().forEach(row -> rows.put(List.of(row.framework(), row.requirement()), row));
        return rows;
    }

    private static @Nullable State state(final @Nullable PostureRow row) {
        return row == null ? null : State.of(row);
    }

    private static List<VerdictChange> verdicts(final Report before, final Report after) {
        final Map<String, Readiness> old = index(before.readiness(), Readiness::framework);
        final Map<String, Readiness> current = index(after.readiness(), Readiness::framework);
        final Map<String, Readiness> all = new TreeMap<>(old);
        all.putAll(current);
        return all.keySet().stream()
                .map(framework ->
                        new VerdictChange(framework, verdict(old.get(framework)), verdict(current.get(framework))))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable String verdict(final @Nullable Readiness readiness) {
        return readiness == null ? null : readiness.verdict();
    }
}
