package org.assize.finding;

/** The grade of a finding under one kind of requirement: the first line that applies. */
public record KindGrade(
        String obligation, String framework, String kind, int row, String grade, int rank, String reason) {}
