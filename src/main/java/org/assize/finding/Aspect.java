package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Something true of a violation that matters to grading, whatever the framework.
 *
 * @param name one of {@code rules/aspects.yml}
 */
public record Aspect(String obligation, Ref subject, String name) {}
