package org.assize.finding;

import org.assize.fact.AuditFact.NonconformitySeverity;
import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * A nonconformity of an earlier audit, as of the assessment.
 *
 * @param severity what the auditor gave
 * @param open not closed
 * @param overdue open after its due date
 * @param again closed, and not effective or occurred again
 */
public record PastResult(
        Ref subject, String requirement, NonconformitySeverity severity, Tri open, Tri overdue, Tri again) {}
