package org.assize.finding;

/**
 * A control of which facts show that it has no subject here.
 *
 * @param draft a justification, to be approved
 */
public record ExclusionDraft(String framework, String control, String draft) {}
