package org.assize.finding;

import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.PrivacyFact.PrivacyProgramme;
import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.ContractStatus;
import org.assize.fact.SupplierFact.DataProcessingAgreement;
import org.assize.fact.SupplierFact.Direction;
import org.assize.fact.Tri;

/**
 * Whether a contract binds the organisation to a customer for whom it processes personal data.
 *
 * @param subject the contract, or the statement about all of them
 * @param customer the customer, in words
 * @param signed it is signed
 */
public record CustomerContract(Ref subject, String customer, DataDuty signed) {

    public static CustomerContract observe(final DataProcessingAgreement agreement, final AssessmentContext context) {
        final Check.Conditions ours = Check.when(
                agreement.direction() == null
                        ? Tri.UNKNOWN
                        : Tri.of(agreement.direction() == Direction.WE_ARE_PROCESSOR),
                "data-processing-agreements.direction");
        return new CustomerContract(
                agreement.ref(),
                "customer " + Objects.toString(agreement.customerId(), "not named"),
                DataDuty.of(
                        ours,
                        signed(agreement, context).negated(),
                        "data-processing-agreements.status",
                        FailureMode.LAPSE));
    }

    private static Tri signed(final DataProcessingAgreement agreement, final AssessmentContext context) {
        final ContractStatus status = agreement.status();
        if (status == null || status == ContractStatus.UNKNOWN) {
            return Tri.UNKNOWN;
        }
        final boolean later =
                agreement.signedOn().at() != null && Past.happened(agreement.signedOn(), context) == Tri.NO;
        return Tri.of(status == ContractStatus.SIGNED && !later);
    }

    /** What is stated of all customers; it counts only where something is stated. */
    public static CustomerContract stated(final PrivacyProgramme programme) {
        final Tri complete = programme.customerContractsComplete();
        return new CustomerContract(
                programme.ref(),
                "some customer",
                DataDuty.of(
                        Check.when(Tri.of(complete != Tri.UNKNOWN), "privacy-programme.customer-contracts-complete"),
                        complete.negated(),
                        "privacy-programme.customer-contracts-complete",
                        FailureMode.PARTIAL));
    }
}
