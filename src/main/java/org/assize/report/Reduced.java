package org.assize.report;

import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;

/** A result cut down to one finding, for what looks at nothing else. */
final class Reduced {

    private Reduced() {}

    static Report to(final Report report, final Finding finding) {
        return new Report(
                report.assize(),
                report.assessment(),
                List.of(),
                List.of(finding),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
