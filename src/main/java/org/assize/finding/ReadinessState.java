package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * Whether an organisation is ready for a stage of its certification audit.
 *
 * @param subject what is to be ready
 * @param counts the stage lies ahead
 * @param unready something that the stage needs is not there
 * @param lacking what is not there, for the reader; empty if nothing is or it is not known
 */
public record ReadinessState(Ref subject, boolean counts, Tri unready, String lacking) {}
