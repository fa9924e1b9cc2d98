package org.assize.finding;

import org.assize.fact.AssessmentContext;
import org.assize.fact.PrivacyRole;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.Ref;

/**
 * How the organisation processes together with others.
 *
 * @param subject the activity
 * @param activity its id
 * @param arranged joint controllers have arranged who does what
 * @param instructed a processor stays within its instructions
 */
public record ActivityPartners(Ref subject, String activity, DataDuty arranged, DataDuty instructed) {

    public static ActivityPartners observe(final ProcessingActivity activity, final AssessmentContext context) {
        final Check.Conditions running = ActivityDuties.running(activity, context);
        return new ActivityPartners(
                activity.ref(),
                activity.id(),
                DataDuty.of(
                        running.and(
                                ActivityDuties.acts(activity.role(), PrivacyRole.JOINT_CONTROLLER),
                                ActivityDuties.ROLE),
                        activity.jointArrangement().negated(),
                        "processing-activities.joint-arrangement",
                        FailureMode.ABSENT),
                DataDuty.of(
                        running.and(ActivityDuties.acts(activity.role(), PrivacyRole.PROCESSOR), ActivityDuties.ROLE),
                        activity.exceedsInstructions(),
                        "processing-activities.exceeds-instructions",
                        FailureMode.LAPSE));
    }
}
