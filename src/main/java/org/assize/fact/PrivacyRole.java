package org.assize.fact;

/** Roles under GDPR. */
public enum PrivacyRole {
    CONTROLLER,
    JOINT_CONTROLLER,
    PROCESSOR;

    /** Whether the duties of a controller bind; they bind joint controllers too. */
    public boolean isController() {
        return this != PROCESSOR;
    }
}
