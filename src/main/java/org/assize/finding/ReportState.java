package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * An audit report of a supplier at the date of the assessment.
 *
 * @param subject the report
 * @param supplier id of the supplier
 * @param assured something shows that the supplier is secure
 * @param superseded a later report replaces it
 * @param periodTo last day of its period
 * @param stale its period ended too long ago
 * @param unassessed its opinion is modified or it lists exceptions, and nobody assessed what they mean
 * @param letter last day that a bridge letter covers; null if none is known
 * @param overBridged the letter covers more than such a letter can
 * @param expects it expects controls of its users
 * @param unimplemented these controls are not in place
 * @param carvesOut it leaves out organisations that contribute to the service
 * @param uncovered one of these has no assurance of its own
 */
public record ReportState(
        Ref subject,
        String supplier,
        Tri assured,
        boolean superseded,
        @Nullable LocalDate periodTo,
        Tri stale,
        Tri unassessed,
        @Nullable LocalDate letter,
        Tri overBridged,
        Tri expects,
        Tri unimplemented,
        Tri carvesOut,
        Tri uncovered) {

    /** The attribute of that name in the words of the client. */
    public static String attribute(final String name) {
        return Certificate.reportAttribute(name);
    }

    /** Whether it is the latest and has a bridge letter. */
    public boolean bridged() {
        return !superseded && letter != null;
    }
}
