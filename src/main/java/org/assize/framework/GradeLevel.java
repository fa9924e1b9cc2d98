package org.assize.framework;

/**
 * One step of a framework's grade scale.
 *
 * @param rank 0 for the most severe
 * @param weight priority weight of the remediation plan, 0–5
 * @param breaks whether a gap of mode WEAKNESS with this grade breaks the requirement
 */
public record GradeLevel(String id, String label, int rank, int weight, boolean breaks) {}
