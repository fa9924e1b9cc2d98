package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Information about an answer that is no finding.
 *
 * @param code id of the obligation whose rule noticed it
 * @param answer the answer
 */
public record ClaimNote(String code, Ref answer, String text) {}
