package org.assize.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assize.fact.Source;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one map of a content file, and collects what is wrong with them. */
final class Fields {

    private final MapNode map;
    private final Problems problems;

    private Fields(final MapNode map, final Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** The fields of a node that must be a map with no other than the known names. */
    static Fields of(final Node node, final Problems problems, final List<String> known) {
        final Fields fields = new Fields(map(node, problems), problems);
        for (final String name : fields.map.names()) {
            if (!known.contains(name)) {
                problems.add(
                        fields.map.placeOf(name),
                        "\"" + name + "\" is not known here; expected one of " + String.join(", ", known) + ".",
                        NearestName.advice(name, known));
            }
        }
        return fields;
    }

    private static MapNode map(final Node node, final Problems problems) {
        if (node instanceof MapNode map) {
            return map;
        }
        problems.add(node.place(), "expected names with values, found " + node.shown() + ".");
        return new MapNode(node.place(), Map.of());
    }

    /** The entries of a map whose names are free. */
    static Map<String, Node> entries(final @Nullable Node node, final Problems problems) {
        final Map<String, Node> entries = new LinkedHashMap<>();
        if (node != null) {
            map(node, problems).entries().forEach((name, entry) -> entries.put(name, entry.value()));
        }
        return entries;
    }

    /** The fields of a map whose names are free; none if it is not given. */
    static Fields free(final @Nullable Node node, final Source place, final Problems problems) {
        return new Fields(node == null ? new MapNode(place, Map.of()) : map(node, problems), problems);
    }

    List<String> names() {
        return map.names();
    }

    Source place() {
        return map.place();
    }

    Source placeOf(final String name) {
        return map.placeOf(name);
    }

    @Nullable
    Node node(final String name) {
        return map.get(name);
    }

    /** A text that must be given; empty after a problem. */
    String text(final String name) {
        final String text = optional(name);
        if (text == null || text.isBlank()) {
            problems.add(place(), "lacks \"" + name + "\".");
            return "";
        }
        return text;
    }

    @Nullable
    String optional(final String name) {
        final Node node = map.get(name);
        return node == null ? null : scalar(node);
    }

    private @Nullable String scalar(final Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.isNull() ? null : scalar.text();
        }
        problems.add(node.place(), "expected a text, found " + node.shown() + ".");
        return null;
    }

    /** A list of texts; empty if it is not given. */
    List<String> texts(final String name) {
        final List<String> texts = new ArrayList<>();
        for (final Node item : items(name)) {
            final String text = scalar(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The texts of a node that must be a list of them. */
    static List<String> list(final Node node, final Problems problems) {
        if (!(node instanceof ListNode list)) {
            problems.add(node.place(), "expected a list, found " + node.shown() + ".");
            return List.of();
        }
        final List<String> texts = new ArrayList<>();
        for (final Node item : list.items()) {
            if (item instanceof ScalarNode scalar && !scalar.isNull()) {
                texts.add(scalar.text());
            } else {
                problems.add(item.place(), "expected a text, found " + item.shown() + ".");
            }
        }
        return texts;
    }

    /** The elements of a list; none if it is not given. */
    List<Node> items(final String name) {
        final Node node = map.get(name);
        if (node == null || node instanceof ScalarNode scalar && scalar.isNull()) {
            return List.of();
        }
        if (node instanceof ListNode list) {
            return list.items();
        }
        problems.add(node.place(), "expected a list, found " + node.shown() + ".");
        return List.of();
    }

    /** One of a closed list of words. */
    String choice(final String name, final List<String> allowed, final @Nullable String otherwise) {
        final String word = optional(name);
        if (word == null && otherwise != null) {
            return otherwise;
        }
        if (word == null || !allowed.contains(word)) {
            problems.add(
                    placeOf(name),
                    "\"" + name + "\" is " + (word == null ? "missing" : "\"" + word + "\"") + "; expected one of "
                            + String.join(", ", allowed) + ".",
                    word == null ? null : NearestName.advice(word, allowed));
            return allowed.get(0);
        }
        return word;
    }

    boolean flag(final String name, final boolean otherwise) {
        final String word = optional(name);
        if (word == null) {
            return otherwise;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                problems.add(placeOf(name), "\"" + word + "\" is neither yes nor no.");
                yield otherwise;
            }
        };
    }

    int number(final String name, final int otherwise) {
        final String text = optional(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (final NumberFormatException e) {
            problems.add(placeOf(name), "\"" + text + "\" is no whole number.");
            return otherwise;
        }
    }
}
