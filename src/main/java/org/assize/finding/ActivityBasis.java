package org.assize.finding;

import org.assize.fact.Ref;

/**
 * What allows a processing activity.
 *
 * @param subject the activity
 * @param activity its id
 * @param lawful it has a lawful basis
 * @param balanced the interests are weighed where they are its basis
 * @param special a condition allows its special data
 * @param criminal law allows its data on offences
 * @param authority a public authority does not rest its tasks on legitimate interests
 * @param further another purpose than the first was tested
 */
public record ActivityBasis(
        Ref subject,
        String activity,
        DataDuty lawful,
        DataDuty balanced,
        DataDuty special,
        DataDuty criminal,
        DataDuty authority,
        DataDuty further) {}
