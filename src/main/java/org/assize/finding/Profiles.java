package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.assize.fact.OrganisationFact.NationalOverlay;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.PrivacyRole;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Sums up what the dossier tells of the organisation. Pure. */
public final class Profiles {

    private Profiles() {}

    /**
     * @param authority whether it is a public authority or body
     * @param roles roles in which it processes personal data
     * @param categories categories of the examination of its controls
     * @param laws national law, of any country
     * @param day date of the assessment
     */
    public static Profile of(
            final Organisation organisation,
            final Tri authority,
            final @Nullable Collection<PrivacyRole> roles,
            final @Nullable Collection<? extends Enum<?>> categories,
            final Collection<NationalOverlay> laws,
            final LocalDate day) {
        final @Nullable NationalOverlay law = lawOf(organisation.country(), laws);
        final @Nullable Integer employees = organisation.employeesForArt30();
        return new Profile(
                organisation.ref(),
                established(organisation),
                organisation.offersToOrMonitorsEu(),
                roles == null ? null : roles.stream().sorted().toList(),
                employees == null ? Tri.UNKNOWN : Tri.of(employees > 0),
                employees,
                authority,
                organisation.coreActivityMonitoringLargeScale(),
                organisation.coreActivitySpecialCategoryLargeScale(),
                officer(organisation.country(), law),
                inForce(law, day),
                organisation.serviceOrganisation(),
                categories == null
                        ? null
                        : categories.stream().map(Enum::name).sorted().toList(),
                organisation.hasRemoteWorkers(),
                organisation.hasPremises(),
                organisation.cloudOnly(),
                organisation.developsSoftware(),
                organisation.outsourcesDevelopment());
    }

    /** Where the dossier does not describe the organisation. */
    public static Profile unknown() {
        final Tri unknown = Tri.UNKNOWN;
        return new Profile(
                new Ref("organisation", ""),
                unknown,
                unknown,
                null,
                unknown,
                null,
                unknown,
                unknown,
                unknown,
                unknown,
                Tri.YES,
                unknown,
                null,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown);
    }

    private static Tri established(final Organisation organisation) {
        // A main establishment elsewhere does not exclude another one here.
        return Countries.inEea(organisation.country()) == Tri.YES ? Tri.YES : organisation.establishedInEu();
    }

    private static @Nullable NationalOverlay lawOf(
            final @Nullable String country, final Collection<NationalOverlay> laws) {
        return laws.stream()
                .filter(law -> Objects.equals(law.country(), country))
                .findFirst()
                .orElse(null);
    }

    private static Tri officer(final @Nullable String country, final @Nullable NationalOverlay law) {
        if (law != null) {
            return law.dpoRequired();
        }
        // What national law adds is not known without its overlay; law of a Member State it is only in one.
        return Countries.inEea(country) == Tri.NO ? Tri.NO : Tri.UNKNOWN;
    }

    private static Tri inForce(final @Nullable NationalOverlay law, final LocalDate day) {
        // Without a date the text of the directive is applied.
        final LocalDate from = law == null ? null : law.inForceFrom();
        return Tri.of(from == null || !from.isAfter(day));
    }

    /** National law of the organisation's country, none or one. */
    static List<NationalOverlay> own(final @Nullable String country, final Collection<NationalOverlay> laws) {
        final @Nullable NationalOverlay law = lawOf(country, laws);
        return law == null ? List.of() : List.of(law);
    }
}
