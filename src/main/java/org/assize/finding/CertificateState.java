package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.CertificateStatus;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a supplier at the date of the assessment.
 *
 * @param subject the certificate
 * @param supplier id of its holder
 * @param critical the holder is critical for the business
 * @param assured something else, or this certificate, shows that the holder is secure
 * @param dated it is one with an expiry, and no later one replaces it
 * @param accreditable the same, of a kind that accredited bodies issue
 * @param system the same, for a management system of information security
 * @param expires last day of validity
 * @param daysLeft days to that day; negative if it has passed
 * @param expired no longer valid by its date
 * @param expiring valid, and not for long
 * @param unaccredited issued by a body that is not accredited
 * @param withdrawnEdition to an edition of the standard that no longer counts
 * @param status what its register says
 * @param revoked suspended, withdrawn or not to be found
 */
public record CertificateState(
        Ref subject,
        String supplier,
        Tri critical,
        Tri assured,
        boolean dated,
        boolean accreditable,
        boolean system,
        @Nullable LocalDate expires,
        @Nullable Integer daysLeft,
        Tri expired,
        Tri expiring,
        Tri unaccredited,
        Tri withdrawnEdition,
        @Nullable CertificateStatus status,
        Tri revoked) {

    /** Whether a critical supplier has nothing else that shows that it is secure. */
    public Tri needed() {
        return critical.and(assured.negated());
    }
}
