package org.assize.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Fact;
import org.assize.fact.RecordSet;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Shown;
import org.jspecify.annotations.Nullable;

/** Reads all facts of one entity, and what the dossier holds of it. */
final class EntityReader {

    private final Draft draft;
    private final EntityShape entity;
    private final Map<String, FileSettings> settings;
    private final Vocabulary vocabulary;

    /** What was read of one entity. */
    record Result(List<Fact> facts, RecordSet recordSet) {}

    EntityReader(
            final Draft draft,
            final EntityShape entity,
            final Map<String, FileSettings> settings,
            final Vocabulary vocabulary) {
        this.draft = draft;
        this.entity = entity;
        this.settings = settings;
        this.vocabulary = vocabulary;
    }

    Result read() {
        final ListFiles lists = lists();
        final FileSettings own = settings.getOrDefault(entity.name(), FileSettings.NONE);
        final Rows rows = draft.rows(entity.name());
        final Binder binder = new Binder(draft.problems(), rows != null && rows.jsonBooleans(), Event.unknown());
        final RowReader reader = new RowReader(entity, binder, own, usualKind(), lists);
        final List<Fact> facts = new ArrayList<>();
        final Collection<String> columns = new TreeSet<>(lists.attributes());
        if (rows != null) {
            rows.read(entity, sink(reader, facts, columns));
        }
        lists.refuseOrphans(reader.seen().keySet());
        columns.removeAll(EntityShape.ORIGIN);
        return new Result(facts, recordSet(rows, own, reader.kind(), columns, facts.size()));
    }

    private Rows.Sink sink(final RowReader reader, final List<Fact> facts, final Collection<String> columns) {
        return new Rows.Sink() {
            @Override
            public void columns(final Collection<String> names) {
                columns.addAll(names);
            }

            @Override
            public void row(final MapNode row) {
                final Fact fact = reader.read(row);
                if (fact != null) {
                    refuseUnknownQuestion(fact, row);
                    if (fact instanceof final Answer answer && answer.isBlank()) {
                        return;
                    }
                    facts.add(fact);
                    vocabulary.requirements().check(entity, fact, row, draft.problems());
                }
            }
        };
    }

    private void refuseUnknownQuestion(final Fact fact, final MapNode row) {
        final String id = fact.ref().id();
        if (entity.name().equals(Draft.ANSWERS) && !vocabulary.isQuestion().test(id)) {
            draft.problems()
                    .add(
                            row.placeOf(entity.keys().get(0).name()),
                            "There is no question " + Shown.name(id) + ".",
                            NearestName.advice(id, vocabulary.questions()));
        }
    }

    private ListFiles lists() {
        final ListFiles lists = new ListFiles(entity, draft.problems());
        draft.lists().forEach((name, table) -> {
            final Attribute attribute = Draft.listOf(draft.model(), name);
            if (attribute != null && name.equals(entity.name() + "." + attribute.name())) {
                lists.read(
                        attribute,
                        table,
                        settings.getOrDefault(name, FileSettings.NONE).complete());
            }
        });
        return lists;
    }

    private EvidenceKind usualKind() {
        if (entity.name().equals(Draft.ANSWERS)) {
            return EvidenceKind.QUESTIONNAIRE;
        }
        return entity.isSingle() ? EvidenceKind.DOCUMENT : EvidenceKind.RECORD;
    }

    private RecordSet recordSet(
            final @Nullable Rows rows,
            final FileSettings own,
            final EvidenceKind kind,
            final Collection<String> columns,
            final int count) {
        final boolean provided = rows != null;
        final Source place = rows == null ? draft.place() : rows.place();
        return new RecordSet(
                entity.name(),
                provided,
                provided ? own.complete() : Tri.UNKNOWN,
                own.coverage(),
                List.copyOf(columns),
                count,
                own.from(),
                own.to(),
                kind,
                place);
    }
}
