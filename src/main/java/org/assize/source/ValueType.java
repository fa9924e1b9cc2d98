package org.assize.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assize.fact.Event;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** What a component of a record may hold, in the words of the files. */
public sealed interface ValueType {

    /** What a message says is expected: {@code a date such as 2026-06-17}. */
    String expected();

    /** A known value as files spell it. */
    String written(Object value);

    /** The value that says "unknown" for this type: null, {@link Tri#UNKNOWN} or {@link Event#unknown()}. */
    default @Nullable Object unknown() {
        return null;
    }

    /** Closes over the types without asking for classes. */
    <R> R match(Cases<R> cases);

    /** One answer for each type. */
    interface Cases<R> {
        R single(Scalar scalar);

        R choice(Choice type);

        R many(Many type);

        R mapping(Mapping type);

        R nested(Nested type);
    }

    /** Whether a value of any type says nothing. */
    static boolean isUnknown(final @Nullable Object value) {
        return value == null
                || value == Tri.UNKNOWN
                || (value instanceof final Event event && event.happened() == Tri.UNKNOWN);
    }

    /** A single value that is no closed list. */
    record Single(Scalar scalar) implements ValueType {
        @Override
        public String expected() {
            return scalar.expected();
        }

        @Override
        public String written(final Object value) {
            return scalar.written(value);
        }

        @Override
        public @Nullable Object unknown() {
            return switch (scalar) {
                case TRI -> Tri.UNKNOWN;
                case EVENT -> Event.unknown();
                default -> null;
            };
        }

        @Override
        public <R> R match(final Cases<R> cases) {
            return cases.single(scalar);
        }
    }

    /**
     * One of a closed list.
     *
     * @param constants by their spelling, in declared order
     */
    record Choice(String name, Map<String, Object> constants) implements ValueType {

        public List<String> spellings() {
            return List.copyOf(constants.keySet());
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", constants.keySet());
        }

        @Override
        public String written(final Object value) {
            return constants.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(value + " is no constant of " + name));
        }

        @Override
        public <R> R match(final Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * A list, or a set.
     *
     * @param distinct a set, in which no value may stand twice
     */
    record Many(ValueType element, boolean distinct) implements ValueType {

        /** Whether it is a list of records, which is a file of its own beside tables. */
        public boolean ofRecords() {
            return element instanceof Nested;
        }

        @Override
        public String expected() {
            return "a list, each item " + element.expected();
        }

        @Override
        public String written(final Object value) {
            final List<String> items = new ArrayList<>();
            for (final Object item : (Collection<?>) value) {
                items.add(element.written(item));
            }
            return items.isEmpty() ? "none" : String.join("; ", items);
        }

        @Override
        public <R> R match(final Cases<R> cases) {
            return cases.many(this);
        }
    }

    /** Values by text or by a constant of a closed list. */
    record Mapping(ValueType key, ValueType value) implements ValueType {

        @Override
        public String expected() {
            return "a map from " + key.expected() + " to " + value.expected();
        }

        @Override
        public String written(final Object map) {
            final Map<String, String> sorted = new TreeMap<>();
            ((Map<?, ?>) map).forEach((name, item) -> sorted.put(key.written(name), value.written(item)));
            final List<String> pairs = sorted.entrySet().stream()
                    .map(pair -> pair.getKey() + "=" + pair.getValue())
                    .toList();
            return pairs.isEmpty() ? "none" : String.join("; ", pairs);
        }

        @Override
        public <R> R match(final Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    /** Another record. */
    record Nested(RecordShape shape) implements ValueType {

        @Override
        public String expected() {
            return "a map of " + String.join(", ", shape.names());
        }

        @Override
        public String written(final Object value) {
            final List<String> pairs = new ArrayList<>();
            shape.written(value).forEach((name, text) -> pairs.add(name + "=" + text));
            return String.join(", ", pairs);
        }

        @Override
        public <R> R match(final Cases<R> cases) {
            return cases.nested(this);
        }
    }
}
