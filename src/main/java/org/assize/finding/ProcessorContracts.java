package org.assize.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.PersonalDataKind;
import org.assize.fact.PrivacyFact.PrivacyProgramme;
import org.assize.fact.PrivacyFact.SccModule;
import org.assize.fact.PrivacyFact.Transfer;
import org.assize.fact.RecordSet;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.ContractContent;
import org.assize.fact.SupplierFact.ContractForm;
import org.assize.fact.SupplierFact.ContractStatus;
import org.assize.fact.SupplierFact.DataProcessingAgreement;
import org.assize.fact.SupplierFact.Direction;
import org.assize.fact.SupplierFact.SubprocessorAuthorisation;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;

/** Joins suppliers with the contracts on processing personal data. Pure. */
public final class ProcessorContracts {

    private ProcessorContracts() {}

    /**
     * @param agreements those that name the supplier
     * @param transfers those to the supplier
     * @param certificates those of the supplier
     * @param programmes what is stated of the list of contracts
     * @param set what the dossier holds of contracts
     */
    public static ProcessorContract observe(
            final Supplier supplier,
            final Collection<DataProcessingAgreement> agreements,
            final Collection<Transfer> transfers,
            final Collection<Certificate> certificates,
            final Collection<PrivacyProgramme> programmes,
            final RecordSet set,
            final AssessmentContext context) {
        final List<DataProcessingAgreement> ours = agreements.stream()
                .filter(each -> each.direction() != Direction.WE_ARE_PROCESSOR)
                .toList();
        final List<DataProcessingAgreement> bound = ours.stream()
                .filter(each -> binds(each, transfers, context) == Tri.YES)
                .toList();
        final Tri listed = listed(programmes, set);
        final Tri contracted = Past.any(ours.stream().map(each -> binds(each, transfers, context)))
                .or(ours.isEmpty() ? listed.negated() : Tri.NO);
        final boolean certified = certificates.stream()
                .anyMatch(each -> each.type() != null && each.type().securitySystem());
        return new ProcessorContract(
                supplier.ref(),
                supplier.id(),
                supplier.processor().and(personal(supplier.personalData())),
                supplier.personalData() == PersonalDataKind.SPECIAL
                        || supplier.personalData() == PersonalDataKind.CRIMINAL,
                contracted,
                all(bound.stream().map(ProcessorContracts::incomplete)),
                all(bound.stream()
                        .map(each -> each.subjectMatterDurationDefined().negated())),
                assists(bound, contracted).and(supplier.processor()),
                certified,
                missing(supplier, ours, transfers));
    }

    /** Whether the list of contracts is known to be whole, so that one that is not listed does not exist. */
    private static Tri listed(final Collection<PrivacyProgramme> programmes, final RecordSet set) {
        final Tri told = programmes.stream()
                .map(PrivacyProgramme::dpaListComplete)
                .findFirst()
                .orElse(Tri.UNKNOWN);
        if (told != Tri.UNKNOWN) {
            return told == Tri.YES ? Tri.YES : Tri.UNKNOWN;
        }
        return Past.whole(set) ? Tri.YES : Tri.UNKNOWN;
    }

    private static Tri personal(final @org.jspecify.annotations.Nullable PersonalDataKind kind) {
        return kind == null ? Tri.UNKNOWN : kind.isPersonal();
    }

    private static Tri binds(
            final DataProcessingAgreement agreement,
            final Collection<Transfer> transfers,
            final AssessmentContext context) {
        if (agreement.status() == null || agreement.status() == ContractStatus.UNKNOWN) {
            return Tri.UNKNOWN;
        }
        final boolean later =
                agreement.signedOn().at() != null && Past.happened(agreement.signedOn(), context) == Tri.NO;
        return Tri.of(agreement.status() == ContractStatus.SIGNED && !later).and(fits(agreement, transfers));
    }

    /** Whether standard clauses for transfers have a module that is also a contract on processing. */
    private static Tri fits(final DataProcessingAgreement agreement, final Collection<Transfer> transfers) {
        if (agreement.form() != ContractForm.SCC_2021_914) {
            return Tri.YES;
        }
        return transfers.stream()
                .filter(each -> each.sccModule() != null)
                .map(each -> Tri.of(each.sccModule() == SccModule.C2P || each.sccModule() == SccModule.P2P))
                .reduce(Tri::or)
                .orElse(Tri.UNKNOWN);
    }

    private static Tri incomplete(final DataProcessingAgreement agreement) {
        if (standard(agreement)) {
            return Tri.NO;
        }
        final Set<ContractContent> contents = agreement.contents();
        if (contents == null) {
            return Tri.UNKNOWN;
        }
        final Set<ContractContent> needed = EnumSet.allOf(ContractContent.class);
        if (agreement.subprocessorAuthorisation() == SubprocessorAuthorisation.FORBIDDEN) {
            needed.remove(ContractContent.SUBPROCESSORS);
        }
        return Tri.of(!contents.containsAll(needed));
    }

    /** Whether the text is the Commission's, which has everything that is required. */
    private static boolean standard(final DataProcessingAgreement agreement) {
        return agreement.form() == ContractForm.SCC_2021_914 || agreement.form() == ContractForm.SCC_2021_915;
    }

    private static Tri assists(final List<DataProcessingAgreement> bound, final Tri contracted) {
        return bound.isEmpty() ? contracted : Past.any(bound.stream().map(ProcessorContracts::assists));
    }

    private static Tri assists(final DataProcessingAgreement agreement) {
        if (standard(agreement)) {
            return Tri.YES;
        }
        return agreement.contents() == null
                ? Tri.UNKNOWN
                : Tri.of(agreement.contents().contains(ContractContent.ASSIST_32_36));
    }

    /** YES if there are any and all are; NO if one is not or there is none. */
    private static Tri all(final Stream<Tri> values) {
        return values.reduce(Tri::and).orElse(Tri.NO);
    }

    private static String missing(
            final Supplier supplier,
            final List<DataProcessingAgreement> agreements,
            final Collection<Transfer> transfers) {
        if (supplier.processor() == Tri.UNKNOWN) {
            return "suppliers.processor";
        }
        if (personal(supplier.personalData()) == Tri.UNKNOWN) {
            return "suppliers.personal-data";
        }
        if (agreements.isEmpty()) {
            return "data-processing-agreements";
        }
        final boolean module = agreements.stream().anyMatch(each -> fits(each, transfers) == Tri.UNKNOWN);
        return module ? "transfers.scc-module" : "data-processing-agreements.status";
    }
}
