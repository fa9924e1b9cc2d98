package org.assize.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Fact;
import org.assize.fact.Origin;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.assize.intake.Dossier;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.RecordShape;
import org.assize.source.Scalar;
import org.assize.source.ValueType;
import org.jspecify.annotations.Nullable;

/** The single-fact edits of a dossier: one attribute changed, one row added or removed. */
final class FactEdits {

    private static final int ATTRIBUTE = 1;
    private static final int UNKNOWN = 40;
    private static final int REMOVAL = 20;
    private static final int ADDITION = 30;
    private static final int LIKE = 3;
    private static final String NOTHING = "unknown";
    private static final String NEW = "new";

    private final FactModel model;
    private final Map<String, RecordSet> sets = new HashMap<>();
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private final Map<String, TreeSet<String>> texts = new HashMap<>();
    private final EditValues values;

    FactEdits(final Dossier dossier, final FactModel model) {
        this.model = model;
        dossier.recordSets().forEach(set -> sets.put(set.entity(), set));
        for (final Fact fact : dossier.facts()) {
            facts.computeIfAbsent(fact.ref().type(), type -> new ArrayList<>()).add(fact);
            for (final Attribute attribute : model.of(fact).shape().attributes()) {
                attribute
                        .textsOf(fact)
                        .forEach(text -> texts.computeIfAbsent(attribute.name(), name -> new TreeSet<>())
                                .add(text));
            }
        }
        this.values = new EditValues(dossier.context().date(), texts);
    }

    /** Facts of an entity in the dossier, in its order. */
    List<Fact> facts(final String entity) {
        return facts.getOrDefault(entity, List.of());
    }

    /** Every attribute of the fact with other values, one at a time, and the fact away. */
    List<FactEdit> of(final Fact fact) {
        final RecordSet set = sets.get(fact.ref().type());
        if (set == null) {
            return List.of();
        }
        final List<FactEdit> edits = new ArrayList<>();
        attributes(model.of(fact).shape(), fact, "").forEach((path, slot) -> {
            for (final @Nullable Object value : values.of(slot.attribute(), slot.value())) {
                final FactEdit edit = changed(fact, path, slot, value);
                if (edit != null) {
                    edits.add(edit);
                }
            }
        });
        edits.add(removed(fact, set));
        return edits;
    }

    /** An attribute with its value in one fact. */
    private record Slot(Attribute attribute, @Nullable Object value) {}

    private static Map<String, Slot> attributes(final RecordShape shape, final Object owner, final String prefix) {
        final Map<String, Slot> slots = new LinkedHashMap<>();
        for (final Attribute attribute : shape.attributes()) {
            final Object value = attribute.valueOf(owner);
            if (attribute.type() instanceof final ValueType.Nested nested) {
                if (value != null) {
                    slots.putAll(attributes(nested.shape(), value, prefix + attribute.name() + "."));
                }
            } else if (!attribute.isKey()) {
                slots.put(prefix + attribute.name(), new Slot(attribute, value));
            }
        }
        return slots;
    }

    private @Nullable FactEdit changed(
            final Fact fact, final String path, final Slot slot, final @Nullable Object value) {
        final RecordSet set = sets.get(fact.ref().type());
        final Fact after = made(() -> model.of(fact).with(fact, path, value));
        if (after == null || set == null || after.equals(fact)) {
            return null;
        }
        return new FactEdit(
                fact,
                after,
                set,
                withColumn(set, path),
                path,
                written(slot.attribute(), slot.value()),
                written(slot.attribute(), value),
                ValueType.isUnknown(value) ? UNKNOWN : ATTRIBUTE);
    }

    private static String written(final Attribute attribute, final @Nullable Object value) {
        return value == null || ValueType.isUnknown(value)
                ? NOTHING
                : attribute.type().written(value);
    }

    private FactEdit removed(final Fact fact, final RecordSet set) {
        final RecordSet less = counted(set, -1);
        final boolean single = model.of(fact).isSingle();
        final RecordSet after = single ? copy(less, List.of(), less.populationCount(), false) : less;
        return new FactEdit(fact, null, set, after, "", "", "", REMOVAL);
    }

    /**
     * The edit with the value nearest to the present one that still does; the same if the attribute has no order.
     *
     * @param works tells of an edit whether it does
     */
    FactEdit nearest(final FactEdit edit, final Predicate<FactEdit> works) {
        final Fact fact = edit.before();
        if (fact == null || edit.after() == null) {
            return edit;
        }
        final Slot slot = attributes(model.of(fact).shape(), fact, "").get(edit.attribute());
        final Slot other = attributes(model.of(fact).shape(), edit.after(), "").get(edit.attribute());
        final Object from = slot == null ? null : slot.value();
        if (slot == null || other == null || from == null) {
            return edit;
        }
        long far = EditValues.distance(from, other.value());
        long near = 0;
        FactEdit best = edit;
        while (Math.abs(far - near) > 1) {
            final long middle = near + (far - near) / 2;
            final FactEdit tried = changed(fact, edit.attribute(), slot, EditValues.at(from, middle));
            if (tried != null && works.test(tried)) {
                best = tried;
                far = middle;
            } else {
                near = middle;
            }
        }
        return best;
    }

    /**
     * One more row: like one that is there under another id, or one of which the id is known and at most one value more.
     *
     * @param ids to choose from; if empty, those that other rows name, and a new one
     */
    List<FactEdit> added(final String entity, final List<String> ids) {
        final EntityShape shape = model.entity(entity);
        final RecordSet set = sets.get(entity);
        if (shape == null
                || set == null
                || shape.keys().size() > 1
                || shape.isSingle() && !facts(entity).isEmpty()) {
            return List.of();
        }
        final RecordSet more = withColumns(counted(set, 1), shape);
        final List<FactEdit> edits = new ArrayList<>();
        for (final String id : shape.isSingle() ? List.of(entity) : ids(shape, ids)) {
            rows(shape, id).forEach(row -> edits.add(new FactEdit(null, row, set, more, "", "", known(row), ADDITION)));
        }
        return edits;
    }

    private String known(final Fact row) {
        final Map<String, String> written = new LinkedHashMap<>(model.values(row));
        model.of(row).keys().forEach(key -> written.remove(key.name()));
        return written.isEmpty()
                ? ""
                : " with "
                        + written.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", "));
    }

    private List<Fact> rows(final EntityShape shape, final String id) {
        final List<String> keys = shape.isSingle() ? List.of() : List.of(id);
        final Origin origin = new Origin(
                new Ref(shape.name(), id),
                Source.ofFile("records/" + shape.name() + ".csv"),
                EvidenceKind.RECORD,
                null,
                List.of());
        final List<Fact> rows = new ArrayList<>();
        final Fact blank = made(() -> shape.blank(keys, origin));
        if (blank != null) {
            rows.add(blank);
            attributes(shape.shape(), blank, "").forEach((path, slot) -> {
                if (isClosed(slot.attribute().type())) {
                    values.of(slot.attribute(), slot.value()).stream()
                            .map(value -> made(() -> shape.with(blank, path, value)))
                            .filter(Objects::nonNull)
                            .forEach(rows::add);
                }
            });
        }
        facts(shape.name()).stream()
                .limit(LIKE)
                .map(fact -> made(() -> shape.like(fact, keys, origin)))
                .filter(Objects::nonNull)
                .forEach(rows::add);
        return rows;
    }

    private static boolean isClosed(final ValueType type) {
        return type instanceof ValueType.Choice
                || type instanceof final ValueType.Single single && single.scalar() == Scalar.TRI;
    }

    /** What no dossier could hold is null. */
    private static @Nullable Fact made(final Supplier<@Nullable Fact> maker) {
        try {
            return maker.get();
        } catch (final IllegalArgumentException | ClassCastException refused) {
            return null;
        }
    }

    private List<String> ids(final EntityShape shape, final List<String> wanted) {
        final TreeSet<String> known = new TreeSet<>(wanted);
        if (wanted.isEmpty()) {
            known.addAll(texts.getOrDefault(shape.keys().get(0).name(), new TreeSet<>()));
        }
        facts(shape.name()).forEach(fact -> known.remove(fact.ref().id()));
        final List<String> ids = new ArrayList<>(known.stream().limit(LIKE).toList());
        if (wanted.isEmpty()) {
            ids.add(NEW);
        }
        return ids;
    }

    private static RecordSet counted(final RecordSet set, final int by) {
        return copy(set, set.columns(), set.populationCount() + by, set.provided());
    }

    private static RecordSet withColumn(final RecordSet set, final String path) {
        final String column = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        if (set.columns().contains(column) || set.columns().contains(path)) {
            return set;
        }
        final List<String> columns = new ArrayList<>(set.columns());
        columns.add(column);
        return copy(set, columns, set.populationCount(), set.provided());
    }

    private static RecordSet withColumns(final RecordSet set, final EntityShape shape) {
        return set.provided() ? set : copy(set, shape.shape().names(), set.populationCount(), true);
    }

    private static RecordSet copy(
            final RecordSet set, final List<String> columns, final int count, final boolean provided) {
        return new RecordSet(
                set.entity(),
                provided,
                !provided ? Tri.UNKNOWN : set.provided() ? set.complete() : Tri.YES,
                set.coverage(),
                columns,
                count,
                set.from(),
                set.to(),
                set.evidenceKind(),
                set.source());
    }
}
