package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Whether the impact of an activity on people was assessed.
 *
 * @param subject the activity
 * @param activity its id
 * @param assessed it was, before the start
 */
public record AssessedActivity(Ref subject, String activity, DataDuty assessed) {}
