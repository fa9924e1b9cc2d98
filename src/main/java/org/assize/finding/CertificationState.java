package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * How the organisation's own certificate stands.
 *
 * @param subject the cycle
 * @param certified it has led to a certificate
 * @param initial it began with an initial certification, as far as is known
 * @param limit last day for the first surveillance audit; null if it is not known
 * @param firstLate the first surveillance audit is or was late
 * @param skipped a later year passed without a surveillance audit
 * @param years these years, for the reader
 * @param renewal the certificate ends soon, and no audit has been held to renew it
 * @param expiry last day of the certificate; null if it is not known
 * @param ended the certificate is not valid any more
 * @param restorable last day on which it can be restored; null if it is not known
 * @param unaccredited nobody accredited who issued it
 * @param withdrawn it is to an edition of the standard that was withdrawn
 */
public record CertificationState(
        Ref subject,
        Tri certified,
        boolean initial,
        @Nullable LocalDate limit,
        Check firstLate,
        Check skipped,
        String years,
        Check renewal,
        @Nullable LocalDate expiry,
        Check ended,
        @Nullable LocalDate restorable,
        Check unaccredited,
        Check withdrawn) {}
