package org.assize.finding;

/** The requirement was judged directly, at least in part: nothing is inferred for it. */
public record Settled(String framework, String requirement) {}
