package org.assize.finding;

/** The framework was asked for, or belongs to one that was. */
public record Requested(String framework) {}
