package org.assize.finding;

/**
 * How much of what serves a framework was assessed.
 *
 * @param relevant obligations that serve it and are not found not to apply
 * @param notAssessed how many of them were not assessed
 * @param enough whether what was seen carries a verdict without a gap
 */
public record AssessedShare(String framework, int relevant, int notAssessed, boolean enough) {}
