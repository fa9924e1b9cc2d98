package org.assize.finding;

import org.assize.fact.OrganisationFact;
import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * The size class of the organisation with its group; a range where figures are missing.
 *
 * @param subject the organisation
 * @param atLeast the smallest class that the figures allow
 * @param atMost the largest class that they allow
 * @param note what a reader must know of it, in one sentence; empty for nothing
 * @param missing the figures that would settle it; empty if it is settled
 */
public record SizeClass(
        Ref subject,
        OrganisationFact.SizeClass atLeast,
        OrganisationFact.SizeClass atMost,
        String note,
        String missing) {

    /** Word for a class that the figures do not settle. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Whether it is a large enterprise. */
    public Tri large() {
        return from(OrganisationFact.SizeClass.LARGE);
    }

    /** Whether it is of medium size or larger. */
    public Tri mediumOrLarger() {
        return from(OrganisationFact.SizeClass.MEDIUM);
    }

    private Tri from(final OrganisationFact.SizeClass least) {
        if (atLeast.compareTo(least) >= 0) {
            return Tri.YES;
        }
        return atMost.compareTo(least) >= 0 ? Tri.UNKNOWN : Tri.NO;
    }

    /** {@code MEDIUM}, or {@code UNKNOWN}. */
    public String label() {
        return atLeast == atMost ? atLeast.name() : UNKNOWN;
    }

    /** For sentences: {@code medium}, {@code medium to large (organisation.turnover-eur is not known)}. */
    public String words() {
        final String least = word(atLeast);
        return atLeast == atMost ? least : least + " to " + word(atMost) + " (" + missing + " is not known)";
    }

    private static String word(final OrganisationFact.SizeClass size) {
        return switch (size) {
            case MICRO -> "micro";
            case SMALL -> "small";
            case MEDIUM -> "medium";
            case LARGE -> "large";
        };
    }
}
