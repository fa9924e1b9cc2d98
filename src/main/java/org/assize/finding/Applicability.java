package org.assize.finding;

import org.assize.fact.Tri;

/**
 * Whether and how a framework applies.
 *
 * @param classification class in the framework's words, {@code IMPORTANT}; empty if it knows none
 * @param applies UNKNOWN if facts are missing
 * @param reason one sentence
 */
public record Applicability(String framework, String classification, Tri applies, String reason) {}
