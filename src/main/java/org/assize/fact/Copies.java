package org.assize.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies whose order is the same in every JVM; null, meaning unknown, stays null. */
final class Copies {

    private Copies() {}

    /** A copy in the written order. */
    static <T> @Nullable List<T> list(final @Nullable List<T> values) {
        return values == null ? null : List.copyOf(values);
    }

    /** A copy in natural order. */
    static <T extends Comparable<? super T>> @Nullable Set<T> set(final @Nullable Set<T> values) {
        return values == null
                ? null
                : Collections.unmodifiableSet(
                        new LinkedHashSet<>(values.stream().sorted().toList()));
    }

    /** A copy in the order of the keys. */
    static <V> @Nullable Map<String, V> map(final @Nullable Map<String, V> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
    }
}
