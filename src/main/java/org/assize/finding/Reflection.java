package org.assize.finding;

import org.assize.fact.Ref;

/** A subject for which the outcomes of other obligations violate a reflective obligation. */
public record Reflection(String obligation, Ref subject, FailureMode mode) {}
