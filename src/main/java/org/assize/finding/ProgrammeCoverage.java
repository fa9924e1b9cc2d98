package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * What a programme of internal audits leaves out, and whether it is in force.
 *
 * @param subject the programme
 * @param incomplete a clause or a control that applies is not covered
 * @param missing the first of them, for the reader; empty if there are none or it is not known
 * @param ended its last day has passed
 */
public record ProgrammeCoverage(Ref subject, Tri incomplete, String missing, boolean ended) {}
