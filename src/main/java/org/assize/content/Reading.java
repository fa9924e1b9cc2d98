package org.assize.content;

/** An entity without which an obligation cannot be judged from records. */
public record Reading(String obligation, String entity) {}
