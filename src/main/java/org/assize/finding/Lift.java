package org.assize.finding;

import java.util.List;
import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.CertificateType;
import org.assize.fact.Tri;

/**
 * A certificate or report that may stand behind answers for which there is no other evidence.
 *
 * @param certificate which
 * @param type its kind
 * @param stands it is in force, for the service that is used, accredited where such certificates are, and a report is
 *     recent and without reservation
 * @param categories categories that a report covers, sorted; empty for a certificate
 * @param missing the attribute that would tell whether it stands; empty if that is known
 */
public record Lift(Ref certificate, CertificateType type, Tri stands, List<String> categories, String missing) {

    public Lift {
        categories = categories.stream().sorted().toList();
    }
}
