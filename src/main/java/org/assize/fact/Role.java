package org.assize.fact;

/** Roles of people that matter to information security and data protection. */
public enum Role {
    ISMS_MANAGER,
    RISK_OWNER,
    ASSET_OWNER,
    DPO,
    CISO,
    INTERNAL_AUDITOR,
    INCIDENT_LEAD,
    BOARD,
    CEO,
    TOP_MGMT,
    COO,
    CFO,
    HEAD_OF_IT,
    HEAD_OF_HR,
    HEAD_OF_MARKETING,
    DEPT_HEAD,
    SYSTEM_OWNER,
    OTHER;

    /** Whether it belongs to top management. */
    public boolean isTopManagement() {
        return switch (this) {
            case BOARD, CEO, TOP_MGMT, COO, CFO -> true;
            default -> false;
        };
    }
}
