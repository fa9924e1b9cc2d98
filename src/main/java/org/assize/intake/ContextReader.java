package org.assize.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Origin;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Reads {@code assessment:}, with what the caller says before it and with defaults behind it. */
final class ContextReader {

    private static final EntityShape SHAPE =
            Objects.requireNonNull(FactModel.of(AssessmentContext.class).entity(Draft.ASSESSMENT));

    private final Problems problems;

    ContextReader(final Problems problems) {
        this.problems = problems;
    }

    /** The context; null if it is wrong. */
    @Nullable
    AssessmentContext read(final Draft draft, final Intake.Options options, final ContextDefaults defaults) {
        final MapNode written = draft.assessment();
        final MapNode start = written == null ? new MapNode(draft.place(), new LinkedHashMap<>()) : written;
        final MapNode map = withDefaults(withOptions(start, options), defaults);
        final boolean dated = isTold(map, "as-of", "--as-of 2026-06-17, or as-of: 2026-06-17 under assessment:");
        final boolean placed = isTold(map, "zone", "zone: Europe/Ljubljana under assessment:");
        final Binder binder = draft.binder();
        binder.refuseUnknown(map, SHAPE.shape().names());
        final @Nullable Object[] components = dated && placed ? binder.components(SHAPE.shape(), map) : null;
        if (components == null) {
            return null;
        }
        final Origin origin = new Origin(
                new Ref(Draft.ASSESSMENT, Draft.ASSESSMENT), map.place().row(), EvidenceKind.DOCUMENT, null, List.of());
        final AssessmentContext context = (AssessmentContext) SHAPE.make(components, origin);
        checkPeriod(map, context.periodFrom(), context.periodTo());
        return context;
    }

    private boolean isTold(final MapNode map, final String name, final String advice) {
        final Node node = map.get(name);
        final boolean told = node != null && !node.isNull();
        if (!told) {
            problems.add(
                    map.placeOf(name),
                    "The assessment has no " + name + "; nothing defaults to today or here.",
                    advice);
        }
        return told;
    }

    private void checkPeriod(final MapNode map, final @Nullable LocalDate from, final @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(map.placeOf("period-to"), "The period ends on " + to + ", before it begins on " + from + ".");
        }
    }

    private static MapNode withOptions(final MapNode written, final Intake.Options options) {
        MapNode map = written;
        if (options.asOf() != null) {
            map = map.with("as-of", text(written.place(), options.asOf()));
        }
        return options.frameworks().isEmpty()
                ? map
                : map.with("frameworks", list(written.place(), options.frameworks()));
    }

    private static MapNode withDefaults(final MapNode written, final ContextDefaults defaults) {
        final Source place = written.place();
        MapNode map = withDefault(written, "mode", text(place, defaults.mode()));
        map = withDefault(map, "frameworks", list(place, defaults.frameworks()));
        map = defaults.asOf() == null ? map : withDefault(map, "as-of", text(place, defaults.asOf()));
        return defaults.zone() == null ? map : withDefault(map, "zone", text(place, defaults.zone()));
    }

    private static MapNode withDefault(final MapNode map, final String name, final Node value) {
        final Node told = map.get(name);
        return told == null || told.isNull() ? map.with(name, value) : map;
    }

    private static Node text(final Source place, final Object value) {
        return ScalarNode.text(place, value.toString());
    }

    private static Node list(final Source place, final List<String> values) {
        final List<Node> items = new ArrayList<>();
        values.forEach(value -> items.add(text(place, value)));
        return new ListNode(place, items);
    }
}
