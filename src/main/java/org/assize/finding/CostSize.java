package org.assize.finding;

/**
 * The size by which cost and time are estimated: by headcount alone.
 *
 * @param step 0 for the smallest of the sizes that the content describes, 2 for the largest
 */
public record CostSize(int step) {}
