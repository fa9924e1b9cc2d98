package org.assize.finding;

import java.util.Collection;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.Tri;

/** Judges independent reviews of information security. Pure. */
public final class IndependentReviews {

    private IndependentReviews() {}

    /** UNKNOWN unless somebody independent audited within the last months; other reviews stand in no register. */
    public static Shortfall review(final Collection<?> audits, final int months, final AssessmentContext context) {
        return audits.stream()
                        .map(InternalAudit.class::cast)
                        .anyMatch(audit -> audit.auditorIndependent() == Tri.YES
                                && AuditWindow.holds(audit.performedOn(), months, context) == Tri.YES)
                ? Shortfall.NONE
                : Shortfall.unknown("internal-audits.auditor-independent");
    }
}
