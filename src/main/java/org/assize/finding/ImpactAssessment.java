package org.assize.finding;

import org.assize.fact.Ref;

/**
 * An assessment of the impact on people that was made.
 *
 * @param subject the assessment
 * @param activity the activity that it is about
 * @param consulted the authority was asked where the risk stays high
 * @param whole it has everything that is required
 * @param current it was reviewed after the risk changed
 */
public record ImpactAssessment(Ref subject, String activity, DataDuty consulted, DataDuty whole, DataDuty current) {}
