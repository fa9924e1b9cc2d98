package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a programme.
 *
 * @param no its number
 * @param from first planned day
 * @param to last planned day
 * @param own whether the organisation planned these days itself
 * @param finished when it was finished; null if it was not or it is not known
 * @param late finished after its last day, or not finished and that day has passed
 */
public record PhaseState(
        int no,
        LocalDate from,
        LocalDate to,
        boolean own,
        @Nullable LocalDate finished,
        Tri late) {}
