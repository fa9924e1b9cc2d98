package org.assize.framework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the author of a crosswalk row is. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Confidence> of(final String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
