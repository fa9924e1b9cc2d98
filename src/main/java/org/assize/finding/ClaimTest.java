package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * An answer beside the records that violate what it claims.
 *
 * @param contradicted a violation stood when the answer was given, or it cannot be told since when it stands
 * @param outdated every violation began after the answer
 */
public record ClaimTest(String obligation, Ref answer, Tri contradicted, Tri outdated) {}
