package org.assize.finding;

import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * An account of a person whose entitlement to access has ended, as every topic about leavers sees it.
 *
 * @param subject the account
 * @param leaver the end of the entitlement
 * @param person who left
 * @param ended when the entitlement ended
 * @param deadline last moment at which the account may be active; null if not known
 * @param disabled when the account was disabled
 * @param late disabled after the deadline
 * @param tolerated late, without a limit of the organisation's own, and by no more than the tolerance
 * @param stillActive not disabled although the deadline has passed
 * @param used somebody logged in interactively after the end
 * @param usedPerhaps an export that does not tell the kind of login shows one after the end
 * @param recent ended within the audit window
 * @param exposed privileged, reachable from outside, and open for longer than the parameter allows
 */
public record LeaverAccess(
        Ref subject,
        Ref leaver,
        String person,
        Moment ended,
        @Nullable Moment deadline,
        Event disabled,
        Tri late,
        Tri tolerated,
        Tri stillActive,
        Tri used,
        Tri usedPerhaps,
        Tri recent,
        Tri exposed) {

    /** Whether it belongs to the population of "no account of a leaver is open": recent, or perhaps still open. */
    public boolean relevant() {
        return recent == Tri.YES || stillActive != Tri.NO;
    }

    /** The attribute that would tell whether the account was disabled in time. */
    public String missing() {
        return disabled.happened() == Tri.UNKNOWN || disabled.happened() == Tri.YES && disabled.at() == null
                ? "accounts.disabled-at"
                : deadline == null ? "leavers.involuntary" : "leavers.termination-at";
    }
}
