package org.assize.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.content.Content;
import org.assize.framework.Framework;
import org.assize.framework.GradeLevel;
import org.assize.source.NearestName;

/** The grades from which on a result counts as a failure, each in the scales that have it. */
final class FailOn {

    private final Map<String, Integer> ranks = new TreeMap<>();

    FailOn(final Content content, final List<String> grades) {
        for (final String grade : grades) {
            final String advice = NearestName.advice(grade, content.grades());
            if (!content.grades().contains(grade)) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "--fail-on: \"" + grade + "\" is no grade; expected one of "
                                + String.join(", ", content.grades()) + "."
                                + (advice == null ? "" : "\nMaybe " + advice));
            }
            content.frameworks().forEach(framework -> add(framework, grade));
        }
    }

    private void add(final Framework framework, final String grade) {
        framework.grade(grade).map(GradeLevel::rank).ifPresent(rank -> ranks.merge(framework.id(), rank, Math::max));
    }

    boolean isReached(final Report report) {
        final Stream<Boolean> findings = report.findings().stream()
                .flatMap(finding -> finding.grades().entrySet().stream())
                .map(entry -> isReached(entry.getKey(), entry.getValue().rank()));
        final Stream<Boolean> escalations = report.escalations().stream()
                .filter(row -> row.grade() != null)
                .map(row -> isReached(row.framework(), rank(report, row)));
        return Stream.concat(findings, escalations).anyMatch(reached -> reached);
    }

    private boolean isReached(final String framework, final int rank) {
        return rank <= ranks.getOrDefault(framework, -1);
    }

    private static int rank(final Report report, final Report.EscalationRow row) {
        return report.assessment().frameworks().stream()
                .filter(framework -> framework.id().equals(row.framework()))
                .flatMap(framework -> framework.grades().stream())
                .filter(grade -> grade.id().equals(row.grade()))
                .mapToInt(Report.GradeRow::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
