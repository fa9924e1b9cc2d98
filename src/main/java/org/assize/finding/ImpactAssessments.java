package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.PrivacyFact.Dpo;
import org.assize.fact.ProcessingFact.Dpia;
import org.assize.fact.ProcessingFact.DpiaContent;
import org.assize.fact.ProcessingFact.DpiaList;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Tells whether the impact of processing on people was assessed as it must be. Pure. */
public final class ImpactAssessments {

    private static final Set<DpiaContent> CORE = EnumSet.of(DpiaContent.RISKS, DpiaContent.MEASURES);
    private static final String COMPLETED = "dpias.completed-on";

    private ImpactAssessments() {}

    /**
     * @param dpias the assessment of the activity, if there is one
     * @param criteria number of criteria from which a high risk is presumed
     * @param law the day from which the law applies
     * @param set what the dossier holds of assessments
     */
    public static AssessedActivity needed(
            final ProcessingActivity activity,
            final Collection<Dpia> dpias,
            final int criteria,
            final String law,
            final RecordSet set,
            final AssessmentContext context) {
        final Check.Conditions binds = ActivityDuties.controlled(activity, context)
                .and(Circumstances.mustBeAssessed(activity, criteria), trigger(activity));
        final DataDuty assessed = dpias.stream()
                .findFirst()
                .map(dpia -> made(binds, activity, dpia, LocalDate.parse(law), context))
                .orElseGet(
                        () -> DataDuty.of(binds, Past.whole(set) ? Tri.YES : Tri.UNKNOWN, "dpias", FailureMode.ABSENT)
                                .saying("not assessed"));
        return new AssessedActivity(activity.ref(), activity.id(), assessed);
    }

    private static DataDuty made(
            final Check.Conditions binds,
            final ProcessingActivity activity,
            final Dpia dpia,
            final LocalDate law,
            final AssessmentContext context) {
        return DataDuty.any(
                DataDuty.of(binds, Past.happened(dpia.completedOn(), context).negated(), COMPLETED, FailureMode.ABSENT)
                        .saying("not assessed"),
                DataDuty.of(binds, late(activity, dpia, law, context), FailureMode.DOC_GAP)
                        .saying("assessed after the start"));
    }

    private static Check.Conditions late(
            final ProcessingActivity activity, final Dpia dpia, final LocalDate law, final AssessmentContext context) {
        final LocalDate started = activity.startedOn();
        final LocalDate completed = Past.date(dpia.completedOn(), context);
        final Tri after = started == null || completed == null ? Tri.UNKNOWN : Tri.of(completed.isAfter(started));
        final Tri underLaw = started == null ? Tri.UNKNOWN : Tri.of(!started.isBefore(law));
        return Check.when(Past.happened(dpia.completedOn(), context), COMPLETED)
                .and(underLaw, ActivityDuties.STARTED)
                .and(after, COMPLETED);
    }

    /** The first trigger that is not known. */
    private static String trigger(final ProcessingActivity activity) {
        if (activity.profilingLegalEffects() == Tri.UNKNOWN) {
            return "processing-activities.profiling-legal-effects";
        }
        if (activity.largeScale().and(activity.special().or(activity.criminal())) == Tri.UNKNOWN) {
            return activity.largeScale() == Tri.UNKNOWN ? "processing-activities.large-scale" : ActivityDuties.SPECIAL;
        }
        if (activity.publicMonitoring() == Tri.UNKNOWN) {
            return "processing-activities.public-monitoring";
        }
        return activity.saDpiaList() == null || activity.saDpiaList() == DpiaList.UNKNOWN
                ? "processing-activities.sa-dpia-list"
                : "processing-activities.wp248-criteria";
    }

    /**
     * @param officers the data protection officer, if that is told
     * @param criteria number of criteria from which a high risk is presumed
     */
    public static ImpactAssessment observe(
            final Dpia dpia,
            final ProcessingActivity activity,
            final Collection<Dpo> officers,
            final int criteria,
            final AssessmentContext context) {
        final Check.Conditions made =
                ActivityDuties.controlled(activity, context).and(Past.happened(dpia.completedOn(), context), COMPLETED);
        final boolean voluntary = Circumstances.mustBeAssessed(activity, criteria) == Tri.NO;
        final Check.Conditions required = made.and(Tri.of(!voluntary), trigger(activity));
        return new ImpactAssessment(
                dpia.ref(),
                dpia.activityId(),
                DataDuty.of(
                        made.and(dpia.residualHigh(), "dpias.residual-high"),
                        late(dpia, activity, context),
                        FailureMode.ABSENT),
                whole(required, dpia, officers),
                DataDuty.of(required, outdated(dpia, activity, context), FailureMode.LAPSE));
    }

    private static Check.Conditions late(
            final Dpia dpia, final ProcessingActivity activity, final AssessmentContext context) {
        final String asked = "dpias.prior-consultation-on";
        final Tri consulted = Past.happened(dpia.priorConsultationOn(), context);
        if (consulted != Tri.YES) {
            return Check.when(consulted.negated(), asked);
        }
        final LocalDate started = activity.startedOn();
        final LocalDate on = Past.date(dpia.priorConsultationOn(), context);
        if (started == null) {
            return Check.when(Tri.UNKNOWN, ActivityDuties.STARTED);
        }
        return Check.when(on == null ? Tri.UNKNOWN : Tri.of(on.isAfter(started)), asked);
    }

    private static DataDuty whole(final Check.Conditions made, final Dpia dpia, final Collection<Dpo> officers) {
        final Set<DpiaContent> missing = dpia.contentsMissing();
        final boolean core = missing != null && missing.stream().anyMatch(CORE::contains);
        final Tri officer = officers.stream().map(Dpo::appointed).findFirst().orElse(Tri.UNKNOWN);
        return DataDuty.any(
                DataDuty.of(
                                made,
                                ActivityDuties.lacks(missing),
                                "dpias.contents-missing",
                                core ? FailureMode.PARTIAL : FailureMode.DOC_GAP)
                        .saying("required contents are missing"),
                DataDuty.of(
                                made,
                                Check.when(dpia.dpoConsulted().negated(), "dpias.dpo-consulted")
                                        .and(officer, "dpo.appointed"),
                                FailureMode.DOC_GAP)
                        .saying("the data protection officer was not asked"));
    }

    private static Check.Conditions outdated(
            final Dpia dpia, final ProcessingActivity activity, final AssessmentContext context) {
        final String change = "processing-activities.risk-changed-on";
        final LocalDate changed = Past.date(activity.riskChangedOn(), context);
        if (changed == null) {
            final boolean later = activity.riskChangedOn().at() != null;
            return Check.when(
                    later ? Tri.NO : activity.riskChangedOn().happened().and(Tri.UNKNOWN), change);
        }
        final LocalDate completed = Past.date(dpia.completedOn(), context);
        return Check.when(completed == null ? Tri.UNKNOWN : Tri.of(changed.isAfter(completed)), COMPLETED)
                .and(ActivityDuties.since(dpia.reviewedOn(), changed, context).negated(), "dpias.reviewed-on");
    }
}
