package org.assize.finding;

import java.time.LocalDate;

/** A control that is not there yet, for which somebody answers and a date lies ahead. */
public record PlannedRemedy(String framework, String control, LocalDate due) {}
