package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.ContinuityFact.DrTest;
import org.assize.fact.ContinuityFact.RestoreTest;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.CapacityRecord;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.OrganisationFact.Soc2Type;
import org.assize.fact.RecordSet;
import org.assize.fact.Threat;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges the period over which operation is examined, and what happened in it. Pure. */
public final class ReportPeriods {

    private ReportPeriods() {}

    /** Whether the operation of controls over a period is examined, and not their design alone. */
    public static Tri operation(final AssessmentContext context, final Collection<Organisation> organisations) {
        if (context.mode() == Mode.SOC2_TYPE2) {
            return Tri.YES;
        }
        if (context.mode() == Mode.SOC2_TYPE1) {
            return Tri.NO;
        }
        return organisations.stream()
                .map(organisation -> operation(organisation.soc2Type()))
                .findFirst()
                .orElse(Tri.UNKNOWN);
    }

    private static Tri operation(final @Nullable Soc2Type type) {
        return type == null || type == Soc2Type.NONE ? Tri.UNKNOWN : Tri.of(type == Soc2Type.TYPE2);
    }

    /** Whether the period, its last day included, is shorter than the months. */
    public static Check tooShort(final AssessmentContext context, final int months) {
        final LocalDate from = context.periodFrom();
        final LocalDate to = context.periodTo();
        return from == null || to == null
                ? Check.of(Tri.UNKNOWN, from == null ? "assessment.period-from" : "assessment.period-to")
                : Check.of(Tri.of(to.plusDays(1).isBefore(from.plusMonths(months))), "");
    }

    /** Whether no capacity is monitored; only a complete list shows it. */
    public static Tri unmonitored(final Collection<CapacityRecord> records, final RecordSet set) {
        return records.stream()
                .map(CapacityRecord::exists)
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    /**
     * Whether no recovery was tested in the period; not as long as the period is running.
     *
     * @param restores tests of restoring
     * @param plans tests of continuity plans
     * @param set what the dossier holds of tests of restoring
     * @param months time to look back on without a period
     */
    public static Check untested(
            final Collection<RestoreTest> restores,
            final Collection<DrTest> plans,
            final RecordSet set,
            final int months,
            final AssessmentContext context) {
        final boolean tested = Stream.concat(
                        restores.stream().map(RestoreTest::performedOn),
                        plans.stream().map(DrTest::performedOn))
                .anyMatch(day -> !day.isAfter(context.date()) && AuditWindow.holds(day, months, context) == Tri.YES);
        if (tested) {
            return Check.PASSED;
        }
        final LocalDate to = context.periodTo();
        final boolean running = to != null && context.date().isBefore(to);
        return Check.of(Tri.of(Past.whole(set) && !running).or(Tri.UNKNOWN), "restore-tests.performed-on");
    }

    /**
     * How it fails that no recovery was tested: by design if none ever was.
     *
     * @param restores what the dossier holds of tests of restoring
     * @param plans what it holds of tests of continuity plans
     */
    public static FailureMode shortfall(final RecordSet restores, final RecordSet plans) {
        return restores.populationCount() == 0 && plans.populationCount() == 0 ? FailureMode.ABSENT : FailureMode.LAPSE;
    }

    /** Whether an incident came in the period; from when it was known, or else when it was detected. */
    public static Tri recent(final Incident incident, final int months, final AssessmentContext context) {
        final Moment known = incident.awareAt() == null ? incident.detectedAt() : incident.awareAt();
        return AuditWindow.holds(known == null ? null : known.date(context.zone()), months, context);
    }

    /** Whether the incident was an error of processing in the period. */
    public static Tri processingError(final Incident incident, final int months, final AssessmentContext context) {
        final Tri kind =
                incident.category() == null ? Tri.UNKNOWN : Tri.of(incident.category() == Threat.PROCESSING_ERROR);
        return kind.and(recent(incident, months, context));
    }

    /**
     * Whether an error of processing was not corrected in time.
     *
     * @param days time for the correction
     */
    public static Check uncorrected(
            final Incident incident, final int months, final int days, final AssessmentContext context) {
        final LocalDate found =
                incident.detectedAt() == null ? null : incident.detectedAt().date(context.zone());
        final LocalDate solved = Past.date(incident.resolvedAt(), context);
        final LocalDate until = solved == null ? context.date() : solved;
        final Tri open =
                solved == null ? Past.happened(incident.resolvedAt(), context).negated() : Tri.YES;
        final Tri passed = found == null ? Tri.UNKNOWN : Tri.of(until.isAfter(found.plusDays(days)));
        return Check.when(incident.category() == null ? Tri.UNKNOWN : Tri.YES, "incidents.category")
                .and(processingError(incident, months, context), "incidents.detected-at")
                .and(passed, "incidents.detected-at")
                .and(open, "incidents.resolved-at")
                .check();
    }

    /** Whether a breach of personal data in the period does not stand in the register. */
    public static Check unrecorded(final Incident incident, final int months, final AssessmentContext context) {
        return Check.when(incident.personalDataBreach(), "incidents.personal-data-breach")
                .and(recent(incident, months, context), "incidents.aware-at")
                .and(incident.inRegister().negated(), "incidents.in-register")
                .check();
    }

    /** Whether a notice of a breach in the period was not given as it was due. */
    public static Check unnotified(
            final IncidentDuty duty, final Incident incident, final int months, final AssessmentContext context) {
        final Tri broken =
                duty.standing() == Standing.UNKNOWN ? Tri.UNKNOWN : Tri.of(duty.standing() == Standing.BROKEN);
        return Check.when(broken, duty.missing())
                .and(recent(incident, months, context), "incidents.aware-at")
                .check();
    }
}
