package org.assize.fact;

import java.util.Comparator;

/**
 * Names a fact: its entity in the client's words ({@code leavers}) and its id within the dossier ({@code p1}).
 *
 * <p>Derived records hold a {@code Ref} and never the fact itself, because truth maintenance compares them by value.
 */
public record Ref(String type, String id) implements Comparable<Ref> {

    private static final Comparator<Ref> ORDER = Comparator.comparing(Ref::type).thenComparing(Ref::id);

    @Override
    public int compareTo(final Ref other) {
        return ORDER.compare(this, other);
    }

    /** {@code leavers p1}. */
    @Override
    public String toString() {
        return type + " " + id;
    }
}
