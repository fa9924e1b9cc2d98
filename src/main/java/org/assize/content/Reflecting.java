package org.assize.content;

/**
 * An obligation that judges the outcome of another as it is.
 *
 * @param obligation the reflective one
 * @param told whether a finding of the other tells the gap already
 */
public record Reflecting(String obligation, boolean told) {}
