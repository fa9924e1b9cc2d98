package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Whether an activity stands in the record of processing as it must.
 *
 * @param subject the activity
 * @param activity its id
 * @param recorded it stands there, with all that is required
 * @param aspect why it is serious that it does not stand there; empty if it does, or if it is not
 */
public record RecordedActivity(Ref subject, String activity, DataDuty recorded, String aspect) {}
