package org.assize.finding;

import org.assize.fact.Ref;

/** A threshold that the client's own policy, programme or contract sets; it replaces the parameter of that name. */
public record OwnLimit(String name, String unit, String value, Ref from) {}
