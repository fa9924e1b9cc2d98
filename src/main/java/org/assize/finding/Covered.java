package org.assize.finding;

import org.assize.fact.Ref;

/** The violation of {@code obligation} by the subject is told by the more specific finding of {@code by}. */
public record Covered(String obligation, Ref subject, String by) {}
