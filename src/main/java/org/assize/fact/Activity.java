package org.assize.fact;

/** Recurring activities for which an interval can be set. */
public enum Activity {
    LOG_REVIEW,
    ACCESS_REVIEW,
    VULN_SCAN,
    SUPPLIER_REVIEW,
    RISK_REVIEW,
    POLICY_EXCEPTION,
    METRICS,
    CONTROL_TEST,
    INTERNAL_AUDIT,
    MANAGEMENT_REVIEW,
    OTHER
}
