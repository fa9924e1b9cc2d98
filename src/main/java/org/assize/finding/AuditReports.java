package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.RecordSet;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.Opinion;
import org.assize.fact.SupplierFact.Soc2Report;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges audit reports of suppliers. Pure. */
public final class AuditReports {

    private AuditReports() {}

    /**
     * @param supplier whose report it is
     * @param all certificates and reports of the same supplier
     * @param suppliers all suppliers, by whose names a left-out organisation is found
     * @param assurances what is known of each of them
     * @param set what the dossier holds of suppliers
     */
    public static ReportState observe(
            final Certificate certificate,
            final SupplierAssurance supplier,
            final Collection<Certificate> all,
            final Collection<Supplier> suppliers,
            final Collection<SupplierAssurance> assurances,
            final RecordSet set,
            final AssuranceTerms terms,
            final AssessmentContext context) {
        final Soc2Report report = certificate.auditReport();
        final LocalDate to = periodTo(certificate);
        final LocalDate letter = report == null ? null : report.bridgeLetterTo();
        final Tri noted = noted(report);
        final Tri cuecs = filled(report == null ? null : report.cuecs());
        final List<String> carveOut = report == null ? null : report.carveOut();
        return new ReportState(
                certificate.ref(),
                supplier.supplier(),
                supplier.assured(),
                Certificates.superseded(certificate, all, context),
                to,
                stale(to, terms.reportMonths(), context),
                noted.and((report == null ? Tri.UNKNOWN : report.exceptionsAssessed()).negated()),
                letter,
                letter == null ? Tri.NO : tooLong(letter, to, terms.bridgeMonths()),
                cuecs,
                cuecs.and((report == null ? Tri.UNKNOWN : report.cuecsImplemented()).negated()),
                filled(carveOut),
                uncovered(carveOut, suppliers, assurances, set));
    }

    static @Nullable LocalDate periodTo(final Certificate certificate) {
        final Soc2Report report = certificate.auditReport();
        return report == null ? null : report.periodTo();
    }

    private static Tri stale(final @Nullable LocalDate to, final int months, final AssessmentContext context) {
        return DueDate.isOverdue(DueDate.monthsAfter(to, months), context.date());
    }

    /** Whether it can be relied on: recent, or bridged by a letter for a while, with an opinion that gives assurance. */
    static Tri stands(final Certificate certificate, final AssuranceTerms terms, final AssessmentContext context) {
        final Soc2Report report = certificate.auditReport();
        if (report == null) {
            return Tri.UNKNOWN;
        }
        final int months = terms.reportMonths() + (report.bridgeLetterTo() == null ? 0 : terms.bridgeMonths());
        final Tri fresh = stale(report.periodTo(), months, context).negated();
        return fresh.and(reliable(report.opinion()));
    }

    private static Tri reliable(final @Nullable Opinion opinion) {
        return opinion == null ? Tri.UNKNOWN : Tri.of(opinion.reliable());
    }

    private static Tri noted(final @Nullable Soc2Report report) {
        if (report == null) {
            return Tri.UNKNOWN;
        }
        final Tri modified = report.opinion() == null ? Tri.UNKNOWN : Tri.of(report.opinion() != Opinion.UNQUALIFIED);
        return modified.or(filled(report.exceptions()));
    }

    private static Tri filled(final @Nullable List<String> list) {
        return list == null ? Tri.UNKNOWN : Tri.of(!list.isEmpty());
    }

    private static Tri tooLong(final LocalDate letter, final @Nullable LocalDate to, final int months) {
        return DueDate.isOverdue(DueDate.monthsAfter(to, months), letter);
    }

    private static Tri uncovered(
            final @Nullable List<String> carveOut,
            final Collection<Supplier> suppliers,
            final Collection<SupplierAssurance> assurances,
            final RecordSet set) {
        return carveOut == null
                ? Tri.UNKNOWN
                : Past.any(carveOut.stream()
                        .map(name -> assured(name, suppliers, assurances, set).negated()));
    }

    private static Tri assured(
            final String name,
            final Collection<Supplier> suppliers,
            final Collection<SupplierAssurance> assurances,
            final RecordSet set) {
        final List<String> ids = suppliers.stream()
                .filter(each -> same(name, each.id()) || same(name, each.name()))
                .map(Supplier::id)
                .toList();
        return ids.isEmpty()
                ? Past.whole(set) ? Tri.NO : Tri.UNKNOWN
                : Past.any(assurances.stream()
                        .filter(each -> ids.contains(each.supplier()))
                        .map(SupplierAssurance::assured));
    }

    private static boolean same(final String name, final @Nullable String other) {
        return other != null
                && name.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /** The attribute that would tell whether the report stands; null if it is none of its own. */
    static @Nullable String missing(final Certificate certificate) {
        final Optional<Soc2Report> report = Optional.ofNullable(certificate.auditReport());
        if (report.map(Soc2Report::periodTo).isEmpty()) {
            return Certificate.reportAttribute("period-to");
        }
        return report.map(Soc2Report::opinion).filter(Objects::nonNull).isEmpty()
                ? Certificate.reportAttribute("opinion")
                : null;
    }
}
