package org.assize.finding;

import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.Nonconformity;
import org.assize.fact.AuditFact.NonconformitySeverity;
import org.assize.fact.DueDate;
import org.assize.fact.Tri;

/** Judges whether what was found wrong with a measure is put right. Pure. */
public final class CorrectiveMeasures {

    private CorrectiveMeasures() {}

    /**
     * Whether something was found that does not meet a requirement on security measures.
     *
     * @param requirements pattern of the requirements that are about such measures
     */
    public static Tri concerned(final Nonconformity nonconformity, final String requirements) {
        final Tri measure = nonconformity.requirement() == null
                ? Tri.UNKNOWN
                : Tri.of(nonconformity.requirement().matches(requirements));
        return Tri.of(nonconformity.severity() != NonconformitySeverity.OFI).and(measure);
    }

    /** Whether it was not corrected by its last day. */
    public static Check overdue(
            final Nonconformity nonconformity, final String requirements, final AssessmentContext context) {
        final Tri open = nonconformity
                .correctionDone()
                .or(closed(nonconformity, context))
                .negated();
        return Check.when(concerned(nonconformity, requirements), "nonconformities.requirement")
                .and(DueDate.isOverdue(nonconformity.due(), context.date()), "nonconformities.due")
                .and(open, "nonconformities.correction-done")
                .check();
    }

    /** What is closed was corrected; what is open may have been. */
    private static Tri closed(final Nonconformity nonconformity, final AssessmentContext context) {
        return Past.happened(nonconformity.closedOn(), context) == Tri.YES ? Tri.YES : Tri.NO;
    }
}
