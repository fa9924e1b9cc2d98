package org.assize.finding;

import java.util.List;

/**
 * Something that a reflective obligation would have to know.
 *
 * @param missing what to ask for, sorted: questions, entities or attributes
 */
public record ReflectionLack(String obligation, List<String> missing) {

    public ReflectionLack {
        missing = missing.stream().sorted().distinct().toList();
    }

    public static ReflectionLack of(final String obligation, final String missing) {
        return new ReflectionLack(obligation, List.of(missing));
    }

    /** What another obligation lacks; its own id where only answers could tell. */
    public static ReflectionLack of(final String obligation, final Outcome other) {
        return new ReflectionLack(
                obligation, other.missing().isEmpty() ? List.of(other.obligation()) : other.missing());
    }
}
