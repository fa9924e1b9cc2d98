package org.assize.finding;

import org.assize.fact.Ref;

/**
 * How a nonconformity is handled; opportunities for improvement are no nonconformities.
 *
 * @param subject the nonconformity
 * @param internalDue it came of an internal audit and its due date has passed, as far as is known
 * @param unacted it came of an internal audit and is open after its due date
 * @param analysable it is old enough that its cause is known, as far as is known
 * @param unanalysed its root cause or its corrective action is missing
 * @param external it came of an external audit, as far as is known
 * @param unresolved it came of an external audit and is open after its due date, came back, or its action had no effect
 * @param closed it was closed, as far as is known
 * @param unreviewed nobody looked whether its action was effective
 */
public record NonconformityState(
        Ref subject,
        boolean internalDue,
        Check unacted,
        boolean analysable,
        Check unanalysed,
        boolean external,
        Check unresolved,
        boolean closed,
        Check unreviewed) {}
