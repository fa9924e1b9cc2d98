package org.assize.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as files see it: attributes in declared order, and how to make one. */
public final class RecordShape {

    private final String typeName;
    private final List<Attribute> attributes;
    private final Maker maker;

    /** Makes a record from its components in order. */
    @FunctionalInterface
    interface Maker {
        Object make(@Nullable Object[] components);
    }

    RecordShape(final String typeName, final List<Attribute> attributes, final Maker maker) {
        this.typeName = typeName;
        this.attributes = List.copyOf(attributes);
        this.maker = maker;
    }

    /** Simple name of the Java type. */
    public String typeName() {
        return typeName;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public List<String> names() {
        return attributes.stream().map(Attribute::name).toList();
    }

    /** The attribute of that name; null if there is none. */
    public @Nullable Attribute attribute(final String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether there can be one of which nothing is known. */
    public boolean canBeEmpty() {
        return attributes.stream().noneMatch(Attribute::isRequired);
    }

    /** Names of the columns of a table in order: nested records dotted, lists of records left out. */
    public List<String> columns() {
        final List<String> columns = new ArrayList<>();
        for (final Attribute attribute : attributes) {
            if (attribute.type() instanceof final ValueType.Nested nested) {
                nested.shape().columns().forEach(inner -> columns.add(attribute.name() + "." + inner));
            } else if (!isList(attribute)) {
                columns.add(attribute.name());
            }
        }
        return List.copyOf(columns);
    }

    /** The attributes that are lists of records, each a file of its own beside tables. */
    public List<Attribute> recordLists() {
        return attributes.stream().filter(RecordShape::isList).toList();
    }

    private static boolean isList(final Attribute attribute) {
        return attribute.type() instanceof final ValueType.Many many && many.ofRecords();
    }

    /**
     * Makes a record.
     *
     * @param components in declared order
     * @throws IllegalArgumentException if the record refuses them
     */
    public Object make(final @Nullable Object... components) {
        return maker.make(components);
    }

    /**
     * A record like the other with one component changed.
     *
     * @param path name of an attribute; of one of a nested record after a dot
     * @return null if there is no nested record to change
     * @throws IllegalArgumentException if the record refuses the value, or has no such attribute
     */
    public @Nullable Object with(final Object owner, final String path, final @Nullable Object value) {
        final @Nullable Object[] components = components(owner);
        return put(components, path, value) ? make(components) : null;
    }

    @Nullable
    Object[] components(final Object owner) {
        return attributes.stream().map(attribute -> attribute.valueOf(owner)).toArray();
    }

    /** Changes one of the components; false if it belongs to a nested record that is not there. */
    boolean put(final @Nullable Object[] components, final String path, final @Nullable Object value) {
        final int dot = path.indexOf('.');
        final String name = dot < 0 ? path : path.substring(0, dot);
        final int at = names().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(typeName + " has no attribute " + name);
        }
        if (dot < 0) {
            components[at] = value;
            return true;
        }
        final Object inner = components[at];
        if (inner == null || !(attributes.get(at).type() instanceof final ValueType.Nested nested)) {
            return false;
        }
        components[at] = nested.shape().with(inner, path.substring(dot + 1), value);
        return components[at] != null;
    }

    /** The known values of a record by name, in declared order, as files spell them; what is unknown is left out. */
    public Map<String, String> written(final Object owner) {
        final Map<String, String> values = new LinkedHashMap<>();
        for (final Attribute attribute : attributes) {
            final Object value = attribute.valueOf(owner);
            if (value != null && !ValueType.isUnknown(value)) {
                values.put(attribute.name(), attribute.type().written(value));
            }
        }
        return values;
    }
}
