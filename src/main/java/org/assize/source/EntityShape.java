package org.assize.source;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.assize.fact.Fact;
import org.assize.fact.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A fact type as files see it.
 *
 * @param name in the client's words: {@code leavers}
 * @param meaning what one of it is, a sentence without a full stop
 * @param type the Java record
 * @param shape its attributes, without the origin
 */
public record EntityShape(String name, String meaning, Class<? extends Fact> type, RecordShape shape) {

    /** Attributes that every row may have besides its own: how the fact became known. */
    public static final List<String> ORIGIN = List.of("evidence-kind", "collected-at", "evidence-refs");

    /** The attributes that make the id, in order; empty if there is one such fact in a dossier. */
    public List<Attribute> keys() {
        return shape.attributes().stream().filter(Attribute::isKey).toList();
    }

    /** Whether there is one such fact in a dossier. */
    public boolean isSingle() {
        return keys().isEmpty();
    }

    /** All names that a row may have, sorted. */
    public List<String> names() {
        final TreeSet<String> names = new TreeSet<>(shape.names());
        names.addAll(ORIGIN);
        return List.copyOf(names);
    }

    /**
     * Makes a fact.
     *
     * @param components the attributes in order
     * @throws IllegalArgumentException if the record refuses them
     */
    public Fact make(final @Nullable Object[] components, final Origin origin) {
        final @Nullable Object[] all = Arrays.copyOf(components, components.length + 1);
        all[components.length] = origin;
        return type.cast(shape.make(all));
    }

    /**
     * The fact with one attribute changed, known as before.
     *
     * @param path name of an attribute; of one of a nested record after a dot
     * @return null if there is no nested record to change
     * @throws IllegalArgumentException if the record refuses the value
     */
    public @Nullable Fact with(final Fact fact, final String path, final @Nullable Object value) {
        final @Nullable Object[] components = shape.components(fact);
        return shape.put(components, path, value) ? make(components, fact.origin()) : null;
    }

    /**
     * A fact of which nothing is known but its id.
     *
     * @param keys values of the attributes that make the id, in order
     * @return null if more has to be known of such a fact
     */
    public @Nullable Fact blank(final List<?> keys, final Origin origin) {
        final boolean more =
                shape.attributes().stream().anyMatch(attribute -> attribute.isRequired() && !attribute.isKey());
        return more
                ? null
                : keyed(shape.attributes().stream().map(Attribute::absent).toArray(), keys, origin);
    }

    /** A fact of which the same is known as of the other, but for its id. */
    public Fact like(final Fact fact, final List<?> keys, final Origin origin) {
        return keyed(shape.components(fact), keys, origin);
    }

    private Fact keyed(final @Nullable Object[] components, final List<?> keys, final Origin origin) {
        for (int i = 0; i < keys.size(); i++) {
            shape.put(components, keys().get(i).name(), keys.get(i));
        }
        return make(components, origin);
    }
}
