package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Something for which a supplier is rated lowest, whatever its score.
 *
 * @param id of the cap in the content
 */
public record RatingCap(String id, Ref subject) {}
