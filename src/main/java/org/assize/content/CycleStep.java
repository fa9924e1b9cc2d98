package org.assize.content;

/** The words for a step of a certification cycle. */
public record CycleStep(String framework, String id, String title, String focus) {}
