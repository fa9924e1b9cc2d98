package org.assize.finding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assize.fact.RiskFact.ControlImplementation;
import org.assize.fact.RiskFact.Effectiveness;
import org.assize.fact.Tri;

/** Which controls have a subject, so that they cannot be excluded, and which work. Pure. */
public final class Exclusions {

    private static final String ALWAYS = "always";
    private static final Map<String, String> SUBJECTS = subjects();

    private Exclusions() {}

    // What a fact shows of the organisation makes the subject of these controls exist; those that always apply have one
    // in
    // every organisation that has systems.
    private static Map<String, String> subjects() {
        final Map<String, String> subjects = new TreeMap<>();
        put(subjects, "premises", "A.7.1", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.7.8");
        put(subjects, "own-servers", "A.7.11", "A.7.12", "A.7.13");
        put(subjects, "remote-work", "A.6.7");
        put(subjects, "cloud-only", "A.5.23");
        put(subjects, "software-development", "A.8.4", "A.8.25", "A.8.27", "A.8.28", "A.8.31", "A.8.33");
        put(subjects, "outsourced-development", "A.8.30");
        put(subjects, ALWAYS, "A.5.1", "A.5.2", "A.5.9", "A.5.15", "A.5.18", "A.5.24", "A.5.25", "A.5.26", "A.5.27");
        put(subjects, ALWAYS, "A.5.31", "A.6.3", "A.6.8", "A.7.7", "A.7.9", "A.7.10", "A.7.14", "A.8.1", "A.8.5");
        put(subjects, ALWAYS, "A.8.7", "A.8.8", "A.8.13", "A.8.15", "A.8.29", "A.8.32");
        return subjects;
    }

    private static void put(final Map<String, String> subjects, final String subject, final String... controls) {
        for (final String control : controls) {
            subjects.put(control, subject);
        }
    }

    /** The circumstance in which the subject of the control exists; empty if any organisation may do without it. */
    public static String subject(final String control) {
        return SUBJECTS.getOrDefault(control, "");
    }

    /**
     * Whether the subject of an excluded control exists.
     *
     * @param shown circumstances that hold
     * @param denied circumstances that do not hold
     * @param assets assets that are known
     * @param accounts accounts that are known
     */
    public static Flaw contradicted(
            final String control,
            final Collection<?> shown,
            final Collection<?> denied,
            final Collection<?> assets,
            final Collection<?> accounts) {
        final String subject = subject(control);
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
