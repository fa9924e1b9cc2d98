package org.assize.finding;

/** The grade of a finding in a framework before anything lowers it: the most severe over what it touches. */
public record BaseGrade(String obligation, String framework, int row, String grade, int rank, String reason) {}
