package org.assize.finding;

import org.assize.fact.Ref;

/**
 * What protects a transfer of personal data out of the EEA.
 *
 * @param subject the transfer
 * @param transfer its id
 * @param country where the data go; "not told" if that is not known
 * @param safeguarded something protects it, or the country does
 * @param assessed the law and practice of the country were assessed
 * @param adequate the decision that it rests on is in force and covers it
 * @param exceptional an exception is not the rule
 * @param clauses its standard clauses are valid and fit
 * @param effective what the assessment found was done
 */
public record TransferState(
        Ref subject,
        String transfer,
        String country,
        DataDuty safeguarded,
        DataDuty assessed,
        DataDuty adequate,
        DataDuty exceptional,
        DataDuty clauses,
        DataDuty effective) {}
