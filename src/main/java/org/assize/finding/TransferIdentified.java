package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Whether what a supplier processes outside the EEA is known as a transfer.
 *
 * @param subject the supplier
 * @param supplier its id
 * @param listed the transfer is listed
 */
public record TransferIdentified(Ref subject, String supplier, DataDuty listed) {}
