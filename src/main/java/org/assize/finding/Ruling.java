package org.assize.finding;

import org.assize.fact.Tri;

/**
 * What the rules of a law say of its application, whether it was asked for or not. A framework without a ruling binds
 * whoever asks for it.
 *
 * @param classification class in the framework's words; empty if it knows none
 * @param applies UNKNOWN if facts are missing
 * @param reason one sentence
 */
public record Ruling(String framework, String classification, Tri applies, String reason) {}
