package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.CertificateStatus;
import org.assize.fact.SupplierFact.CertificateType;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges the validity of certificates of suppliers. Pure. */
public final class Certificates {

    private Certificates() {}

    /**
     * @param all certificates of the same supplier
     * @param warnDays days before the expiry from which it is said
     */
    public static CertificateState observe(
            final Certificate certificate,
            final SupplierAssurance supplier,
            final Collection<Certificate> all,
            final int warnDays,
            final AssuranceTerms terms,
            final AssessmentContext context) {
        final boolean dated = !certificate.report() && !superseded(certificate, all, context);
        final CertificateType type = certificate.type();
        return new CertificateState(
                certificate.ref(),
                supplier.supplier(),
                supplier.critical(),
                supplier.assured(),
                dated,
                dated && type != null && type.accreditable(),
                dated && type != null && type.securitySystem(),
                certificate.expiresOn(),
                DueDate.daysLeft(certificate.expiresOn(), context.date()),
                expired(certificate, context),
                expiring(certificate, warnDays, context),
                certificate.accredited().negated(),
                withdrawnEdition(certificate, terms, context),
                certificate.status(),
                revoked(certificate));
    }

    /** Whether it says something of information security; a kind that is not told may. */
    static boolean counts(final Certificate certificate) {
        return certificate.type() == null || certificate.type().security();
    }

    static boolean designOnly(final Certificate certificate) {
        return certificate.type() != null && certificate.type().designOnly();
    }

    /** Whether a later one of the same kind replaces it; a report on operation replaces one on design. */
    static boolean superseded(
            final Certificate certificate, final Collection<Certificate> all, final AssessmentContext context) {
        final LocalDate until = until(certificate);
        return until != null
                && all.stream()
                        .filter(other -> replaces(other, certificate))
                        .filter(other ->
                                other.issuedOn() == null || !other.issuedOn().isAfter(context.date()))
                        .map(Certificates::until)
                        .filter(Objects::nonNull)
                        .anyMatch(later -> later.isAfter(until));
    }

    private static boolean replaces(final Certificate later, final Certificate earlier) {
        final boolean kind = later.report() && earlier.report()
                ? !designOnly(later) || designOnly(earlier)
                : later.type() != null && later.type() == earlier.type();
        return kind && later.coversService() != Tri.NO;
    }

    private static @Nullable LocalDate until(final Certificate certificate) {
        return certificate.report() ? AuditReports.periodTo(certificate) : certificate.expiresOn();
    }

    /** Whether it can be relied on: in force, for the service that is used, and of a critical supplier accredited. */
    static Tri stands(
            final Certificate certificate,
            final Tri critical,
            final AssuranceTerms terms,
            final AssessmentContext context) {
        final Tri inForce = certificate.report()
                ? AuditReports.stands(certificate, terms, context)
                        .and(revoked(certificate).negated())
                : inForce(certificate, terms, context);
        final Tri kind = certificate.type() == null ? Tri.UNKNOWN : Tri.YES;
        return kind.and(inForce).and(certificate.coversService()).and(accepted(certificate, critical));
    }

    private static Tri inForce(
            final Certificate certificate, final AssuranceTerms terms, final AssessmentContext context) {
        final boolean begun =
                certificate.issuedOn() == null || !certificate.issuedOn().isAfter(context.date());
        return Tri.of(begun)
                .and(revoked(certificate).negated())
                .and(expired(certificate, context).negated())
                .and(withdrawnEdition(certificate, terms, context).negated());
    }

    private static Tri accepted(final Certificate certificate, final Tri critical) {
        final CertificateType type = certificate.type();
        return type != null && type.accreditable() ? certificate.accredited().or(critical.negated()) : Tri.YES;
    }

    private static Tri expired(final Certificate certificate, final AssessmentContext context) {
        return certificate.status() == CertificateStatus.EXPIRED
                ? Tri.YES
                : DueDate.isOverdue(certificate.expiresOn(), context.date());
    }

    private static Tri expiring(final Certificate certificate, final int warnDays, final AssessmentContext context) {
        final Integer left = DueDate.daysLeft(certificate.expiresOn(), context.date());
        return left == null
                ? Tri.UNKNOWN
                : Tri.of(left <= warnDays).and(expired(certificate, context).negated());
    }

    /** Whether its register says that it does not hold, or does not know it. A report stands in no register. */
    private static Tri revoked(final Certificate certificate) {
        final CertificateStatus status = certificate.status();
        if (status == null) {
            return certificate.report() ? Tri.NO : Tri.UNKNOWN;
        }
        return Tri.of(status == CertificateStatus.SUSPENDED
                || status == CertificateStatus.WITHDRAWN
                || status == CertificateStatus.UNVERIFIABLE);
    }

    private static Tri withdrawnEdition(
            final Certificate certificate, final AssuranceTerms terms, final AssessmentContext context) {
        final boolean system = certificate.type() != null && certificate.type().securitySystem();
        if (!system || !context.date().isAfter(terms.editionUntil())) {
            return Tri.NO;
        }
        final String edition = certificate.standardVersion();
        return edition == null
                ? Tri.UNKNOWN
                : Tri.of(Pattern.compile("\\b" + Pattern.quote(terms.edition()) + "\\b")
                        .matcher(edition)
                        .find());
    }

    /** The attribute that would tell whether one of the certificates stands. */
    static String missing(final Collection<Certificate> certificates, final Tri critical) {
        return certificates.stream()
                .map(each -> missing(each, critical))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("certificates.expires-on");
    }

    private static @Nullable String missing(final Certificate certificate, final Tri critical) {
        if (certificate.coversService() == Tri.UNKNOWN) {
            return "certificates.covers-service";
        }
        if (certificate.report()) {
            return AuditReports.missing(certificate);
        }
        if (certificate.status() == null) {
            return "certificates.status";
        }
        if (certificate.expiresOn() == null) {
            return "certificates.expires-on";
        }
        if (certificate.type() == null) {
            return "certificates.type";
        }
        return accepted(certificate, critical) == Tri.UNKNOWN
                ? "certificates.accredited"
                : certificate.standardVersion() == null ? "certificates.standard-version" : null;
    }

    /** The supplier of that id. */
    static Ref supplier(final String id) {
        return new Ref("suppliers", id);
    }
}
