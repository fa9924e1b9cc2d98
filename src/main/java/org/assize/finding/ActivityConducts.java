package org.assize.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.ProcessingFact.DataSource;
import org.assize.fact.ProcessingFact.NoticeExemption;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells whether a processing activity keeps the principles. Pure. */
public final class ActivityConducts {

    private static final String LIMIT = "processing-activities.obtained-on";

    private ActivityConducts() {}

    /**
     * @param months within which people are informed of data that come from others
     * @param law the day from which the law applies
     */
    public static ActivityConduct observe(
            final ProcessingActivity activity, final int months, final String law, final AssessmentContext context) {
        final Check.Conditions controlled = ActivityDuties.controlled(activity, context);
        return new ActivityConduct(
                activity.ref(),
                activity.id(),
                informed(activity, months, context),
                DataDuty.of(
                        controlled,
                        activity.retentionDefined().negated(),
                        "processing-activities.retention",
                        FailureMode.ABSENT),
                DataDuty.of(
                        controlled, activity.excessData(), "processing-activities.excess-data", FailureMode.PARTIAL),
                DataDuty.of(
                        controlled.and(
                                shaped(activity, LocalDate.parse(law), context),
                                "processing-activities.risk-changed-on"),
                        activity.byDesignEvidence().negated(),
                        "processing-activities.by-design-evidence",
                        FailureMode.PARTIAL));
    }

    /** Whether it was begun or changed under the law; without a first day it counts as new. */
    private static Tri shaped(final ProcessingActivity activity, final LocalDate law, final AssessmentContext context) {
        final LocalDate started = activity.startedOn();
        return started == null || !started.isBefore(law)
                ? Tri.YES
                : ActivityDuties.since(activity.riskChangedOn(), law, context);
    }

    private static DataDuty informed(
            final ProcessingActivity activity, final int months, final AssessmentContext context) {
        final NoticeExemption exemption = activity.noticeExemption();
        final Check.Conditions binds = ActivityDuties.controlled(activity, context)
                .and(ActivityDuties.among(exemption, NoticeExemption.NONE), "processing-activities.notice-exemption");
        final Tri provided = activity.noticeProvided();
        final String given = "processing-activities.notice-provided";
        return DataDuty.any(
                DataDuty.of(
                                binds.and(passed(activity, months, context.date(), context), LIMIT),
                                provided.negated(),
                                given,
                                FailureMode.ABSENT)
                        .saying("people are not informed"),
                DataDuty.of(binds, late(activity, months, context), FailureMode.LAPSE)
                        .saying("people were informed late"),
                DataDuty.of(
                                binds,
                                Check.when(provided, given)
                                        .and(
                                                ActivityDuties.lacks(activity.noticeContentMissing()),
                                                "processing-activities.notice-content-missing"),
                                FailureMode.DOC_GAP)
                        .saying("the notice is not complete"));
    }

    private static Check.Conditions late(
            final ProcessingActivity activity, final int months, final AssessmentContext context) {
        final LocalDate told = Past.date(activity.noticeGivenOn(), context);
        return Check.when(
                        ActivityDuties.among(activity.dataSource(), DataSource.OTHER),
                        "processing-activities.data-source")
                .and(activity.noticeProvided(), "processing-activities.notice-provided")
                .and(
                        told == null ? Tri.UNKNOWN : passed(activity, months, told, context),
                        told == null ? "processing-activities.notice-given-on" : LIMIT);
    }

    /** Whether people had to be informed before the day; at once where the data come from themselves. */
    private static Tri passed(
            final ProcessingActivity activity, final int months, final LocalDate day, final AssessmentContext context) {
        if (activity.dataSource() != DataSource.OTHER) {
            return Tri.YES;
        }
        final @Nullable LocalDate month = DueDate.monthsAfter(activity.obtainedOn(), months);
        final Optional<LocalDate> limit = Stream.of(
                        Optional.ofNullable(month),
                        Optional.ofNullable(Past.date(activity.firstContactOn(), context)),
                        Optional.ofNullable(Past.date(activity.firstDisclosureOn(), context)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        final Tri known = Tri.of(month != null)
                .and(isKnown(activity.firstContactOn()))
                .and(isKnown(activity.firstDisclosureOn()));
        final boolean after = limit.isPresent() && day.isAfter(limit.get());
        return after ? Tri.YES : known == Tri.YES ? Tri.NO : Tri.UNKNOWN;
    }

    private static Tri isKnown(final Event event) {
        return Tri.of(event.at() != null || event.happened() == Tri.NO);
    }
}
