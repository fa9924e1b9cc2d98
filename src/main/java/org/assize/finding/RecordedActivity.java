package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Whether an activity stands in the record of processing as it must.
 *
 * @param subject the activity
 * @param activity its id
 * @param recorded it stands there, with all that is required
 * @param sensitive it does not stand there, and has special data or data on offences
 * @param large it does not stand there, and is done on a large scale
 */
public record RecordedActivity(Ref subject, String activity, DataDuty recorded, boolean sensitive, boolean large) {}
