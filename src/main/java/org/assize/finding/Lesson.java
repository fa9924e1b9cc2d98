package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * A serious incident in which what the obligation asks for failed.
 *
 * @param unlearnt whether neither a nonconformity nor an improvement was recorded for it
 */
public record Lesson(String obligation, Ref incident, Tri unlearnt) {}
