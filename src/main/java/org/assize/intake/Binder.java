package org.assize.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.Event;
import org.assize.fact.Source;
import org.assize.source.Attribute;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.RecordShape;
import org.assize.source.Scalar;
import org.assize.source.Shown;
import org.assize.source.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Turns located maps into the components of records.
 *
 * @param jsonBooleans whether true and false stand for yes and no
 * @param emptyEvent what an empty date says of an event
 */
record Binder(Problems problems, boolean jsonBooleans, Event emptyEvent) {

    private static final int FEW = 15;

    /** A binder for what is no row of a register. */
    static Binder plain(final Problems problems, final boolean jsonBooleans) {
        return new Binder(problems, jsonBooleans, Event.unknown());
    }

    Binder with(final Event other) {
        return new Binder(problems, jsonBooleans, other);
    }

    /** Makes the record of a map; null if anything is wrong with it, and then the problems say what. */
    <T> @Nullable T record(final RecordShape shape, final MapNode map, final Class<T> type) {
        refuseUnknown(map, shape.names());
        final @Nullable Object[] components = components(shape, map);
        return components == null ? null : make(shape, components, map.place(), type);
    }

    /** Reads the components that a map gives, in order; null if one of them is wrong. Unknown names are not looked at. */
    @Nullable
    Object @Nullable [] components(final RecordShape shape, final MapNode map) {
        final int before = problems.count();
        final List<Attribute> attributes = shape.attributes();
        final @Nullable Object[] components = new Object[attributes.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = component(attributes.get(i), map);
        }
        return problems.count() == before ? components : null;
    }

    private @Nullable Object component(final Attribute attribute, final MapNode map) {
        final Node node = map.get(attribute.name());
        if (node != null && !node.isNull()) {
            return attribute
                    .type()
                    .match(new ValueReader(attribute, node, this))
                    .orElse(null);
        }
        if (attribute.isRequired()) {
            problems.add(map.placeOf(attribute.name()), attribute.name() + " is missing.");
            return null;
        }
        return node == null ? attribute.absent() : empty(attribute, node);
    }

    // An absent name is never asked here: nobody left it empty.
    private @Nullable Object empty(final Attribute attribute, final Node node) {
        if (attribute.type() instanceof final ValueType.Single single && single.scalar() == Scalar.EVENT) {
            return emptyEvent;
        }
        return attribute.type() instanceof final ValueType.Nested nested
                ? new ValueReader(attribute, allEmpty(nested.shape(), node), this)
                        .nested(nested)
                        .orElse(null)
                : attribute.absent();
    }

    private static MapNode allEmpty(final RecordShape shape, final Node node) {
        final Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        shape.names().forEach(name -> entries.put(name, new MapNode.Entry(node.place(), node)));
        return new MapNode(node.place(), entries);
    }

    /** Makes the record of its components; null if the record refuses them. */
    <T> @Nullable T make(
            final RecordShape shape, final @Nullable Object[] components, final Source place, final Class<T> type) {
        try {
            return type.cast(shape.make(components));
        } catch (final IllegalArgumentException refusal) {
            problems.add(place, refusal.getMessage() + ".");
            return null;
        }
    }

    void refuseUnknown(final MapNode map, final Collection<String> known) {
        for (final String name : map.names()) {
            if (!known.contains(name)) {
                final String nearest = NearestName.advice(name, known);
                final String few = known.size() > FEW ? null : "one of " + String.join(", ", known) + ".";
                problems.add(
                        map.placeOf(name), Shown.name(name) + " is unknown here.", nearest == null ? few : nearest);
            }
        }
    }
}
