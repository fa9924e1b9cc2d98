package org.assize.finding;

import java.time.LocalDate;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.Nonconformity;
import org.assize.fact.AuditFact.NonconformitySeverity;
import org.assize.fact.Moment;
import org.assize.fact.Tri;

/** Reads the nonconformities of earlier audits. Pure. */
public final class PastResults {

    private PastResults() {}

    public static PastResult of(
            final Nonconformity nonconformity, final NonconformitySeverity severity, final AssessmentContext context) {
        final Tri open = open(nonconformity, context);
        final LocalDate due = nonconformity.due();
        final Tri passed = due == null ? Tri.UNKNOWN : Tri.of(context.date().isAfter(due));
        final Tri failed =
                nonconformity.recurrence().or(nonconformity.effective().negated());
        final String requirement = nonconformity.requirement();
        return new PastResult(
                nonconformity.ref(),
                requirement == null ? "" : requirement.substring(requirement.indexOf(':') + 1),
                severity,
                open,
                open.and(passed),
                open.negated().and(failed));
    }

    private static Tri open(final Nonconformity nonconformity, final AssessmentContext context) {
        final Moment closed = nonconformity.closedOn().at();
        return closed == null
                ? nonconformity.closedOn().happened().negated()
                : Tri.of(closed.date(context.zone()).isAfter(context.date()));
    }

    /**
     * @param reason one sentence, to which the id of the nonconformity is added
     */
    public static Escalation escalate(
            final String prefix,
            final String framework,
            final String grade,
            final int rank,
            final PastResult result,
            final String reason) {
        final String id = result.subject().id();
        return new Escalation(
                prefix + ":" + id, framework, result.requirement(), grade, rank, List.of(), reason + " (" + id + ")");
    }
}
