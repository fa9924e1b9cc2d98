package org.assize.fact;

import org.jspecify.annotations.Nullable;

/**
 * Something that happens once, or has not happened yet, or of which nothing is known.
 *
 * <p>Intake decides what an empty cell means (ISO dates aside, only a complete register that has the column may say "has
 * not happened"), so that rules meet a value and never a null.
 *
 * @param happened whether it has happened
 * @param at when; null if it has not happened or the time is not known
 */
public record Event(Tri happened, @Nullable Moment at) {

    private static final Event UNKNOWN = new Event(Tri.UNKNOWN, null);
    private static final Event NOT_YET = new Event(Tri.NO, null);

    public Event {
        if (at != null && happened != Tri.YES) {
            throw new IllegalArgumentException("An event with a time has happened: " + at);
        }
    }

    public static Event at(final Moment moment) {
        return new Event(Tri.YES, moment);
    }

    public static Event notYet() {
        return NOT_YET;
    }

    public static Event unknown() {
        return UNKNOWN;
    }

    /** The written time, {@code not yet}, or {@code unknown}. */
    @Override
    public String toString() {
        if (at != null) {
            return at.toString();
        }
        return switch (happened) {
            case YES -> "at an unknown time";
            case NO -> "not yet";
            case UNKNOWN -> "unknown";
        };
    }
}
