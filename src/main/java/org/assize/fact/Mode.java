package org.assize.fact;

/** What an assessment is for; in an audit a bare claim proves nothing. */
public enum Mode {
    GAP_ANALYSIS,
    INTERNAL_AUDIT,
    STAGE1,
    STAGE2,
    SURVEILLANCE,
    RECERTIFICATION,
    SUPPLIER_BATCH,
    SOC2_TYPE1,
    SOC2_TYPE2;

    /** Whether an auditor judges, so that a claim without evidence is not assessed. */
    public boolean isAudit() {
        return this != GAP_ANALYSIS && this != SUPPLIER_BATCH;
    }
}
