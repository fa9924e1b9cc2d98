package org.assize.finding;

import org.assize.fact.Ref;

/**
 * What training one person has had.
 *
 * @param subject the person
 * @param counted works here, and had time to be trained
 * @param untrained was never trained
 * @param trained works here and was trained at some time
 * @param overdue was trained too long ago
 * @param overdueMode how that fails
 */
public record PersonTraining(
        Ref subject, boolean counted, Check untrained, boolean trained, Check overdue, FailureMode overdueMode) {}
