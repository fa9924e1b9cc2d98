package org.assize.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.Shown;
import org.assize.source.ValueType;

/**
 * The files {@code <entity>.<attribute>.csv} of one entity: each holds a list of records for every fact of the entity. The
 * first column has the name of the entity and holds the id of the fact; an entity of which there is one has no such column.
 */
final class ListFiles {

    private final EntityShape entity;
    private final Problems problems;
    private final Map<String, ListFile> files = new TreeMap<>();

    /** One file, with its rows by the id of their fact. */
    private record ListFile(Source place, boolean complete, Map<String, List<Node>> rows) {}

    ListFiles(final EntityShape entity, final Problems problems) {
        this.entity = entity;
        this.problems = problems;
    }

    /** Reads the file of an attribute. */
    void read(final Attribute attribute, final TableRows table, final Tri complete) {
        final ValueType.Nested records = (ValueType.Nested) ((ValueType.Many) attribute.type()).element();
        final Map<String, List<Node>> rows = new LinkedHashMap<>();
        final String owner = entity.isSingle() ? null : entity.name();
        final String list = entity.name() + "." + attribute.name();
        table.readList(records.shape(), list, owner, new Rows.Sink() {
            @Override
            public void columns(final Collection<String> names) {
                // What a list of records delivers is told by its attribute as a whole.
            }

            @Override
            public void row(final MapNode row) {
                final Node id = owner == null ? null : row.get(owner);
                if (id != null && id.isNull()) {
                    problems.add(row.place(), owner + " is missing.");
                }
                final String key = owner == null ? entity.name() : RowReader.text(Objects.requireNonNull(id));
                rows.computeIfAbsent(key, unseen -> new ArrayList<>()).add(owner == null ? row : row.without(owner));
            }
        });
        files.put(attribute.name(), new ListFile(table.place(), complete == Tri.YES, rows));
    }

    Collection<String> attributes() {
        return files.keySet();
    }

    /** Adds the lists of a fact to its row. */
    MapNode complete(final String id, final MapNode row) {
        MapNode complete = row;
        for (final Map.Entry<String, ListFile> entry : files.entrySet()) {
            final ListFile file = entry.getValue();
            final List<Node> rows = file.rows().remove(id);
            if (row.get(entry.getKey()) != null) {
                problems.add(row.placeOf(entry.getKey()), entry.getKey() + " stands in " + file.place() + " too.");
            } else if (rows != null || file.complete()) {
                // Without a row in a complete file there are none; in a partial one nothing is known.
                complete = complete.with(entry.getKey(), new ListNode(file.place(), rows == null ? List.of() : rows));
            }
        }
        return complete;
    }

    /** Refuses the rows of facts that there are not; to be called when all facts were completed. */
    void refuseOrphans(final Collection<String> ids) {
        for (final ListFile file : files.values()) {
            file.rows()
                    .forEach((id, rows) -> problems.add(
                            rows.get(0).place(),
                            "There is no " + entity.name() + shown(id) + " to which it could belong.",
                            NearestName.advice(id, ids)));
        }
    }

    private String shown(final String id) {
        return entity.isSingle() ? "" : " " + Shown.quoted(id);
    }
}
