package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * What the latest management review considered and left in writing.
 *
 * @param subject the review
 * @param incomplete something that it has to consider is missing
 * @param missingInputs what is missing, for the reader; empty if nothing is or it is not known
 * @param undocumented there are no minutes, or no decisions in them
 * @param beforeAudits there are results of internal audits, and all are younger than the review
 */
public record LatestReview(Ref subject, Check incomplete, String missingInputs, Check undocumented, Tri beforeAudits) {}
