package org.assize.finding;

/**
 * A line of a grading table that applies to a finding and a kind of requirement that it touches.
 *
 * @param row position of the line; the first that applies gives the grade
 * @param grade id of the grade, or NONE
 * @param rank 0 for the most severe grade of the scale
 */
public record GradeCandidate(
        String obligation, String framework, String kind, int row, String grade, int rank, String reason) {}
