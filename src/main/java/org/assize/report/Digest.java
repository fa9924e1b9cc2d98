package org.assize.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.ApplicabilityRow;
import org.assize.assessment.Report.EscalationRow;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.GradeRow;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Readiness;
import org.assize.report.Standing.Theme;

/**
 * A result in the order in which people read it: the most severe first, requirements under their frameworks and themes.
 * Its texts are visible and of one line. Public for the templates.
 */
public final class Digest {

    private static final int UNGRADED = Integer.MAX_VALUE;

    private final Report report;
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final List<Finding> findings;

    private Digest(final Report report, final UnaryOperator<String> titles) {
        this.report = report;
        frameworks(report, titles).forEach(framework -> standings.put(framework.id(), standing(report, framework)));
        this.findings = report.findings().stream().sorted(bySeverity()).toList();
    }

    /** Findings whose highest grade, in whatever framework, has the same rank. */
    public record Group(String heading, int rank, List<Finding> findings) {}

    /** A grade with the framework in whose scale it is. */
    public record Graded(FrameworkRow framework, GradeOf grade) {}

    public static Digest of(final Report report) {
        return new Digest(Visible.report(report), UnaryOperator.identity());
    }

    /**
     * The result in the words of a language and without derivations: papers print {@link Derived} ones, one at a time.
     */
    static Digest paper(final Report report, final Language language) {
        return new Digest(
                Visible.report(Translated.report(withoutDerivations(report), language)),
                id -> language.or("framework." + id, id));
    }

    /** The result without derivations, in English, for those who print none. */
    static Digest brief(final Report report) {
        return of(withoutDerivations(report));
    }

    private static Report withoutDerivations(final Report report) {
        return Reduced.withFindings(
                report,
                report.findings().stream().map(Reduced::withoutDerivation).toList());
    }

    /** The same with texts as they are, for those who print few of them and make these visible themselves. */
    static Digest asGiven(final Report report) {
        return new Digest(report, UnaryOperator.identity());
    }

    /** The result. */
    public Report report() {
        return report;
    }

    /** The frameworks asked for, and after them those that the result speaks of besides. */
    public List<Standing> standings() {
        return List.copyOf(standings.values());
    }

    /** Title of a framework; its id if the result says none. */
    public String title(final String framework) {
        final Standing standing = standings.get(framework);
        return standing == null ? framework : standing.title();
    }

    /** Findings, most severe first: lowest rank, then graded so by more frameworks, then by id. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings that matter most. */
    public List<Finding> most(final int number) {
        return findings.stream().limit(number).toList();
    }

    public List<Group> groups() {
        final Map<Integer, List<Finding>> byRank = new TreeMap<>();
        findings.forEach(finding ->
                byRank.computeIfAbsent(rank(finding), rank -> new ArrayList<>()).add(finding));
        return byRank.entrySet().stream()
                .map(entry -> new Group(heading(entry.getValue()), entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Grades of a finding in the order of the frameworks. */
    public List<Graded> grades(final Finding finding) {
        return standings.values().stream()
                .flatMap(standing -> Stream.ofNullable(finding.grades().get(standing.id()))
                        .map(grade -> new Graded(standing.framework(), grade)))
                .toList();
    }

    /** The most severe grades of a finding in words, {@code Major nonconformity / High}. */
    public String lead(final Finding finding) {
        return heading(List.of(finding));
    }

    /** The grade that an escalation adds, in words. */
    public String adds(final EscalationRow row) {
        final String id = row.grade();
        if (id == null) {
            return "Advice";
        }
        return Stream.ofNullable(standings.get(row.framework()))
                .flatMap(standing -> standing.framework().grades().stream())
                .filter(grade -> grade.id().equals(id))
                .map(GradeRow::label)
                .findFirst()
                .orElse(id);
    }

    /** Rank of the most severe grade; a large number without any. */
    public int rank(final Finding finding) {
        return finding.grades().values().stream().mapToInt(GradeOf::rank).min().orElse(UNGRADED);
    }

    /** {@code Would-be grade} or {@code Grade}. */
    public String gradeWord() {
        return report.assessment().gradesAreWouldBe() ? "Would-be grade" : "Grade";
    }

    /** Frameworks in which something was not assessed. */
    public List<Standing> unseen() {
        return standings.values().stream()
                .filter(standing -> standing.tally().of(State.NOT_ASSESSED) > 0
                        || standing.applies().equals("unknown"))
                .toList();
    }

    static Stream<GradeRow> scale(final FrameworkRow framework) {
        return framework.grades().stream().sorted(Comparator.comparingInt(GradeRow::rank));
    }

    private Comparator<Finding> bySeverity() {
        return Comparator.comparingInt(this::rank)
                .thenComparing(Comparator.comparingLong(this::frameworksAtRank).reversed())
                .thenComparing(Finding::id);
    }

    private long frameworksAtRank(final Finding finding) {
        return finding.grades().values().stream()
                .filter(grade -> grade.rank() == rank(finding))
                .count();
    }

    private String heading(final List<Finding> group) {
        final String labels = labels(group);
        return labels.isEmpty() ? "Without a grade" : labels;
    }

    /** The most severe grades of a finding; empty if it has none. */
    public String labels(final Finding finding) {
        return labels(List.of(finding));
    }

    /** The most severe grades of findings of one rank; empty if they have none. */
    public String labels(final List<Finding> group) {
        final List<Graded> leading = group.stream()
                .flatMap(finding ->
                        grades(finding).stream().filter(graded -> graded.grade().rank() == rank(finding)))
                .toList();
        return standings.keySet().stream()
                .flatMap(id -> leading.stream()
                        .filter(graded -> graded.framework().id().equals(id)))
                .map(graded -> graded.grade().label())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static Collection<FrameworkRow> frameworks(final Report report, final UnaryOperator<String> titles) {
        final Map<String, FrameworkRow> known = new LinkedHashMap<>();
        report.assessment().frameworks().forEach(framework -> known.put(framework.id(), framework));
        Stream.of(
                        report.applicability().stream().map(ApplicabilityRow::framework),
                        report.readiness().stream().map(Readiness::framework),
                        report.posture().stream().map(PostureRow::framework),
                        report.findings().stream()
                                .flatMap(finding ->
                                        finding.grades().keySet().stream().sorted()))
                .flatMap(Function.identity())
                .forEach(id -> known.putIfAbsent(id, new FrameworkRow(id, titles.apply(id), "", List.of())));
        return known.values();
    }

    private static Standing standing(final Report report, final FrameworkRow framework) {
        final String id = framework.id();
        final List<PostureRow> rows = report.posture().stream()
                .filter(row -> row.framework().equals(id))
                .toList();
        final Map<String, List<PostureRow>> themes = rows.stream()
                .collect(Collectors.groupingBy(PostureRow::theme, LinkedHashMap::new, Collectors.toList()));
        return new Standing(
                framework,
                report.applicability().stream()
                        .filter(row -> row.framework().equals(id))
                        .findFirst()
                        .orElse(null),
                report.readiness().stream()
                        .filter(row -> row.framework().equals(id))
                        .findFirst()
                        .orElse(null),
                rows,
                themes.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                        .toList());
    }
}
