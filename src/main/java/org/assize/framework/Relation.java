package org.assize.framework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How what one requirement asks relates to what another asks (NIST IR 8477), read from left to right. */
public enum Relation {
    /** Both ask the same. */
    EQUAL,
    /** All that the left asks is part of what the right asks. */
    SUBSET,
    /** All that the right asks is part of what the left asks. */
    SUPERSET,
    /** They share something, and each asks something of its own. */
    INTERSECTS;

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Relation> of(final String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The same, read from right to left. */
    public Relation inverse() {
        return switch (this) {
            case EQUAL -> EQUAL;
            case SUBSET -> SUPERSET;
            case SUPERSET -> SUBSET;
            case INTERSECTS -> INTERSECTS;
        };
    }

    /** Whether a gap on the left is a gap on the right: it is the same, or a part of it. */
    public boolean carriesGap() {
        return this == EQUAL || this == SUBSET;
    }

    /** Whether what is met on the left is met on the right: it is the same, or the whole of it. */
    public boolean carriesConformity() {
        return this == EQUAL || this == SUPERSET;
    }
}
