package org.assize.source;

import java.util.Collection;
import java.util.List;
import org.assize.fact.NamesRequirement;
import org.jspecify.annotations.Nullable;

/** One component of a record: what files call it, and what it may hold. */
public final class Attribute {

    private final String name;
    private final String meaning;
    private final String unit;
    private final ValueType type;
    private final boolean key;
    private final boolean nullable;
    private final @Nullable NamesRequirement namesRequirement;
    private final Reader reader;

    /** Reads the component of a record. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        Object of(Object owner);
    }

    Attribute(
            final String name,
            final String meaning,
            final String unit,
            final ValueType type,
            final boolean key,
            final boolean nullable,
            final @Nullable NamesRequirement namesRequirement,
            final Reader reader) {
        this.name = name;
        this.meaning = meaning;
        this.unit = unit;
        this.type = type;
        this.key = key;
        this.nullable = nullable;
        this.namesRequirement = namesRequirement;
        this.reader = reader;
    }

    /** Kebab-case: {@code termination-at}. */
    public String name() {
        return name;
    }

    /** One line for people, without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** Unit of a number: {@code EUR}; empty for none. */
    public String unit() {
        return unit;
    }

    public ValueType type() {
        return type;
    }

    /** Whether it is part of the id of the fact. */
    public boolean isKey() {
        return key;
    }

    /** Whether a file must give it: it has no value that says "unknown", and a list is not empty by being left out. */
    public boolean isRequired() {
        return key || (!nullable && type.unknown() == null && !(type instanceof ValueType.Many));
    }

    /** What the attribute is if nothing was written. */
    public @Nullable Object absent() {
        return !nullable && type instanceof ValueType.Many ? List.of() : type.unknown();
    }

    /** Whether the component may be null. */
    public boolean isNullable() {
        return nullable;
    }

    /** Its value in a record that has it; null if that is unknown. */
    public @Nullable Object valueOf(final Object owner) {
        return reader.of(owner);
    }

    /** How it names requirements; null if it does not. */
    public @Nullable NamesRequirement namesRequirement() {
        return namesRequirement;
    }

    /** The texts that the attribute of a record holds; empty if it is unknown. */
    public List<String> textsOf(final Object owner) {
        final Object value = valueOf(owner);
        if (value instanceof final Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
