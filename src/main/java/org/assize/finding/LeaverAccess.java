package org.assize.finding;

import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * An account of a person whose entitlement has ended, as every topic about leavers sees it.
 *
 * @param subject the account
 * @param leaver the end of the entitlement
 * @param person who leaves
 * @param ended when the entitlement ended
 * @param disabled when the account was disabled
 * @param lateDisabled disabled after the limit
 * @param stillActive not disabled although the limit has passed
 */
public record LeaverAccess(
        Ref subject, Ref leaver, String person, Moment ended, Event disabled, Tri lateDisabled, Tri stillActive) {}
