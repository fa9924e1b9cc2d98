package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * What an answer shows by itself.
 *
 * @param bare says yes and names nothing that shows it
 * @param stale says yes with evidence that is undated, too old or from after the assessment
 * @param unknown says that it is not known
 * @param torn value and maturity say different things
 */
public record AnswerCheck(Ref answer, Tri bare, Tri stale, Tri unknown, Tri torn) {}
