package org.assize.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.content.ActionTable.Advice;
import org.assize.content.Content;
import org.assize.finding.DutyStatus;

/** Chooses the advice that goes with what the result shows. */
final class AdviceRows {

    private static final Set<String> LATE = Set.of(DutyStatus.OVERDUE.name(), DutyStatus.NEVER.name());

    private AdviceRows() {}

    static List<String> of(
            final Content content,
            final List<Report.PlanItem> plan,
            final boolean programme,
            final List<Report.CalendarRow> calendar) {
        final Set<String> sections = new TreeSet<>();
        if (!plan.isEmpty()) {
            sections.add("plan");
        }
        if (programme) {
            sections.add("programme");
        }
        if (calendar.stream().map(Report.CalendarRow::state).anyMatch(LATE::contains)) {
            sections.add("calendar");
        }
        return content.guidance().actions().advice().stream()
                .filter(advice -> sections.contains(advice.with()))
                .map(Advice::text)
                .toList();
    }
}
