package org.assize.finding;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** What had happened by the date of the assessment; what is dated later does not exist. Pure. */
final class Past {

    private Past() {}

    static Tri happened(final Event event, final AssessmentContext context) {
        return event.at() == null ? event.happened() : Tri.of(isPast(event.at().date(context.zone()), context));
    }

    /** When it happened; null if it has not, or not yet, or at a time that is not known. */
    static @Nullable LocalDate date(final Event event, final AssessmentContext context) {
        final LocalDate date = event.at() == null ? null : event.at().date(context.zone());
        return date != null && isPast(date, context) ? date : null;
    }

    private static boolean isPast(final LocalDate date, final AssessmentContext context) {
        return !date.isAfter(context.date());
    }

    /** Whether a row that is not in the set shows that there is none. */
    static boolean whole(final RecordSet set) {
        return set.provided() && set.complete() == Tri.YES;
    }

    /** YES if any is, UNKNOWN if any may be, else NO. */
    static Tri any(final Stream<Tri> values) {
        return values.reduce(Tri.NO, Tri::or);
    }
}
