package org.assize.finding;

import java.util.Collection;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.ProcessingFact.Art22Exception;
import org.assize.fact.ProcessingFact.Art9Condition;
import org.assize.fact.ProcessingFact.Consent;
import org.assize.fact.ProcessingFact.LawfulBasis;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.Tri;

/** Tells whether the will of people counts in a processing activity. Pure. */
public final class ActivityChoices {

    private static final Set<Art22Exception> NEEDS_REVIEW =
            Set.of(Art22Exception.CONTRACT, Art22Exception.EXPLICIT_CONSENT);
    private static final Set<Art9Condition> ALLOWS_DECISION = Set.of(Art9Condition.A, Art9Condition.G);

    private ActivityChoices() {}

    /**
     * @param consents how its consent is obtained, if that is told
     */
    public static ActivityChoice observe(
            final ProcessingActivity activity, final Collection<Consent> consents, final AssessmentContext context) {
        final Check.Conditions controlled = ActivityDuties.controlled(activity, context);
        final Tri byConsent = ActivityDuties.among(activity.lawfulBasis(), LawfulBasis.CONSENT);
        final Tri named = byConsent.or(Tri.of(activity.art9Condition() == Art9Condition.A));
        return new ActivityChoice(
                activity.ref(),
                activity.id(),
                consent(controlled.and(named, ActivityDuties.BASIS), consents),
                decision(
                        controlled.and(activity.automatedDecision(), "processing-activities.automated-decision"),
                        activity),
                DataDuty.of(
                        controlled
                                .and(activity.childService(), "processing-activities.child-service")
                                .and(byConsent, ActivityDuties.BASIS),
                        activity.parentalConsent().negated(),
                        "processing-activities.parental-consent",
                        FailureMode.PARTIAL));
    }

    private static DataDuty consent(final Check.Conditions binds, final Collection<Consent> consents) {
        return consents.stream()
                .findFirst()
                .map(consent -> consent(binds, consent))
                .orElse(DataDuty.of(binds, Tri.UNKNOWN, "consents", FailureMode.PARTIAL));
    }

    private static DataDuty consent(final Check.Conditions binds, final Consent consent) {
        final FailureMode invalid = FailureMode.PARTIAL;
        return DataDuty.any(
                DataDuty.of(binds, consent.preTicked(), "consents.pre-ticked", invalid)
                        .saying("taken from silence"),
                DataDuty.of(binds, consent.freelyGiven().negated(), "consents.freely-given", invalid)
                        .saying("not freely given"),
                DataDuty.of(binds, consent.separate().negated(), "consents.separate", invalid)
                        .saying("mixed with other matters"),
                DataDuty.of(binds, consent.informed().negated(), "consents.informed", invalid)
                        .saying("not informed"),
                DataDuty.of(binds, consent.withdrawable().negated(), "consents.withdrawable", invalid)
                        .saying("hard to withdraw"),
                DataDuty.of(binds, consent.recorded().negated(), "consents.recorded", FailureMode.DOC_GAP)
                        .saying("not recorded"));
    }

    private static DataDuty decision(final Check.Conditions binds, final ProcessingActivity activity) {
        final String exception = "processing-activities.art22-exception";
        final Art22Exception allowed = activity.art22Exception();
        return DataDuty.any(
                DataDuty.of(binds, ActivityDuties.among(allowed, Art22Exception.NONE), exception, FailureMode.ABSENT)
                        .saying("nothing allows it"),
                DataDuty.of(
                                binds,
                                Check.when(ActivityDuties.among(allowed, NEEDS_REVIEW), exception)
                                        .and(activity.humanReview().negated(), "processing-activities.human-review"),
                                FailureMode.PARTIAL)
                        .saying("nobody can review it"),
                DataDuty.of(
                                binds,
                                Check.when(activity.special(), ActivityDuties.SPECIAL)
                                        .and(
                                                ActivityDuties.among(activity.art9Condition(), ALLOWS_DECISION)
                                                        .negated(),
                                                ActivityDuties.ARTICLE_9),
                                FailureMode.PARTIAL)
                        .saying("special data without consent or law"));
    }
}
