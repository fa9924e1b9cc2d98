package org.assize.finding;

import org.assize.fact.Tri;

/**
 * A neutral statement about the organisation on which duties depend: {@code controller}, {@code remote-work},
 * {@code notify-authority}. Applicability rules derive one for every id.
 */
public record Circumstance(String id, Tri holds) {}
