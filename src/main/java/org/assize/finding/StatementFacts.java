package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.SoaEntry;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Reads dates and owners of statements and risks. Pure. */
public final class StatementFacts {

    private StatementFacts() {}

    /** The earliest day on which an owned action of the client brings the control; null if none lies ahead. */
    public static @Nullable LocalDate ahead(
            final Collection<?> rows, final Collection<?> risks, final AssessmentContext context) {
        return java.util.stream.Stream.concat(
                        rows.stream()
                                .map(SoaEntry.class::cast)
                                .filter(row -> isWritten(row.owner()))
                                .map(SoaEntry::plannedDue),
                        risks.stream()
                                .map(RiskEntry.class::cast)
                                .filter(risk -> isWritten(risk.owner())
                                        && Past.happened(risk.actionDoneOn(), context) != Tri.YES)
                                .map(RiskEntry::actionDue))
                .filter(Objects::nonNull)
                .filter(due -> !due.isBefore(context.date()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The day of an approval; null if it has not happened by the date of the assessment, or nobody tells when. */
    public static @Nullable LocalDate on(final Event event, final AssessmentContext context) {
        return Past.date(event, context);
    }

    private static boolean isWritten(final @Nullable String text) {
        return text != null && !text.isBlank();
    }
}
