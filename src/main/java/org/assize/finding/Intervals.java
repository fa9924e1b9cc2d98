package org.assize.finding;

import java.time.Period;
import org.assize.fact.Ref;

/** Intervals of recurring activities, between limits and periods. Pure. */
public final class Intervals {

    private Intervals() {}

    /** The client's own interval: in months where it is made of years and months, else in days. */
    public static OwnLimit own(final String name, final Period interval, final Ref from) {
        return interval.getDays() == 0
                ? new OwnLimit(name, "months", Long.toString(interval.toTotalMonths()), from)
                : new OwnLimit(name, "days", Long.toString(days(interval)), from);
    }

    /** The interval that a limit in days, weeks or months states. */
    public static Period period(final Limit limit) {
        return switch (limit.unit()) {
            case "days" -> Period.ofDays(limit.days());
            case "weeks" -> Period.ofWeeks(limit.weeks());
            default -> Period.ofMonths(limit.months());
        };
    }

    /** About how many days it has; good enough to tell a quarter from a month. */
    static long days(final Period interval) {
        return interval.toTotalMonths() * 30 + interval.getDays();
    }
}
