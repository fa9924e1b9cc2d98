package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.PrivacyRole;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** What the duties about processing activities have in common. Pure. */
final class ActivityDuties {

    static final String STARTED = "processing-activities.started-on";
    static final String ROLE = "processing-activities.role";
    static final String BASIS = "processing-activities.lawful-basis";
    static final String ARTICLE_9 = "processing-activities.art9-condition";
    static final String SPECIAL = "processing-activities.special";

    private ActivityDuties() {}

    /** An activity that runs and of which the organisation decides purposes and means; what is planned is not judged. */
    static Check.Conditions controlled(final ProcessingActivity activity, final AssessmentContext context) {
        return running(activity, context).and(controller(activity.role()), ROLE);
    }

    static Check.Conditions running(final ProcessingActivity activity, final AssessmentContext context) {
        return Check.when(Tri.of(runs(activity, context)), STARTED);
    }

    /** Without a first day it counts as running. */
    static boolean runs(final ProcessingActivity activity, final AssessmentContext context) {
        final LocalDate started = activity.startedOn();
        return started == null || !started.isAfter(context.date());
    }

    static Tri controller(final @Nullable PrivacyRole role) {
        return role == null ? Tri.UNKNOWN : Tri.of(role.isController());
    }

    static Tri acts(final @Nullable PrivacyRole role, final PrivacyRole as) {
        return role == null ? Tri.UNKNOWN : Tri.of(role == as);
    }

    /** Whether the value is one of those; UNKNOWN if it is not told. */
    static <E> Tri among(final @Nullable E value, final Set<E> wanted) {
        return value == null ? Tri.UNKNOWN : Tri.of(wanted.contains(value));
    }

    static <E> Tri among(final @Nullable E value, final E wanted) {
        return among(value, Set.of(wanted));
    }

    /** Whether something is listed as missing; UNKNOWN if nobody looked. */
    static Tri lacks(final @Nullable Collection<?> missing) {
        return missing == null ? Tri.UNKNOWN : Tri.of(!missing.isEmpty());
    }

    /** Whether the event lies on or after the day; UNKNOWN if it happened, or may have, at a time that is not known. */
    static Tri since(final Event event, final LocalDate day, final AssessmentContext context) {
        final LocalDate date = Past.date(event, context);
        if (date != null) {
            return Tri.of(!date.isBefore(day));
        }
        return event.at() != null ? Tri.NO : event.happened().and(Tri.UNKNOWN);
    }
}
