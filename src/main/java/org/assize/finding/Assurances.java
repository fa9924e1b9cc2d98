package org.assize.finding;

import java.util.Collection;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.RecordSet;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.SupplierFact.SupplierQuestionnaire;
import org.assize.fact.Tri;

/** Joins suppliers with what shows that they are secure. Pure. */
public final class Assurances {

    private Assurances() {}

    /**
     * @param certificates those of the supplier
     * @param questionnaires those of the supplier
     * @param certificateSet what the dossier holds of certificates
     * @param questionnaireSet what it holds of questionnaires
     * @param terms how long what counts
     */
    public static SupplierAssurance observe(
            final Supplier supplier,
            final Collection<Certificate> certificates,
            final Collection<SupplierQuestionnaire> questionnaires,
            final RecordSet certificateSet,
            final RecordSet questionnaireSet,
            final AssuranceTerms terms,
            final AssessmentContext context) {
        final List<Certificate> current = certificates.stream()
                .filter(Certificates::counts)
                .filter(each -> !Certificates.superseded(each, certificates, context))
                .toList();
        final Tri certificate = Past.any(
                        current.stream().map(each -> Certificates.stands(each, supplier.critical(), terms, context)))
                .or(elsewhere(certificateSet));
        final Tri answered = answered(questionnaires, questionnaireSet, context);
        final Tri questionnaire = Past.any(
                        questionnaires.stream().map(each -> stands(each, terms.questionnaireMonths(), context)))
                .or(elsewhere(questionnaireSet));
        return new SupplierAssurance(
                supplier.ref(),
                supplier.id(),
                supplier.critical().or(supplier.processor()),
                supplier.critical(),
                supplier.processor(),
                certificate,
                questionnaire,
                certificate.or(questionnaire),
                outOfScope(current),
                current.stream().anyMatch(Certificate::report),
                designOnly(current, supplier, terms, context)
                        .and(elsewhere(certificateSet).negated()),
                !current.isEmpty(),
                answered,
                missing(supplier, current, certificate, certificateSet, questionnaireSet));
    }

    private static Tri elsewhere(final RecordSet set) {
        return Past.whole(set) ? Tri.NO : Tri.UNKNOWN;
    }

    private static Tri answered(
            final Collection<SupplierQuestionnaire> questionnaires,
            final RecordSet set,
            final AssessmentContext context) {
        return Past.any(questionnaires.stream().map(each -> Past.happened(each.completedOn(), context)))
                .or(elsewhere(set));
    }

    /** Whether it was completed no longer ago than the months, and reviewed. */
    private static Tri stands(
            final SupplierQuestionnaire questionnaire, final int months, final AssessmentContext context) {
        final Tri completed = Past.happened(questionnaire.completedOn(), context);
        final Tri fresh = DueDate.isOverdue(
                        DueDate.monthsAfter(Past.date(questionnaire.completedOn(), context), months), context.date())
                .negated();
        return completed.and(fresh).and(Past.happened(questionnaire.reviewedOn(), context));
    }

    private static Tri outOfScope(final List<Certificate> certificates) {
        final Tri covered = Past.any(certificates.stream().map(Certificate::coversService));
        return certificates.isEmpty() ? Tri.NO : covered.negated();
    }

    private static Tri designOnly(
            final List<Certificate> certificates,
            final Supplier supplier,
            final AssuranceTerms terms,
            final AssessmentContext context) {
        final Tri design = Past.any(certificates.stream()
                .filter(Certificates::designOnly)
                .map(each -> Certificates.stands(each, supplier.critical(), terms, context)));
        final Tri operation = Past.any(certificates.stream()
                .filter(each -> !Certificates.designOnly(each))
                .map(each -> Certificates.stands(each, supplier.critical(), terms, context)));
        return design.and(operation.negated());
    }

    private static String missing(
            final Supplier supplier,
            final List<Certificate> certificates,
            final Tri certificate,
            final RecordSet certificateSet,
            final RecordSet questionnaireSet) {
        if (supplier.critical().or(supplier.processor()) == Tri.UNKNOWN) {
            return supplier.critical() == Tri.UNKNOWN ? "suppliers.critical" : "suppliers.processor";
        }
        if (!Past.whole(certificateSet)) {
            return "certificates";
        }
        if (certificate == Tri.UNKNOWN) {
            return Certificates.missing(certificates, supplier.critical());
        }
        return Past.whole(questionnaireSet) ? "supplier-questionnaires.reviewed-on" : "supplier-questionnaires";
    }
}
