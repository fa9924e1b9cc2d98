package org.assize.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Fact;
import org.assize.fact.Origin;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.ScalarNode;
import org.assize.source.Shown;
import org.jspecify.annotations.Nullable;

/** Makes the facts of one entity of its rows, and refuses a second one of the same id. */
final class RowReader {

    private final EntityShape entity;
    private final Binder binder;
    private final FileSettings settings;
    private final EvidenceKind kind;
    private final ListFiles lists;
    private final Set<String> names;
    private final List<String> keys;
    private final Map<String, Source> seen = new HashMap<>();

    /**
     * @param settings of the whole file
     * @param kind what the file is if neither it nor a row says so
     */
    RowReader(
            final EntityShape entity,
            final Binder binder,
            final FileSettings settings,
            final EvidenceKind kind,
            final ListFiles lists) {
        this.entity = entity;
        this.binder = binder;
        this.settings = settings;
        this.kind = settings.evidenceKind() == null ? kind : settings.evidenceKind();
        this.lists = lists;
        names = new LinkedHashSet<>(entity.names());
        keys = entity.keys().stream().map(Attribute::name).toList();
    }

    /** The kind of the file. */
    EvidenceKind kind() {
        return kind;
    }

    /** The ids that were read. */
    Map<String, Source> seen() {
        return seen;
    }

    /** Reads a row; null if it is wrong. */
    @Nullable
    Fact read(final MapNode row) {
        final int before = binder.problems().count();
        binder.refuseUnknown(row, names);
        final OriginColumns told = origin(row);
        final String id = id(row);
        final EvidenceKind rowKind = told.evidenceKind() == null ? kind : told.evidenceKind();
        final @Nullable Object[] components =
                binder.with(emptyEvent(rowKind)).components(entity.shape(), lists.complete(id, row));
        if (hasKeys(row)) {
            checkId(id, row);
        }
        if (components == null || binder.problems().count() > before) {
            return null;
        }
        final Origin origin = new Origin(
                new Ref(entity.name(), id),
                row.place().row(),
                rowKind,
                told.collectedAt() == null ? settings.collectedAt() : told.collectedAt(),
                told.evidenceRefs() == null ? List.of() : told.evidenceRefs());
        return make(components, origin);
    }

    private @Nullable Fact make(final @Nullable Object[] components, final Origin origin) {
        try {
            return entity.make(components, origin);
        } catch (final IllegalArgumentException refusal) {
            binder.problems().add(origin.source(), refusal.getMessage() + ".");
            return null;
        }
    }

    // Only a complete register that has the column says by an empty date that something has not happened.
    private Event emptyEvent(final EvidenceKind rowKind) {
        return settings.complete() == Tri.YES && rowKind.isInstanceLevel() ? Event.notYet() : Event.unknown();
    }

    private OriginColumns origin(final MapNode row) {
        final @Nullable Object[] components = binder.components(OriginColumns.SHAPE, row);
        final OriginColumns told = components == null
                ? null
                : binder.make(OriginColumns.SHAPE, components, row.place(), OriginColumns.class);
        return told == null ? OriginColumns.NONE : told;
    }

    private String id(final MapNode row) {
        if (keys.isEmpty()) {
            return entity.name();
        }
        return keys.stream().map(key -> text(row.get(key))).collect(Collectors.joining("/"));
    }

    /** What stands in a cell; empty for what is absent or no single value. */
    static String text(final @Nullable Node node) {
        return node instanceof final ScalarNode scalar ? scalar.text() : "";
    }

    private boolean hasKeys(final MapNode row) {
        return keys.stream().map(row::get).allMatch(part -> part != null && !part.isNull());
    }

    private void checkId(final String id, final MapNode row) {
        final Source place = keys.isEmpty() ? row.place() : row.placeOf(keys.get(0));
        final Source earlier = seen.putIfAbsent(id, place);
        if (earlier != null) {
            binder.problems()
                    .add(place, entity.name() + " " + Shown.quoted(id) + " stands twice, first at " + earlier + ".");
        }
        if (!Normalizer.isNormalized(id, Normalizer.Form.NFC)) {
            binder.problems().add(place, Shown.name(id) + " is an id with letters in parts (not Unicode NFC).");
        }
    }
}
