package org.assize.finding;

import java.time.LocalDate;

/**
 * How soon a finding has to be acted on.
 *
 * @param weight heaviest weight of its grades, 0–5; 0 if no framework grades it
 * @param due last day
 */
public record Priority(String obligation, int weight, LocalDate due) {}
