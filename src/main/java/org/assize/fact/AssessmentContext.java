package org.assize.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question that is asked: as of when, where, for what and against which frameworks. Exactly one per assessment.
 *
 * @param asOf a day means its end in the zone
 */
@Entity(name = "assessment", meaning = "The question that is asked: as of when, for what, against which frameworks")
public record AssessmentContext(
        @Meaning("Date or instant of the assessment; a date means the end of that day in the zone")
        Moment asOf,

        @Meaning("Time zone of the organisation, such as Europe/Ljubljana")
        ZoneId zone,

        @Meaning("What the assessment is for") Mode mode,
        @Meaning("Ids of the frameworks to assess against") List<String> frameworks,

        @Meaning("First day of the audit period (SOC 2 Type 2, sample windows)") @Nullable
        LocalDate periodFrom,

        @Meaning("Last day of the audit period") @Nullable LocalDate periodTo,

        @Meaning("Public holidays, for periods that end on a working day")
        List<LocalDate> holidayCalendar,

        Origin origin)
        implements Fact {

    public AssessmentContext {
        frameworks = frameworks.stream().sorted().distinct().toList();
        holidayCalendar = holidayCalendar.stream().sorted().distinct().toList();
    }

    /** The last instant that counts. */
    public Instant instant() {
        return asOf.latest(zone);
    }

    /** The calendar date with which dates compare. */
    public LocalDate date() {
        return asOf.date(zone);
    }
}
