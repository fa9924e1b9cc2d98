package org.assize.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeRow;
import org.assize.assessment.Report.Readiness;

/** Gives the maps of a result an order that does not depend on how they were filled. */
final class Ordered {

    private Ordered() {}

    /** An equal report whose grades stand by framework, counts most severe first, outcomes in the order of {@link State}. */
    static Report of(final Report report) {
        return new Report(
                report.assize(),
                report.assessment(),
                report.applicability(),
                report.findings().stream().map(Ordered::finding).toList(),
                report.escalations(),
                report.posture(),
                report.readiness().stream().map(row -> readiness(report, row)).toList(),
                report.statements(),
                report.soa(),
                report.risks(),
                report.stages(),
                report.cycle(),
                report.plan(),
                report.questions(),
                report.notes(),
                report.programme(),
                report.calendar(),
                report.rating(),
                report.advice(),
                report.answers());
    }

    private static Finding finding(final Finding finding) {
        return new Finding(
                finding.id(),
                finding.obligation(),
                finding.title(),
                finding.rationale(),
                finding.evidence(),
                finding.kind(),
                finding.failureMode(),
                finding.aspects(),
                finding.covers(),
                finding.instances(),
                finding.requirements(),
                new TreeMap<>(finding.grades()),
                finding.because(),
                finding.derivation(),
                finding.recommendation());
    }

    private static Readiness readiness(final Report report, final Readiness row) {
        return new Readiness(
                row.framework(),
                row.verdict(),
                row.label(),
                row.reason(),
                sorted(row.counts(), grades(report, row.framework())),
                sorted(row.outcomes(), State.names()),
                row.ceilings());
    }

    private static List<String> grades(final Report report, final String framework) {
        return report.assessment().frameworks().stream()
                .filter(row -> row.id().equals(framework))
                .flatMap(row -> row.grades().stream())
                .sorted(Comparator.comparingInt(GradeRow::rank))
                .map(GradeRow::id)
                .toList();
    }

    // Names outside the known order are kept, after the others.
    private static <T> Map<String, T> sorted(final Map<String, T> values, final List<String> order) {
        final Map<String, T> rest = new TreeMap<>(values);
        final Map<String, T> sorted = new LinkedHashMap<>();
        for (final String name : order) {
            final T value = rest.remove(name);
            if (value != null) {
                sorted.put(name, value);
            }
        }
        sorted.putAll(rest);
        return sorted;
    }
}
