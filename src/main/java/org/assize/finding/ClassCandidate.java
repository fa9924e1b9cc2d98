package org.assize.finding;

import org.assize.fact.Tri;

/**
 * A class into which a step of a classification would put the organisation. The first step that applies counts.
 *
 * @param step orders the candidates as text
 * @param classification class in the law's words
 * @param applies whether the law applies to that class at all
 * @param full whether all its duties bind that class
 * @param holds YES if the step applies, UNKNOWN if it may
 * @param reason one sentence
 */
public record ClassCandidate(String step, String classification, Tri applies, Tri full, Tri holds, String reason) {}
