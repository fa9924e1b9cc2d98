package org.assize.finding;

import org.assize.fact.Ref;

/**
 * A subject that may violate an obligation: a fact that would decide it is unknown.
 *
 * @param missing the attribute to ask for, {@code accounts.disabled-at}
 */
public record Undecided(String obligation, Ref subject, String missing) {}
