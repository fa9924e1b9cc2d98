package org.assize.finding;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.assize.fact.RiskFact.ControlImplementation;
import org.assize.fact.RiskFact.Effectiveness;
import org.assize.fact.Tri;

/** Which controls have a subject, so that they cannot be excluded, and which work. Pure. */
public final class Exclusions {

    private static final String ALWAYS = "always";

    private Exclusions() {}

    /**
     * Whether the subject of an excluded control exists.
     *
     * @param subject the circumstance in which it exists; empty if any organisation may do without the control
     * @param shown circumstances that hold
     * @param denied circumstances that do not hold
     * @param assets assets that are known
     * @param accounts accounts that are known
     */
    public static Flaw contradicted(
            final String subject,
            final Collection<?> shown,
            final Collection<?> denied,
            final Collection<?> assets,
            final Collection<?> accounts) {
        if (subject.isEmpty() || denied.contains(subject)) {
            return Flaw.of(Tri.NO, FailureMode.PARTIAL, "");
        }
        if (subject.equals(ALWAYS)) {
            return Flaw.of(
                    Tri.YES, assets.isEmpty() && accounts.isEmpty() ? FailureMode.WEAKNESS : FailureMode.PARTIAL, "");
        }
        return Flaw.of(shown.contains(subject) ? Tri.YES : Tri.UNKNOWN, FailureMode.PARTIAL, subject);
    }

    /** What tests of a control have shown: NO if one found it ineffective, YES if all found it effective at least in part. */
    public static Tri effective(final Collection<?> tests) {
        final Set<Effectiveness> found = new TreeSet<>();
        tests.stream()
                .map(test -> ((ControlImplementation) test).effective())
                .forEach(effective -> found.add(effective == null ? Effectiveness.UNKNOWN : effective));
        if (found.contains(Effectiveness.NO)) {
            return Tri.NO;
        }
        return found.isEmpty() || found.contains(Effectiveness.UNKNOWN) ? Tri.UNKNOWN : Tri.YES;
    }
}
