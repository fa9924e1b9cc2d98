package org.assize.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AssessmentContext;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Fact;
import org.assize.fact.Origin;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.assize.source.EntityShape;
import org.assize.source.InputException;

/** Reads the parts of a draft and puts the dossier together. */
final class Assembly {

    private final Draft draft;
    private final Vocabulary vocabulary;

    Assembly(final Draft draft, final Vocabulary vocabulary) {
        this.draft = draft;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads everything, and then says everything that is wrong.
     *
     * @throws InputException if anything is
     */
    Dossier read(
            final String name,
            final Intake.Options options,
            final ContextDefaults defaults,
            final List<Dossier.InputFile> inputs) {
        // What an unreadable file does not say is not missing.
        final AssessmentContext context =
                draft.hasMain() ? new ContextReader(draft.problems()).read(draft, options, defaults) : null;
        final Map<String, FileSettings> settings = new SettingsReader(draft.problems()).read(draft);
        final List<Fact> facts = new ArrayList<>();
        final List<RecordSet> recordSets = new ArrayList<>();
        for (final EntityShape entity : draft.model().entities().values()) {
            if (entity.name().equals(Draft.ASSESSMENT)) {
                recordSets.add(assessed());
            } else {
                final EntityReader.Result result = new EntityReader(draft, entity, settings, vocabulary).read();
                facts.addAll(result.facts());
                recordSets.add(result.recordSet());
            }
        }
        draft.problems().throwIfAny();
        if (context == null) {
            throw new IllegalStateException("A context was read neither well nor badly: " + name);
        }
        facts.sort(Comparator.comparing(Fact::ref));
        final List<Ref> ignored = new ArrayList<>();
        facts.replaceAll(fact -> withoutLaterEvidence(fact, context, ignored));
        return new Dossier(name, facts, recordSets, context, inputs, ignored);
    }

    private RecordSet assessed() {
        final boolean provided = draft.assessment() != null;
        final List<String> columns =
                draft.assessment() == null ? List.of() : draft.assessment().names();
        return new RecordSet(
                Draft.ASSESSMENT,
                provided,
                Tri.of(provided),
                null,
                columns,
                1,
                null,
                null,
                EvidenceKind.DOCUMENT,
                draft.place());
    }

    private static Fact withoutLaterEvidence(
            final Fact fact, final AssessmentContext context, final List<Ref> ignored) {
        if (!(fact instanceof final Answer answer)
                || answer.evidenceDate() == null
                || !answer.evidenceDate().isAfter(context.date())) {
            return fact;
        }
        ignored.add(fact.ref());
        final Origin told = answer.origin();
        final Origin origin = new Origin(told.ref(), told.source(), told.evidenceKind(), told.collectedAt(), List.of());
        return new Answer(
                answer.questionId(),
                answer.value(),
                answer.maturity(),
                null,
                answer.comment(),
                answer.answeredBy(),
                answer.answeredAt(),
                origin);
    }
}
