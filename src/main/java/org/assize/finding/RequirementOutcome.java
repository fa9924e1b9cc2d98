package org.assize.finding;

/**
 * The posture of one requirement.
 *
 * @param reason stable name of the posture rule that decided, {@code gap}, {@code nothing-full}
 */
public record RequirementOutcome(String framework, String requirement, Result result, Support support, String reason) {}
