package org.assize.finding;

import org.assize.fact.Event;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * How one duty stands towards one incident, as every topic about incidents sees it.
 *
 * @param duty {@code notify-authority}
 * @param subject the incident, or the report of it that was late
 * @param incident id of the incident
 * @param limit last moment for it; null if there is none or it is not known
 * @param done when it was done
 * @param lateness how badly the limit was missed
 * @param missing the attribute that would decide it, {@code incidents.aware-at}; empty unless it is UNKNOWN
 * @param text what else a reader should know; empty if nothing
 */
public record IncidentDuty(
        String duty,
        Ref subject,
        String incident,
        Standing standing,
        @Nullable Moment limit,
        Event done,
        Lateness lateness,
        String missing,
        String text) {

    static IncidentDuty of(final String duty, final Incident incident, final Standing standing) {
        return new IncidentDuty(
                duty, incident.ref(), incident.id(), standing, null, Event.unknown(), Lateness.NONE, "", "");
    }

    static IncidentDuty undecided(final String duty, final Incident incident, final String missing) {
        return of(duty, incident, Standing.UNKNOWN).asking(missing);
    }

    /** A duty that a yes-or-no attribute decides. */
    static IncidentDuty kept(final String duty, final Incident incident, final Tri kept, final String missing) {
        return switch (kept) {
            case YES -> of(duty, incident, Standing.KEPT);
            case NO -> of(duty, incident, Standing.BROKEN);
            case UNKNOWN -> undecided(duty, incident, missing);
        };
    }

    /** Whether the incident counts in the population of the duty. */
    public boolean due() {
        return standing == Standing.KEPT || standing == Standing.BROKEN || standing == Standing.UNKNOWN;
    }

    /** The same duty where it holds only under a condition; an unknown condition matters only if the duty may be broken. */
    IncidentDuty where(final Tri holds, final String attribute) {
        final boolean harmless = standing != Standing.BROKEN && standing != Standing.UNKNOWN;
        return switch (holds) {
            case YES -> this;
            case NO -> standing(Standing.NOT_DUE);
            case UNKNOWN -> harmless ? this : standing(Standing.UNKNOWN).asking(attribute);
        };
    }

    private IncidentDuty standing(final Standing other) {
        return new IncidentDuty(duty, subject, incident, other, limit, done, Lateness.NONE, "", "");
    }

    private IncidentDuty asking(final String attribute) {
        return new IncidentDuty(duty, subject, incident, standing, limit, done, lateness, attribute, text);
    }

    IncidentDuty about(final Ref other) {
        return new IncidentDuty(duty, other, incident, standing, limit, done, lateness, missing, text);
    }

    IncidentDuty within(final @Nullable Moment last, final Event when) {
        return new IncidentDuty(duty, subject, incident, standing, last, when, lateness, missing, text);
    }

    /** The same duty with how late it is, if it is broken. */
    IncidentDuty late(final Lateness how) {
        final Lateness shown = standing == Standing.BROKEN ? how : Lateness.NONE;
        return new IncidentDuty(duty, subject, incident, standing, limit, done, shown, missing, text);
    }

    IncidentDuty saying(final String words) {
        return new IncidentDuty(duty, subject, incident, standing, limit, done, lateness, missing, words);
    }
}
