package org.assize.finding;

/** Bands of risk, lowest first. */
public enum RiskBand {
    LOW,
    MEDIUM,
    HIGH
}
