package org.assize.fact;

/** What can happen: threats of the risk register and categories of incidents, so that the two can be compared. */
public enum Threat {
    RANSOMWARE,
    PHISHING,
    EMPLOYEE_ERROR,
    LOST_DEVICE,
    INSIDER,
    SUPPLIER_FAILURE,
    OUTAGE,
    PHYSICAL_INTRUSION,
    EX_EMPLOYEE_ACCESS,
    SAAS_SPRAWL,
    DATA_BREACH,
    PROCESSING_ERROR,
    OTHER
}
