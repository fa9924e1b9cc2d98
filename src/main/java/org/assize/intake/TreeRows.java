package org.assize.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assize.fact.Source;
import org.assize.source.EntityShape;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;

/** Rows of a YAML or JSON file: a list of maps, or one map for a fact of which there is one. */
record TreeRows(Node node, boolean jsonBooleans, Problems problems) implements Rows {

    @Override
    public Source place() {
        return node.place();
    }

    @Override
    public void read(final EntityShape entity, final Sink sink) {
        final Set<String> columns = new LinkedHashSet<>();
        for (final Node row : rows(entity)) {
            if (row instanceof final MapNode map) {
                addNames(columns, "", map);
                sink.row(map);
            } else {
                problems.add(row.place(), entity.name() + " must be a list of maps, not of " + row.shown() + ".");
            }
        }
        sink.columns(columns);
    }

    private List<Node> rows(final EntityShape entity) {
        if (entity.isSingle()) {
            return node instanceof MapNode ? List.of(node) : refuse(entity.name() + " must be a map", "");
        }
        if (node instanceof final ListNode list) {
            return list.items();
        }
        final boolean none =
                node instanceof final ScalarNode scalar && scalar.text().equals("none");
        return none ? List.of() : refuse(entity.name() + " must be a list of maps", " If there are none, write [].");
    }

    private List<Node> refuse(final String expected, final String hint) {
        problems.add(node.place(), expected + ", not " + node.shown() + "." + hint);
        return List.of();
    }

    private static void addNames(final Set<String> columns, final String prefix, final MapNode map) {
        map.entries().forEach((name, entry) -> {
            columns.add(prefix + name);
            if (entry.value() instanceof final MapNode inner) {
                addNames(columns, prefix + name + ".", inner);
            }
        });
    }
}
