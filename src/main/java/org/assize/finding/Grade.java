package org.assize.finding;

import org.jspecify.annotations.Nullable;

/**
 * The grade of a finding in one framework's own scale.
 *
 * @param grade id of the grade, or NONE if this framework does not grade it
 * @param rank 0 for the most severe
 * @param row line of the grading table that gave the base grade
 * @param reason why that line
 * @param loweredFrom grade before a compensating circumstance lowered it; null if nothing did
 * @param loweredBecause what lowered it; null if nothing did
 */
public record Grade(
        String obligation,
        String framework,
        String grade,
        int rank,
        int row,
        String reason,
        @Nullable String loweredFrom,
        @Nullable String loweredBecause) {
    /** Whether it is the most severe of its scale. */
    public boolean worst() {
        return rank == 0;
    }
}
