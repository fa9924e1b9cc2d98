package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * The inventory of assets as a whole.
 *
 * @param subject what the dossier holds of assets
 * @param unfilled nothing stands in it
 * @param lacks a kind of assets that everybody has is not there
 * @param kinds these kinds, for sentences; empty if none
 * @param stale nobody has reviewed it for too long
 */
public record Inventory(Ref subject, Tri unfilled, Tri lacks, String kinds, Tri stale) {}
