package org.assize.finding;

/**
 * A criterion that is not met because a control that carries it falls short.
 *
 * @param series group of criteria that it belongs to
 */
public record FailedCriterion(String criterion, String series) {}
