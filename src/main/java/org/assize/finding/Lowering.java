package org.assize.finding;

/** A reason that lowers a grade, once. */
public record Lowering(String obligation, String framework, String grade, int rank, String reason) {}
