package org.assize.finding;

/** How well a control operated over a period, worst first. */
public enum OperatingState {
    INEFFECTIVE,
    ELEVATED,
    ISOLATED
}
