package org.assize.finding;

/** Something that the client's statement says of a control and facts contradict, in one sentence. */
public record StatementConflict(String framework, String control, String text) {}
