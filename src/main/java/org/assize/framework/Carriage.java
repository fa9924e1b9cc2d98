package org.assize.framework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be inferred for a requirement from another framework, however their requirements relate. */
public enum Carriage {
    /** Whatever the relation allows. */
    ALL,
    /** A gap arrives as a possible gap; conformity as the relation allows. */
    NO_GAPS,
    /** Not even a possible gap. */
    NOTHING;

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Carriage> of(final String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The one that lets less through. */
    public Carriage and(final Carriage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
