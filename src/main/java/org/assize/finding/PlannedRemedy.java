package org.assize.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a control that is not there is to come.
 *
 * @param due the day for which an owned action plans it; null if none lies ahead
 */
public record PlannedRemedy(
        String framework, String control, @Nullable LocalDate due) {}
