package org.assize.finding;

import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.ProcessingFact.Art9Condition;
import org.assize.fact.ProcessingFact.LawfulBasis;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.Tri;

/** Tells what allows a processing activity. Pure. */
public final class ActivityBases {

    private static final Set<LawfulBasis> OWN_GROUND = Set.of(LawfulBasis.CONSENT, LawfulBasis.LEGAL_OBLIGATION);

    private ActivityBases() {}

    public static ActivityBasis observe(
            final ProcessingActivity activity, final Profile profile, final AssessmentContext context) {
        final Check.Conditions controlled = ActivityDuties.controlled(activity, context);
        final LawfulBasis basis = activity.lawfulBasis();
        final Tri interests = ActivityDuties.among(basis, LawfulBasis.LEGITIMATE_INTEREST);
        return new ActivityBasis(
                activity.ref(),
                activity.id(),
                DataDuty.of(
                        controlled,
                        ActivityDuties.among(basis, LawfulBasis.NONE),
                        ActivityDuties.BASIS,
                        FailureMode.ABSENT),
                DataDuty.of(
                        controlled.and(interests, ActivityDuties.BASIS),
                        activity.liaDone().negated(),
                        "processing-activities.lia-done",
                        FailureMode.DOC_GAP),
                DataDuty.of(
                        controlled.and(activity.special(), ActivityDuties.SPECIAL),
                        ActivityDuties.among(activity.art9Condition(), Art9Condition.NONE),
                        ActivityDuties.ARTICLE_9,
                        FailureMode.ABSENT),
                DataDuty.of(
                        controlled.and(activity.criminal(), "processing-activities.criminal"),
                        activity.art10Authorised().negated(),
                        "processing-activities.art10-authorised",
                        FailureMode.ABSENT),
                DataDuty.of(
                        controlled
                                .and(profile.publicAuthority(), "organisation.is-public-authority-gdpr")
                                .and(activity.publicTask(), "processing-activities.public-task"),
                        interests,
                        ActivityDuties.BASIS,
                        FailureMode.PARTIAL),
                DataDuty.of(
                        controlled.and(activity.furtherPurpose(), "processing-activities.further-purpose"),
                        Check.when(activity.compatibilityTest().negated(), "processing-activities.compatibility-test")
                                .and(ActivityDuties.among(basis, OWN_GROUND).negated(), ActivityDuties.BASIS),
                        FailureMode.PARTIAL));
    }
}
