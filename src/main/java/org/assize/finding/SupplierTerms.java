package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;

/**
 * What is agreed with a supplier.
 *
 * @param subject the supplier
 * @param supplier its id
 * @param relevant critical, or a supplier of information technology
 * @param critical critical for the business
 * @param vital critical and a supplier of information technology
 * @param clauses the contract has security clauses
 * @param reporting the contract was read for a duty to report incidents, or should have been
 * @param silent neither the contract nor one on processing obliges the supplier to report incidents
 * @param exit there is a plan for leaving
 * @param missing what would tell whether it has to report incidents
 */
public record SupplierTerms(
        Ref subject,
        String supplier,
        Tri relevant,
        Tri critical,
        Tri vital,
        Tri clauses,
        boolean reporting,
        Tri silent,
        Tri exit,
        String missing) {

    public static SupplierTerms of(final Supplier supplier, final ProcessorContract contract) {
        return new SupplierTerms(
                supplier.ref(),
                supplier.id(),
                supplier.critical().or(supplier.ictSupplier()),
                supplier.critical(),
                supplier.critical().and(supplier.ictSupplier()),
                supplier.contractSecurityClauses(),
                supplier.incidentClause() != Tri.UNKNOWN || supplier.critical() != Tri.NO,
                supplier.incidentClause().or(contract.assists()).negated(),
                supplier.exitPlan(),
                supplier.incidentClause() == Tri.UNKNOWN
                        ? "suppliers.incident-clause"
                        : "data-processing-agreements.contents");
    }

    /** The attribute that would tell whether the supplier matters. */
    public String unknown() {
        return critical == Tri.UNKNOWN ? "suppliers.critical" : "suppliers.ict-supplier";
    }
}
