package org.assize.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ids that earlier editions of a framework gave, with the requirements of ours that took their place. */
public final class OlderNumbering {

    private static final OlderNumbering NONE = new OlderNumbering(List.of());

    private final Map<String, Map<String, Entry>> byFramework = new TreeMap<>();

    /**
     * An id of an earlier edition.
     *
     * @param edition {@code 2013}
     * @param successors ids in our edition, at least one
     */
    public record Entry(String framework, String edition, String id, List<String> successors) {}

    public OlderNumbering(final Collection<Entry> entries) {
        entries.forEach(entry -> byFramework
                .computeIfAbsent(entry.framework(), key -> new TreeMap<>())
                .put(entry.id(), entry));
    }

    public static OlderNumbering none() {
        return NONE;
    }

    /**
     * What to write instead of an id of an earlier edition, a heading of it included; null if the id is none.
     *
     * @return two sentences: whose numbering it is, and the advice
     */
    public @Nullable Answer answer(final String framework, final String id) {
        final Map<String, Entry> entries = byFramework.getOrDefault(framework, Map.of());
        final List<Entry> meant = new ArrayList<>();
        final Entry exact = entries.get(id);
        if (exact != null) {
            meant.add(exact);
        } else if (!id.isEmpty()) {
            entries.values().stream()
                    .filter(entry -> entry.id().startsWith(id + "."))
                    .forEach(meant::add);
        }
        if (meant.isEmpty()) {
            return null;
        }
        final Set<String> successors = new LinkedHashSet<>();
        meant.forEach(entry -> successors.addAll(entry.successors()));
        return new Answer(id + " is " + meant.get(0).edition() + " numbering.", words(successors) + ".");
    }

    private static String words(final Collection<String> ids) {
        final List<String> all = List.copyOf(ids);
        final int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    /** A sentence and the advice behind {@code Maybe}. */
    public record Answer(String message, String advice) {}

    /** All ids of the earlier editions of a framework. */
    public Collection<Entry> entries(final String framework) {
        return List.copyOf(byFramework.getOrDefault(framework, Map.of()).values());
    }
}
