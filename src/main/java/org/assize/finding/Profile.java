package org.assize.finding;

import java.util.List;
import org.assize.fact.PrivacyRole;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier tells of the organisation itself; there is always one, with nothing known if it is not described.
 *
 * @param subject the organisation
 * @param established has an establishment in the EEA
 * @param reaches offers goods or services there, or monitors people's behaviour
 * @param roles roles in which it processes personal data, sorted; null if not told
 * @param employer whether it employs anybody
 * @param employees persons employed; null if not known
 * @param publicAuthority a public authority or body
 * @param largeMonitoring core activities monitor people on a large scale
 * @param largeSensitive core activities process sensitive data on a large scale
 * @param officerByNationalLaw national law requires a data protection officer
 * @param lawInForce whether national law has brought cybersecurity duties into force
 * @param serviceOrganisation provides services that matter to the controls of customers
 * @param categories categories of the examination, sorted; null if not told
 * @param remoteWork people work remotely
 * @param premises has premises of its own
 * @param cloudOnly runs everything with cloud providers
 * @param develops develops software
 * @param outsourcesDevelopment has software developed by others
 */
public record Profile(
        Ref subject,
        Tri established,
        Tri reaches,
        @Nullable List<PrivacyRole> roles,
        Tri employer,
        @Nullable Integer employees,
        Tri publicAuthority,
        Tri largeMonitoring,
        Tri largeSensitive,
        Tri officerByNationalLaw,
        Tri lawInForce,
        Tri serviceOrganisation,
        @Nullable List<String> categories,
        Tri remoteWork,
        Tri premises,
        Tri cloudOnly,
        Tri develops,
        Tri outsourcesDevelopment) {

    /** Whether it is established in the EEA or reaches into it. */
    public Tri present() {
        return established.or(reaches);
    }

    /** Whether it states the role. */
    public Tri acts(final PrivacyRole role) {
        return roles == null ? Tri.UNKNOWN : Tri.of(roles.contains(role));
    }

    /** Whether it states a role to which the duties of a controller attach. */
    public Tri controls() {
        return roles == null ? Tri.UNKNOWN : Tri.of(roles.stream().anyMatch(PrivacyRole::isController));
    }

    /** Whether the examination covers the category. */
    public Tri covers(final String category) {
        return categories == null ? Tri.UNKNOWN : Tri.of(categories.contains(category));
    }

    /** Whether a core activity, or what the organisation is, calls for a data protection officer. */
    public Tri officerNeeded() {
        return publicAuthority.or(largeMonitoring).or(largeSensitive).or(officerByNationalLaw);
    }

    /** Whether software is developed, by itself or for it. */
    public Tri software() {
        return develops.or(outsourcesDevelopment);
    }
}
