package org.assize.finding;

import java.util.Collection;
import java.util.Set;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166 codes of two letters. Pure. */
public final class Countries {

    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
            "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private Countries() {}

    /** Whether the country belongs to the European Economic Area. */
    public static Tri inEea(final @Nullable String country) {
        return country == null ? Tri.UNKNOWN : Tri.of(EEA.contains(country));
    }

    /** Whether one of the countries lies outside the European Economic Area; UNKNOWN if none are told. */
    public static Tri anyOutsideEea(final @Nullable Collection<String> countries) {
        return countries == null
                ? Tri.UNKNOWN
                : countries.stream()
                        .map(Countries::inEea)
                        .reduce(Tri.YES, Tri::and)
                        .negated();
    }
}
