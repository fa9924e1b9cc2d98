package org.assize.content;

/**
 * A stage of a certification audit.
 *
 * @param all whether every finding of the framework counts, and not only those on what it checks
 * @param beforePhase number of the project phase to which the stage belongs; those before it come first
 */
public record Stage(String framework, String id, String title, boolean all, int beforePhase) {}
