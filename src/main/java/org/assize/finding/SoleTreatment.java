package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * A control beside the others that treat one risk.
 *
 * @param alone whether the risk is high and no other of its controls works
 */
public record SoleTreatment(Ref risk, String control, Tri alone) {}
