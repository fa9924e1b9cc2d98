package org.assize.finding;

import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.CertificateType;
import org.assize.fact.SupplierFact.Opinion;
import org.assize.fact.SupplierFact.Soc2Report;
import org.assize.fact.Tri;

/** Says which certificates stand behind answers. Pure. */
public final class Lifts {

    private Lifts() {}

    /** Stricter than what assures a customer: every certificate has to be accredited, and every opinion unqualified. */
    public static Lift of(
            final Certificate certificate,
            final CertificateType type,
            final AssuranceTerms terms,
            final AssessmentContext context) {
        final Tri stands = Certificates.stands(certificate, Tri.YES, terms, context);
        final Soc2Report report = certificate.auditReport();
        return new Lift(
                certificate.ref(),
                type,
                type.report() ? stands.and(unqualified(report)).and(recent(report, terms, context)) : stands,
                report == null || report.categories() == null
                        ? List.of()
                        : report.categories().stream().map(Enum::name).toList(),
                stands == Tri.UNKNOWN ? Certificates.missing(List.of(certificate), Tri.YES) : "");
    }

    private static Tri unqualified(final @org.jspecify.annotations.Nullable Soc2Report report) {
        return report == null || report.opinion() == null
                ? Tri.UNKNOWN
                : Tri.of(report.opinion() == Opinion.UNQUALIFIED);
    }

    /** A bridge letter does not make it younger. */
    private static Tri recent(
            final @org.jspecify.annotations.Nullable Soc2Report report,
            final AssuranceTerms terms,
            final AssessmentContext context) {
        return report == null || report.periodTo() == null
                ? Tri.UNKNOWN
                : Tri.of(!report.periodTo().plusMonths(terms.reportMonths()).isBefore(context.date()));
    }
}
