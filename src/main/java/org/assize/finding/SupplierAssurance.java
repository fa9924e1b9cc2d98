package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * A supplier, and what shows that it is secure.
 *
 * @param subject the supplier
 * @param supplier its id
 * @param relevant critical, or a processor of personal data
 * @param critical critical for the business
 * @param processor processes personal data for the organisation
 * @param certificate a certificate or report stands
 * @param questionnaire a questionnaire stands: completed of late, and reviewed
 * @param assured either of them stands
 * @param outOfScope it has certificates or reports, and none covers the service that is used
 * @param reported it has an audit report
 * @param designOnly its only standing assurance of operation is a report that shows a design
 * @param certified it has a certificate or report that no later one replaces
 * @param answered it has completed a questionnaire
 * @param missing what would tell whether it is assured
 */
public record SupplierAssurance(
        Ref subject,
        String supplier,
        Tri relevant,
        Tri critical,
        Tri processor,
        Tri certificate,
        Tri questionnaire,
        Tri assured,
        Tri outOfScope,
        boolean reported,
        Tri designOnly,
        boolean certified,
        Tri answered,
        String missing) {}
