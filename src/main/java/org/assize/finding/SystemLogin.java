package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * How the login to a system is protected by a second factor.
 *
 * @param subject the system
 * @param family VPN, EMAIL, CLOUD or APPLICATION; empty for others and where the type is not known
 * @param critical critical for the business
 * @param used there are users who need a second factor, as far as is known
 * @param open not all of them must use it
 * @param none none of them must use it
 * @param half at least half of enough of them need not use it
 * @param obliged the organisation's own rules or treatment of risks demand it
 * @param accepted somebody has signed for the risk, and the signature is still valid
 * @param compensated the risk is accepted so, and another control that stands in is documented
 * @param missing the attribute that would tell whether all must use it
 */
public record SystemLogin(
        Ref subject,
        String family,
        Tri critical,
        boolean used,
        Tri open,
        Tri none,
        Tri half,
        boolean obliged,
        boolean accepted,
        boolean compensated,
        String missing) {

    /** Whether it is an application that is critical, as far as is known. */
    public boolean criticalApplication() {
        return used && family.equals(Mfa.APPLICATION) && critical != Tri.NO;
    }

    /** Whether a critical application does not demand it of all. */
    public Tri applicationOpen() {
        return criticalApplication() ? critical.and(open) : Tri.NO;
    }

    /** The attribute that would tell whether a critical application demands it of all. */
    public String applicationMissing() {
        return open == Tri.UNKNOWN ? missing : "systems.critical";
    }

    /** Whether it is a way in, or a place of data, that is critical unless the client says otherwise. */
    public boolean essential() {
        return used && critical != Tri.NO && (isWayIn() || family.equals(Mfa.CLOUD));
    }

    private boolean isWayIn() {
        return family.equals(Mfa.VPN) || family.equals(Mfa.EMAIL);
    }

    /** Whether a gap here breaks a duty that the organisation has set itself, for the half of the users or more. */
    public boolean broken() {
        return obliged && half == Tri.YES;
    }

    /** How serious it is that not all must use it: a broken duty of the organisation's own, an accepted risk, or neither. */
    public FailureMode shortfall() {
        if (obliged) {
            return FailureMode.LAPSE;
        }
        return accepted ? FailureMode.WEAKNESS : FailureMode.PARTIAL;
    }
}
