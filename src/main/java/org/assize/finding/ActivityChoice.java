package org.assize.finding;

import org.assize.fact.Ref;

/**
 * What people decide, or machines decide about them, in a processing activity.
 *
 * @param subject the activity
 * @param activity its id
 * @param consent its consent is valid and can be shown
 * @param decision its automated decisions are allowed and can be reviewed
 * @param child parents consent for children
 */
public record ActivityChoice(Ref subject, String activity, DataDuty consent, DataDuty decision, DataDuty child) {}
