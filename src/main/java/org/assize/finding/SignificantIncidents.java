package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Says whether incidents were held to be significant where their facts show it, alone or together. Pure. */
public final class SignificantIncidents {

    private SignificantIncidents() {}

    /** Whether an incident whose facts meet a criterion was held to be significant. */
    public static IncidentDuty admitted(
            final String duty,
            final ReportableIncident reportable,
            final Incident incident,
            final SignificanceThresholds thresholds) {
        final Significance facts = Significance.of(incident, reportable.types(), reportable.turnover(), thresholds);
        final IncidentDuty result;
        if (isHeld(incident) || facts.met() == Tri.NO) {
            result = IncidentDuty.of(duty, incident, Standing.KEPT);
        } else if (facts.met() == Tri.UNKNOWN) {
            result = IncidentDuty.undecided(duty, incident, facts.missing().get(0));
        } else {
            result = IncidentDuty.kept(
                            duty, incident, incident.held() == null ? Tri.UNKNOWN : Tri.NO, IncidentReports.HELD)
                    .saying(String.join(", ", facts.criteria()));
        }
        return result.where(reportable.bound(), "incidents.detected-at");
    }

    private static boolean isHeld(final Incident incident) {
        return incident.held() == org.assize.fact.IncidentFact.Significance.YES;
    }

    /**
     * Whether incidents of the same root cause, none of them significant alone, were reported as one where they are
     * significant together. The subject is the first of them.
     *
     * @param all all incidents
     * @param months period in which they count together
     */
    public static IncidentDuty reportedTogether(
            final String duty,
            final ReportableIncident reportable,
            final Incident incident,
            final Collection<Incident> all,
            final int months,
            final SignificanceThresholds thresholds,
            final AssessmentContext context) {
        final List<Incident> minor = ReportableIncidents.distinct(all).stream()
                .filter(each -> !isHeld(each))
                .filter(each -> each.plannedMaintenance() != Tri.YES)
                .toList();
        final List<Incident> window = window(incident, minor, months, context);
        final IncidentDuty result;
        if (isHeld(incident) || window.size() < 2) {
            result = IncidentDuty.of(duty, incident, Standing.NOT_DUE);
        } else {
            result = together(duty, window, reportable.turnover(), thresholds, context);
        }
        return result.where(reportable.bound(), "incidents.detected-at");
    }

    /** The incidents from this one on, within the months, that have or may have its root cause, oldest first. */
    private static List<Incident> window(
            final Incident first, final Collection<Incident> all, final int months, final AssessmentContext context) {
        final LocalDate from = ReportableIncidents.day(first, context);
        return all.stream()
                .filter(each -> each.id().equals(first.id()) || follows(first, from, each, months, context))
                .sorted(Comparator.comparing((Incident each) -> each.id().equals(first.id()) ? 0 : 1)
                        .thenComparing(Incident::id))
                .toList();
    }

    private static boolean follows(
            final Incident first,
            final @Nullable LocalDate from,
            final Incident other,
            final int months,
            final AssessmentContext context) {
        final LocalDate day = ReportableIncidents.day(other, context);
        final boolean sameCause = first.rootCause() == null
                || other.rootCause() == null
                || first.rootCause().equals(other.rootCause());
        final boolean near = from == null
                || day == null
                || !day.isAfter(from.plusMonths(months))
                        && (day.isAfter(from) || day.isEqual(from) && other.id().compareTo(first.id()) > 0);
        return sameCause && near;
    }

    private static IncidentDuty together(
            final String duty,
            final List<Incident> window,
            final @Nullable BigDecimal turnover,
            final SignificanceThresholds thresholds,
            final AssessmentContext context) {
        final Incident first = window.get(0);
        final List<Incident> sure = window.stream()
                .filter(each -> each.id().equals(first.id()) || isRecurrence(first, each, context))
                .toList();
        final Tri surely = sure.size() < 2 ? Tri.NO : isLoss(sure, turnover, thresholds);
        final Tri perhaps = sure.size() == window.size() ? surely : isLoss(window, turnover, thresholds);
        if (surely != Tri.YES && perhaps == Tri.NO) {
            return IncidentDuty.of(duty, first, sure.size() < 2 ? Standing.NOT_DUE : Standing.KEPT);
        }
        final boolean reported = sure.stream().anyMatch(each -> each.reportedCollectively() == Tri.YES);
        final boolean silent = sure.stream().allMatch(each -> each.reportedCollectively() == Tri.NO);
        if (reported) {
            return IncidentDuty.of(duty, first, Standing.KEPT);
        }
        final String attribute = surely == Tri.YES
                ? "incidents.reported-collectively"
                : sure.size() < window.size() ? unclear(window) : missing(sure);
        return IncidentDuty.kept(duty, first, surely == Tri.YES && silent ? Tri.NO : Tri.UNKNOWN, attribute)
                .saying(String.join(", ", sure.stream().map(Incident::id).toList()));
    }

    private static boolean isRecurrence(final Incident first, final Incident other, final AssessmentContext context) {
        return first.rootCause() != null
                && first.rootCause().equals(other.rootCause())
                && ReportableIncidents.day(first, context) != null
                && ReportableIncidents.day(other, context) != null;
    }

    private static String unclear(final Collection<Incident> incidents) {
        return incidents.stream().map(Incident::rootCause).anyMatch(Objects::isNull)
                ? "incidents.root-cause"
                : "incidents.detected-at";
    }

    private static String missing(final Collection<Incident> incidents) {
        return incidents.stream().map(SignificantIncidents::greatest).anyMatch(Objects::isNull)
                ? "incidents.loss-eur"
                : "organisation.turnover-eur";
    }

    private static Tri isLoss(
            final Collection<Incident> incidents,
            final @Nullable BigDecimal turnover,
            final SignificanceThresholds thresholds) {
        final BigDecimal known = incidents.stream()
                .map(SignificantIncidents::greatest)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        final Tri exceeds = Significance.isLoss(known, turnover, thresholds);
        final boolean whole =
                incidents.stream().map(SignificantIncidents::greatest).allMatch(Objects::nonNull);
        return exceeds == Tri.NO && !whole ? Tri.UNKNOWN : exceeds;
    }

    private static @Nullable BigDecimal greatest(final Incident incident) {
        final BigDecimal actual = incident.lossEur();
        final BigDecimal possible = incident.lossPotentialEur();
        return actual == null ? possible : possible == null ? actual : actual.max(possible);
    }
}
