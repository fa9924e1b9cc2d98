package org.assize.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.assize.source.FactModel;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.RecordShape;
import org.jspecify.annotations.Nullable;

/** Reads {@code record-sets:}, which says of each set of records how complete it is and how it became known. */
final class SettingsReader {

    static final RecordShape SHAPE = FactModel.shapeOf(FileSettings.class);

    private final Problems problems;

    SettingsReader(final Problems problems) {
        this.problems = problems;
    }

    /** The settings by name of the set. */
    Map<String, FileSettings> read(final Draft draft) {
        final Map<String, FileSettings> settings = new HashMap<>(draft.told());
        final MapNode all = draft.recordSets();
        if (all == null) {
            return settings;
        }
        final Collection<String> known = new TreeSet<>(draft.model().entities().keySet());
        known.addAll(Draft.fileNames(draft.model()));
        draft.binder().refuseUnknown(all, known);
        for (final String name : all.names()) {
            if (known.contains(name)) {
                refuseAbsent(draft, all, name);
                settings.put(name, one(draft, name, all.get(name)));
            }
        }
        return settings;
    }

    // It is rather a misspelt file than a remark on nothing.
    private void refuseAbsent(final Draft draft, final MapNode all, final String name) {
        if (draft.rows(name) == null && !draft.lists().containsKey(name)) {
            problems.add(all.placeOf(name), "There are no records of " + name + " in the dossier.");
        }
    }

    private FileSettings one(final Draft draft, final String name, final @Nullable Node node) {
        if (!(node instanceof final MapNode map)) {
            if (node != null) {
                problems.add(node.place(), name + " must be a map, not " + node.shown() + ".");
            }
            return FileSettings.NONE;
        }
        final FileSettings told = draft.binder().record(SHAPE, map, FileSettings.class);
        if (told == null) {
            return FileSettings.NONE;
        }
        final FileSettings settings = map.get("complete") == null ? told.withImpliedCompleteness() : told;
        final String contradiction = settings.contradiction();
        if (contradiction != null) {
            problems.add(map.place(), contradiction);
        }
        return settings;
    }
}
