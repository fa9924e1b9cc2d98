package org.assize.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a recurring duty was last done, and when it is due again.
 *
 * @param duty id of the duty in the calendar
 * @param last latest day on which it was done; null if there is none or it is not known
 * @param due last day for the next time; the earliest one where the duty concerns several subjects; null if not known
 * @param interval how often it is due, {@code 3 months}; empty where each subject has an interval of its own
 * @param own whether the organisation set the interval
 * @param subjects number of subjects that it concerns; 1 if it is done for the whole organisation
 * @param late number of subjects for which it is overdue or was never done
 */
public record DutyState(
        String duty,
        @Nullable LocalDate last,
        @Nullable LocalDate due,
        DutyStatus status,
        String interval,
        boolean own,
        int subjects,
        int late) {}
