package org.assize.finding;

import java.util.Collection;
import org.assize.fact.AccessFact.AuthenticationPolicy;
import org.assize.fact.AccessFact.SystemAccess;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges the rules for passwords. Pure. */
public final class Passwords {

    private Passwords() {}

    /**
     * Too short, or neither known passwords are refused nor accounts locked after failed logins.
     *
     * @param least least number of characters
     */
    public static Check weak(final AuthenticationPolicy policy, final int least) {
        final Integer length = policy.minLength();
        final Tri isShort = length == null ? Tri.UNKNOWN : Tri.of(length < least);
        final Tri isOpen = policy.blocklist().negated().and(policy.lockout().negated());
        return Check.of(
                isShort.or(isOpen),
                isShort == Tri.UNKNOWN
                        ? "authentication-policy.min-length"
                        : policy.blocklist() == Tri.UNKNOWN
                                ? "authentication-policy.blocklist"
                                : "authentication-policy.lockout");
    }

    /** Whether all systems enforce a second factor; only a complete list of systems shows it. */
    public static Tri secondFactor(final Collection<?> systems, final RecordSet set) {
        if (systems.isEmpty()) {
            return Tri.UNKNOWN;
        }
        return systems.stream()
                .map(system -> Mfa.enforced((SystemAccess) system))
                .reduce(set.complete(), Tri::and);
    }
}
