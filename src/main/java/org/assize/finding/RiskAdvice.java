package org.assize.finding;

import org.assize.fact.RiskFact.Treatment;

/** The treatment to propose for a suggested risk, and why. */
public record RiskAdvice(String risk, Treatment treatment, String reason) {}
