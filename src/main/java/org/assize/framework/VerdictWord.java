package org.assize.framework;

/** A verdict that a framework's rules may give, with its words; {@code rank} 0 is the worst. */
public record VerdictWord(String id, String label, int rank) {}
