package org.assize.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assize.fact.Tri;

/**
 * Whether a subject fails what is asked of it, and what would tell.
 *
 * @param fails UNKNOWN if a fact that decides it is not known
 * @param missing the attribute to ask for, {@code accounts.local-admin}; empty if it is decided
 */
public record Check(Tri fails, String missing) {

    static final Check PASSED = new Check(Tri.NO, "");

    static Check of(final Tri fails, final String attribute) {
        return new Check(fails, fails == Tri.UNKNOWN ? attribute : "");
    }

    static Conditions when(final Tri condition, final String attribute) {
        return new Conditions(new LinkedHashMap<>()).and(condition, attribute);
    }

    /** Conditions that hold together, each with the attribute that tells it; what is asked for is the first unknown one. */
    record Conditions(Map<String, Tri> conditions) {

        Conditions and(final Tri condition, final String attribute) {
            final Map<String, Tri> more = new LinkedHashMap<>(conditions);
            more.merge(attribute, condition, Tri::and);
            return new Conditions(more);
        }

        /** These conditions and the others together. */
        Conditions with(final Conditions others) {
            Conditions both = this;
            for (final Map.Entry<String, Tri> other : others.conditions().entrySet()) {
                both = both.and(other.getValue(), other.getKey());
            }
            return both;
        }

        Check check() {
            final Tri fails = conditions.values().stream().reduce(Tri.YES, Tri::and);
            return conditions.entrySet().stream()
                    .filter(condition -> condition.getValue() == Tri.UNKNOWN)
                    .findFirst()
                    .map(unknown -> Check.of(fails, unknown.getKey()))
                    .orElse(new Check(fails, ""));
        }
    }
}
