package org.assize.finding;

/** The grade of a finding under one kind of requirement: the first line that applies. */
public record KindGrade(
        String obligation, String framework, String kind, int row, String grade, int rank, String reason) {
    /** Whether it is the most severe of its scale. */
    public boolean worst() {
        return rank == 0;
    }
}
