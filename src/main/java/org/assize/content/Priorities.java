package org.assize.content;

import java.time.LocalDate;
import java.util.Collection;
import org.assize.finding.Grade;
import org.assize.finding.Priority;
import org.assize.framework.GradeLevel;

/** Finds the heaviest grade of a finding. Pure. */
public final class Priorities {

    private Priorities() {}

    /** Days by weight: 5, 4, 3, 2, and 1 or less. */
    public static Priority of(
            final Content content,
            final String obligation,
            final Collection<Grade> grades,
            final LocalDate asOf,
            final int... days) {
        final int weight = grades.stream()
                .mapToInt(grade -> content.framework(grade.framework())
                        .grade(grade.grade())
                        .map(GradeLevel::weight)
                        .orElse(0))
                .max()
                .orElse(0);
        return new Priority(obligation, weight, asOf.plusDays(days[days.length - Math.max(1, weight)]));
    }
}
