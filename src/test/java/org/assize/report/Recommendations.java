package org.assize.report;

import java.util.List;
import org.assize.assessment.Report;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.CapRow;
import org.assize.assessment.Report.CostRow;
import org.assize.assessment.Report.DeliverableRow;
import org.assize.assessment.Report.Eur;
import org.assize.assessment.Report.PhaseRow;
import org.assize.assessment.Report.Programme;
import org.assize.assessment.Report.Rating;

/** Programme, calendar and rating of the sample report. */
final class Recommendations {

    private Recommendations() {}

    static Programme programme() {
        return new Programme(
                "iso",
                "50 to 249 people",
                "9 to 12",
                44,
                List.of("People and money"),
                List.of("Documents that exist"),
                List.of(new CostRow("Technology", new Eur(100000, null))),
                new Eur(100000, null),
                new Eur(112000, null),
                List.of(new PhaseRow(
                        1,
                        "Preparation",
                        "2026-06-17",
                        "2026-07-14",
                        true,
                        "2026-07-15",
                        "yes",
                        List.of(new DeliverableRow("Scope statement", "GAP", List.of("CL-01"))))),
                List.of("Stage 1 takes 1 to 2 days."));
    }

    static List<CalendarRow> calendar() {
        return List.of(
                duty("log-review", "daily or weekly", "2026-05-01", "OVERDUE", "7 days", 1, 1),
                duty("supplier-review", "quarterly", "2026-05-01", "OVERDUE", null, 12, 3),
                duty("internal-audit", "yearly", null, "NEVER", "12 months", 1, 1),
                duty("change-review", "monthly", null, "UNKNOWN", null, 1, 0));
    }

    private static CalendarRow duty(
            final String id,
            final String rhythm,
            final @org.jspecify.annotations.Nullable String last,
            final String status,
            final @org.jspecify.annotations.Nullable String interval,
            final int subjects,
            final int late) {
        return new CalendarRow(
                id, "Duty " + id, rhythm, "TE-01", "GAP", last, last, status, interval, true, subjects, late);
    }

    static Rating rating(final Report.Because because) {
        return new Rating(
                "D",
                "Not acceptable as it stands.",
                "84.9",
                "12.5",
                true,
                List.of(new CapRow(
                        "no-assurance", "Nothing shows that it is secure", "suppliers hostline", List.of(because))),
                List.of("Q-AC-06"),
                List.of("Q-AC-13"),
                List.of("certificates.expires-on"));
    }
}
