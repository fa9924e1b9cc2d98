package org.assize.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * Names with values, in written order; no name stands twice.
 *
 * @param entries by name
 */
public record MapNode(Source place, Map<String, Entry> entries) implements Node {

    /**
     * One name with its value.
     *
     * @param place where the name stands
     */
    public record Entry(Source place, Node value) {}

    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The names in written order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The value of a name; null if the name is absent. */
    public @Nullable Node get(final String name) {
        final Entry entry = entries.get(name);
        return entry == null ? null : entry.value();
    }

    /** Where the name stands; the map's own place if it is absent. */
    public Source placeOf(final String name) {
        final Entry entry = entries.get(name);
        return entry == null ? place : entry.place();
    }

    /** The same map with one more value, or with another value for the name. */
    public MapNode with(final String name, final Node value) {
        final Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(name, new Entry(value.place(), value));
        return new MapNode(place, changed);
    }

    /** The same map without the name. */
    public MapNode without(final String name) {
        final Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.remove(name);
        return new MapNode(place, changed);
    }

    @Override
    public String shown() {
        return "a map";
    }
}
