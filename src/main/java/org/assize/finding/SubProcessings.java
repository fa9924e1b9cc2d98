package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.SupplierFact.ContractStatus;
import org.assize.fact.SupplierFact.DataProcessingAgreement;
import org.assize.fact.SupplierFact.Direction;
import org.assize.fact.SupplierFact.SubProcessor;
import org.assize.fact.SupplierFact.SubprocessorAuthorisation;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;

/** Joins sub-processors with the contracts that allow them. Pure. */
public final class SubProcessings {

    private SubProcessings() {}

    /**
     * @param agreements all contracts on processing
     * @param parents the supplier that engages the sub-processor; none if we do
     */
    public static SubProcessing observe(
            final SubProcessor processor,
            final Collection<DataProcessingAgreement> agreements,
            final Collection<Supplier> parents,
            final AssessmentContext context) {
        final List<SubprocessorAuthorisation> allowed = agreements.stream()
                .filter(each -> each.status() == ContractStatus.SIGNED)
                .filter(each -> parents.isEmpty()
                        ? each.direction() == Direction.WE_ARE_PROCESSOR
                        : processor.parent().equals(each.supplierId())
                                && each.direction() != Direction.WE_ARE_PROCESSOR)
                .map(DataProcessingAgreement::subprocessorAuthorisation)
                .filter(java.util.Objects::nonNull)
                .toList();
        final LocalDate engaged = processor.engagedOn();
        final Tri forbidden = Tri.of(allowed.contains(SubprocessorAuthorisation.FORBIDDEN));
        final Tri general = Tri.of(allowed.contains(SubprocessorAuthorisation.GENERAL));
        return new SubProcessing(
                processor.ref(),
                processor.name(),
                processor.parent(),
                Tri.of(engaged == null || !engaged.isAfter(context.date())),
                processor.authorised().negated().or(forbidden),
                general.and(processor.addedAfterSignature())
                        .and(announced(processor, context).negated()),
                processor.flowDownContract().negated());
    }

    private static Tri announced(final SubProcessor processor, final AssessmentContext context) {
        final LocalDate notified = Past.date(processor.notifiedOn(), context);
        if (notified == null) {
            return Past.happened(processor.notifiedOn(), context).and(Tri.UNKNOWN);
        }
        return processor.engagedOn() == null ? Tri.UNKNOWN : Tri.of(notified.isBefore(processor.engagedOn()));
    }
}
