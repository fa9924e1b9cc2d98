package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Information for the reader that is no finding.
 *
 * @param code stable name, {@code clock-running}
 * @param subject what it is about
 */
public record Note(String code, Ref subject, String text) {}
