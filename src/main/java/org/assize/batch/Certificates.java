package org.assize.batch;

import java.util.List;
import org.assize.batch.OrganisationResult.CertificateOf;

/** What dates and states of certificates say on a day. Whether a certificate covers anything is for the rules. */
final class Certificates {

    private static final String ACTIVE = "ACTIVE";

    private Certificates() {}

    /** Whether it has ended or is not in force, by its own date and state. */
    static boolean isLapsed(final CertificateOf certificate, final String asOf) {
        final String status = certificate.status();
        final String end = certificate.expiresOn();
        // ISO dates compare as texts; an instant begins with its date.
        final boolean ended = end != null && end.compareTo(asOf.substring(0, Math.min(10, asOf.length()))) < 0;
        return ended || (status != null && !status.equals(ACTIVE));
    }

    /** Types of the certificates in force, sorted. */
    static List<String> inForce(final OrganisationResult result) {
        return result.certificates().stream()
                .filter(each -> !isLapsed(each, result.asOf()))
                .map(each -> String.valueOf(each.type()))
                .sorted()
                .distinct()
                .toList();
    }
}
