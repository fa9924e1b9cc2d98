package org.assize.finding;

import org.assize.fact.Ref;

/**
 * Whether a version of a document is under control.
 *
 * @param subject the version
 * @param counts it is one that has to be under control
 * @param flawed it has no version, no approval or no owner
 * @param mode how it fails if it is flawed; without an owner alone it breaks no requirement
 * @param obsolete it is in use although it is retired or replaced
 */
public record DocumentState(Ref subject, boolean counts, Check flawed, FailureMode mode, Check obsolete) {}
