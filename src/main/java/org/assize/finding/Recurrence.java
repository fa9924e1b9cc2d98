package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * How regularly an activity of the management system was performed.
 *
 * @param subject the latest execution, or what the dossier holds of it if there is none
 * @param latest day of the latest execution; null if there is none with a date
 * @param due last day for the next one; null if there is no latest
 * @param never it was never performed
 * @param performed it was performed at least once
 * @param overdue an execution is or was late
 * @param mode how it fails if it is overdue
 * @param began day after the earliest due date that was missed; null if none was
 */
public record Recurrence(
        Ref subject,
        @Nullable LocalDate latest,
        @Nullable LocalDate due,
        Tri never,
        boolean performed,
        Tri overdue,
        FailureMode mode,
        @Nullable Moment began) {}
