package org.assize.finding;

/** The framework is asked for and applies. */
public record InScope(String framework) {}
