package org.assize.finding;

/** Something true of a finding that one framework's grading derives by joining facts. */
public record GradingAspect(String obligation, String framework, String name) {}
