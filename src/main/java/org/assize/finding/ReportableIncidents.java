package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.Moment;
import org.assize.fact.OrganisationFact.NationalOverlay;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.OrganisationFact.SectorEntry;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Joins incidents with the organisation and its national law for the rules that observe them. Pure. */
public final class ReportableIncidents {

    // Of two rows, the one that says more, and that says it was significant; then by role.
    private static final Comparator<Incident> BY_WEIGHT = Comparator.comparing(
                    Incident::held, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.becameSignificantKnownAt() == null)
            .thenComparing(Incident::role);

    private ReportableIncidents() {}

    /**
     * @param rows all rows of one incident
     * @param organisations the organisation, or none
     * @param overlays national laws of all countries that the dossier knows
     */
    public static ReportableIncident observe(
            final Collection<Incident> rows,
            final Collection<Organisation> organisations,
            final Collection<NationalOverlay> overlays,
            final AssessmentContext context) {
        final Incident row = rows.stream().min(BY_WEIGHT).orElseThrow();
        final Optional<Organisation> organisation = organisations.stream().findFirst();
        final Optional<LocalDate> inForce =
                organisation.flatMap(own -> law(own, overlays)).map(NationalOverlay::inForceFrom);
        return new ReportableIncident(
                row.ref(),
                row.id(),
                inForce.map(from -> bound(day(row, context), from)).orElse(Tri.YES),
                organisation
                        .map(Organisation::sectors)
                        .map(sectors -> sectors.stream()
                                .map(SectorEntry::entityType)
                                .filter(Objects::nonNull)
                                .toList())
                        .orElse(null),
                organisation.map(Organisation::turnoverEur).orElse(null));
    }

    /** The law of the country in which the organisation has its main establishment. */
    public static Optional<NationalOverlay> law(
            final Organisation organisation, final Collection<NationalOverlay> overlays) {
        return overlays.stream()
                .filter(overlay -> overlay.country().equals(organisation.country()))
                .findFirst();
    }

    private static Tri bound(final @Nullable LocalDate known, final LocalDate from) {
        return known == null ? Tri.UNKNOWN : Tri.of(!known.isBefore(from));
    }

    /** The day on which the incident was known: as significant, else at all; null if no date is given. */
    static @Nullable LocalDate day(final Incident incident, final AssessmentContext context) {
        return Stream.of(
                        Optional.ofNullable(incident.becameSignificantKnownAt()),
                        Optional.ofNullable(incident.awareAt()),
                        Optional.ofNullable(incident.detectedAt()))
                .flatMap(Optional::stream)
                .findFirst()
                .map((Moment moment) -> moment.date(context.zone()))
                .orElse(null);
    }

    /** The rows that count, one for each incident. */
    static List<Incident> distinct(final Collection<Incident> rows) {
        return rows.stream()
                .map(Incident::id)
                .distinct()
                .sorted()
                .map(id -> rows.stream()
                        .filter(row -> row.id().equals(id))
                        .min(BY_WEIGHT)
                        .orElseThrow())
                .toList();
    }
}
