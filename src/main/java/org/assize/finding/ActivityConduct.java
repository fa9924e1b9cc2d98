package org.assize.finding;

import org.assize.fact.Ref;

/**
 * How a processing activity keeps the principles.
 *
 * @param subject the activity
 * @param activity its id
 * @param informed people are informed, fully and in time
 * @param limited it is set how long data are kept
 * @param minimal only data that are needed are processed
 * @param designed data protection was built into it
 */
public record ActivityConduct(
        Ref subject, String activity, DataDuty informed, DataDuty limited, DataDuty minimal, DataDuty designed) {}
