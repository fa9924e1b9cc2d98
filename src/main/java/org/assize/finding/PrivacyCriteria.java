package org.assize.finding;

import java.util.Collection;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.PersonalDataKind;
import org.assize.fact.PrivacyRole;
import org.assize.fact.ProcessingFact.Consent;
import org.assize.fact.ProcessingFact.LawfulBasis;
import org.assize.fact.ProcessingFact.NoticeExemption;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges what people are promised about their data: notice, choice, retention, disposal, and what vendors promise. Pure. */
public final class PrivacyCriteria {

    private PrivacyCriteria() {}

    /** Whether the organisation decides on the activity; a mere processor does not. */
    public static Tri own(final ProcessingActivity activity) {
        return activity.role() == null ? Tri.UNKNOWN : Tri.of(activity.role() != PrivacyRole.PROCESSOR);
    }

    /** Whether the people concerned are not told of the activity. */
    public static Check unannounced(final ProcessingActivity activity) {
        final NoticeExemption exemption = activity.noticeExemption();
        final Tri due = Tri.of(exemption == null || exemption == NoticeExemption.NONE);
        return Check.when(due.and(activity.noticeProvided().negated()), "processing-activities.notice-provided")
                .and(own(activity), "processing-activities.role")
                .check();
    }

    /** Whether the way in which consent is asked for leaves no choice. */
    public static Check unfree(final Consent consent) {
        final Tri fails = consent.freelyGiven()
                .negated()
                .or(consent.preTicked())
                .or(consent.withdrawable().negated());
        final String missing = consent.freelyGiven() == Tri.UNKNOWN
                ? "consents.freely-given"
                : consent.preTicked() == Tri.UNKNOWN ? "consents.pre-ticked" : "consents.withdrawable";
        return Check.of(fails, missing);
    }

    /** Whether a review found data that the purpose does not need. */
    public static Check excessive(final ProcessingActivity activity) {
        return Check.when(own(activity), "processing-activities.role")
                .and(activity.excessData(), "processing-activities.excess-data")
                .check();
    }

    /** Whether sensitive data rest on consent. */
    public static Tri explicit(final ProcessingActivity activity) {
        return basis(activity).and(activity.special());
    }

    private static Tri basis(final ProcessingActivity activity) {
        return activity.lawfulBasis() == null ? Tri.UNKNOWN : Tri.of(activity.lawfulBasis() == LawfulBasis.CONSENT);
    }

    /**
     * Whether consent for sensitive data cannot be shown.
     *
     * @param consents those for the activity
     */
    public static Check unproven(final ProcessingActivity activity, final Collection<Consent> consents) {
        final Tri recorded =
                consents.stream().map(Consent::recorded).reduce(Tri::and).orElse(Tri.UNKNOWN);
        return Check.when(basis(activity), "processing-activities.lawful-basis")
                .and(activity.special(), "processing-activities.special")
                .and(recorded.negated(), "consents.recorded")
                .check();
    }

    /** Whether neither a period nor criteria limit how long data are kept; only a complete record shows an empty one. */
    public static Check unlimited(final ProcessingActivity activity, final RecordSet set) {
        final boolean seen = Past.whole(set) && set.columns().contains("retention");
        final String retention = activity.retention();
        final Tri unlimited = retention == null ? seen ? Tri.YES : Tri.UNKNOWN : Tri.of(retention.equals("NONE"));
        return Check.of(unlimited, "processing-activities.retention");
    }

    /** How keeping data without a limit fails: by design where no schedule for it is in force. */
    public static FailureMode withoutLimit(final Collection<PolicyDocument> policies, final AssessmentContext context) {
        return GoverningDocuments.inForce(PolicyType.RETENTION, policies, context)
                ? FailureMode.LAPSE
                : FailureMode.PARTIAL;
    }

    /**
     * How a promise fails that is broken so many times: by design if it is not a single exception.
     *
     * @param failed things that break it, at least 1
     */
    public static FailureMode exceptionOrDesign(final int failed) {
        return failed > 1 ? FailureMode.PARTIAL : FailureMode.LAPSE;
    }

    /** Whether something with personal data on it was disposed of in the period. */
    public static Tri disposed(final Asset asset, final int months, final AssessmentContext context) {
        return AuditWindow.holds(asset.disposedOn(), months, context).and(AffectedDatas.personal(asset.personalData()));
    }

    /** Whether nothing shows that personal data were destroyed with it. */
    public static Check undestroyed(final Asset asset, final int months, final AssessmentContext context) {
        return Check.when(AuditWindow.holds(asset.disposedOn(), months, context), "assets.disposed-on")
                .and(AffectedDatas.personal(asset.personalData()), "assets.personal-data")
                .and(asset.disposalCertificate().negated(), "assets.disposal-certificate")
                .check();
    }

    /** Whether a vendor has personal data. */
    public static Tri personal(final @Nullable PersonalDataKind kind) {
        return AffectedDatas.personal(kind);
    }

    /** Whether a vendor with personal data made no promises, or nobody looked whether it keeps them. */
    public static Check unbound(
            final ProcessorContract contract, final SupplierReview review, final @Nullable PersonalDataKind kind) {
        final Tri unsigned = contract.due().and(contract.contracted().negated());
        final Tri unseen = review.overdue().and(tolerated(review).negated());
        return Check.when(AffectedDatas.personal(kind), "suppliers.personal-data")
                .and(unsigned.or(unseen), unsigned == Tri.UNKNOWN ? contract.missing() : review.missing())
                .check();
    }

    private static Tri tolerated(final SupplierReview review) {
        return Tri.of(Objects.equals(review.tolerated(), Tri.YES));
    }

    /** Whether a vendor with personal data need not report incidents. */
    public static Check silent(final SupplierTerms terms, final @Nullable PersonalDataKind kind) {
        return Check.when(AffectedDatas.personal(kind), "suppliers.personal-data")
                .and(terms.silent(), terms.missing())
                .check();
    }
}
