package org.assize.finding;

/** An entity that an obligation reads and the dossier does not provide. */
public record Lacking(String obligation, String entity) {}
