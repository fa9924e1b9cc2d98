package org.assize.framework;

import org.assize.fact.Source;

/**
 * One row of a crosswalk: evidence for one requirement is evidence for the other.
 *
 * @param from the requirement on the left
 * @param to the requirement on the right, of another framework
 * @param relation of the left to the right
 * @param rationale what is shared, and what is not
 * @param basis where the author took it from
 * @param source place of the row
 */
public record Crosswalk(
        Requirement from,
        Requirement to,
        Relation relation,
        String rationale,
        Confidence confidence,
        String basis,
        Source source) {

    /** The same row, read from right to left. */
    public Crosswalk inverse() {
        return new Crosswalk(to, from, relation.inverse(), rationale, confidence, basis, source);
    }
}
