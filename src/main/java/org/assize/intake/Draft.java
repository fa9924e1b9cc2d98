package org.assize.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assize.fact.Source;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.Shown;
import org.jspecify.annotations.Nullable;

/** The parts of a dossier by name, found but not yet read; a part that stands twice is refused. */
final class Draft {

    static final String ASSESSMENT = "assessment";
    static final String RECORD_SETS = "record-sets";
    static final String ANSWERS = "answers";
    private static final String AUDIT = "audit-results";

    private final FactModel model;
    private final Source place;
    private final Problems problems;
    private final SortedMap<String, Rows> rows = new TreeMap<>();
    private final SortedMap<String, TableRows> lists = new TreeMap<>();
    private final SortedMap<String, FileSettings> told = new TreeMap<>();
    private @Nullable MapNode assessment;
    private @Nullable MapNode recordSets;
    private boolean json;
    private boolean main;

    /** @param place the dossier itself, for what is missing in it */
    Draft(final FactModel model, final Source place, final Problems problems) {
        this.model = model;
        this.place = place;
        this.problems = problems;
    }

    /** Takes the parts of the main file. */
    void addMain(final MapNode file, final boolean isJson) {
        json = isJson;
        main = true;
        for (final Map.Entry<String, MapNode.Entry> entry : file.entries().entrySet()) {
            final String name = entry.getKey();
            final Node value = entry.getValue().value();
            if (name.equals(ASSESSMENT)) {
                assessment = map(name, value);
            } else if (name.equals(RECORD_SETS)) {
                recordSets = map(name, value);
            } else if (model.entity(name) == null) {
                final List<String> known = mainNames();
                problems.add(
                        entry.getValue().place(),
                        Shown.name(name) + " is unknown here.",
                        NearestName.advice(name, known));
            } else {
                add(name, new TreeRows(value, json, problems));
            }
        }
    }

    private @Nullable MapNode map(final String name, final Node value) {
        if (value instanceof final MapNode map) {
            return map;
        }
        problems.add(value.place(), name + " must be a map, not " + value.shown() + ".");
        return null;
    }

    private List<String> mainNames() {
        final Collection<String> names = new TreeSet<>(model.entities().keySet());
        names.add(RECORD_SETS);
        return List.copyOf(names);
    }

    /** Takes the rows of an entity of the model. */
    void add(final String entity, final Rows part) {
        final Rows given = entity.equals(ANSWERS) ? new QuestionnaireRows(part) : part;
        refuseSecond(entity, rows.putIfAbsent(entity, given), part);
    }

    /** Takes the results of an audit, beside those of others. */
    void addAudit(final ForeignAudit audit) {
        final Rows earlier = rows.get(AUDIT);
        rows.put(AUDIT, earlier == null ? audit : new SeveralRows(earlier.place(), List.of(earlier, audit)));
    }

    /** Takes a list of records, {@code <entity>.<attribute>}. */
    void addList(final String name, final TableRows part) {
        refuseSecond(name, lists.putIfAbsent(name, part), part);
    }

    /** Takes what a set of records says of itself; the main file may say otherwise. */
    void addSettings(final String name, final FileSettings settings) {
        told.put(name, settings);
    }

    private void refuseSecond(final String name, final @Nullable Rows earlier, final Rows part) {
        if (earlier != null) {
            problems.add(part.place(), name + " stands twice, first at " + earlier.place() + ".");
        }
    }

    /** Names of the files that there may be for the entities, without their endings, sorted. */
    static List<String> fileNames(final FactModel model) {
        return model.recordTables();
    }

    /** The attribute of a list file's name; null if there is none of that name. */
    static @Nullable Attribute listOf(final FactModel model, final String name) {
        final int dot = name.indexOf('.');
        final EntityShape entity = dot < 0 ? null : model.entity(name.substring(0, dot));
        if (entity == null) {
            return null;
        }
        return entity.shape().recordLists().stream()
                .filter(list -> list.name().equals(name.substring(dot + 1)))
                .findFirst()
                .orElse(null);
    }

    /** Whether the main file could be read at all. */
    boolean hasMain() {
        return main;
    }

    /** A binder for what the main file says of the dossier itself. */
    Binder binder() {
        return Binder.plain(problems, json);
    }

    FactModel model() {
        return model;
    }

    Source place() {
        return place;
    }

    Problems problems() {
        return problems;
    }

    @Nullable
    Rows rows(final String entity) {
        return rows.get(entity);
    }

    @Nullable
    MapNode assessment() {
        return assessment;
    }

    @Nullable
    MapNode recordSets() {
        return recordSets;
    }

    /** What sets of records say of themselves. */
    SortedMap<String, FileSettings> told() {
        return told;
    }

    SortedMap<String, TableRows> lists() {
        return lists;
    }
}
