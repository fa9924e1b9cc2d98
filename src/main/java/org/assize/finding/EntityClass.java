package org.assize.finding;

import org.assize.fact.Tri;

/**
 * The class of the organisation under a law that tells classes apart.
 *
 * @param classification class in the law's words; {@code UNKNOWN} if facts are missing
 * @param applies whether the law applies at all
 * @param full whether all its duties bind
 * @param reason one sentence
 */
public record EntityClass(String classification, Tri applies, Tri full, String reason) {}
