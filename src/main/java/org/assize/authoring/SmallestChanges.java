package org.assize.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assize.assessment.Assessment;
import org.assize.authoring.WhyNot.Change;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.Question;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;
import org.assize.fact.Fact;
import org.assize.finding.Judged;
import org.assize.intake.Dossier;
import org.assize.source.FactModel;

/** Finds the changes of one fact of a dossier after which an obligation is judged otherwise. */
final class SmallestChanges {

    /** Facts that are changed, the likeliest first. */
    private static final int FACTS = 30;

    /** Changes tried before giving up. */
    private static final int MOST = 4_000;

    private static final int SHOWN = 8;
    private static final int LIKE = 3;
    private static final String ANSWERS = "answers";

    private final Content content;
    private final Engine judging;
    private final Engine whole;

    /**
     * @param judging the rules up to where obligations are judged
     * @param whole all rules
     */
    SmallestChanges(final Content content, final Engine judging, final Engine whole) {
        this.content = content;
        this.judging = judging;
        this.whole = whole;
    }

    /** Changes that do, smallest first, and how many were tried. */
    record Found(List<Change> changes, int tried) {}

    /**
     * @param near facts of the dossier that are likely to matter, the likeliest first
     * @param wanted the outcome that is looked for
     */
    Found of(
            final Dossier dossier, final Obligation obligation, final List<Fact> near, final Predicate<Judged> wanted) {
        final FactEdits edits = new FactEdits(dossier, FactModel.standard());
        final List<FactEdit> all = edits(obligation, near, edits);
        try (EditTrial trial = new EditTrial(() -> judging.whatIf(Assessment.facts(content, dossier)))) {
            final Predicate<FactEdit> works = edit -> trial.ask(
                            edit, world -> judged(world.stream(Judged.class), obligation), Optional.<Judged>empty())
                    .filter(wanted)
                    .isPresent();
            final Map<String, FactEdit> found = new LinkedHashMap<>();
            for (final FactEdit edit : all) {
                final String key = key(edit);
                if (!found.containsKey(key) && works.test(edit)) {
                    found.put(key, edits.nearest(edit, works));
                }
            }
            return new Found(verified(dossier, obligation, wanted, List.copyOf(found.values())), trial.tried());
        }
    }

    /** Several values of one attribute are one way to change it. */
    private static String key(final FactEdit edit) {
        final Fact before = edit.before();
        return before == null
                ? "+" + (edit.after() == null ? "" : edit.after().ref().type())
                : before.ref() + " " + edit.attribute();
    }

    private List<FactEdit> edits(final Obligation obligation, final List<Fact> near, final FactEdits edits) {
        final Set<Fact> facts = new LinkedHashSet<>(near);
        final List<String> questions = content.questions().stream()
                .filter(question -> question.attests().contains(obligation.id()))
                .map(Question::id)
                .toList();
        edits.facts(ANSWERS).stream()
                .filter(answer -> questions.contains(answer.ref().id()))
                .forEach(facts::add);
        final List<String> entities = Stream.concat(obligation.reads().stream(), obligation.mayRead().stream())
                .distinct()
                .toList();
        entities.forEach(entity -> edits.facts(entity).stream().limit(LIKE).forEach(facts::add));
        final List<FactEdit> all = new ArrayList<>();
        facts.stream().limit(FACTS).forEach(fact -> all.addAll(edits.of(fact)));
        entities.forEach(entity -> all.addAll(edits.added(entity, List.of())));
        if (!questions.isEmpty()) {
            all.addAll(edits.added(ANSWERS, questions));
        }
        return all.stream()
                .sorted(Comparator.comparingInt(FactEdit::size))
                .limit(MOST)
                .toList();
    }

    /** Those that still do in a fresh run of all rules. */
    private List<Change> verified(
            final Dossier dossier,
            final Obligation obligation,
            final Predicate<Judged> wanted,
            final List<FactEdit> found) {
        final List<Change> changes = new ArrayList<>();
        for (final FactEdit edit : found) {
            if (changes.size() < SHOWN) {
                final Evaluation evaluation = whole.evaluate(Assessment.facts(content, edit.in(dossier)));
                judged(evaluation.stream(Judged.class), obligation)
                        .filter(wanted)
                        .ifPresent(judged -> changes.add(change(edit, judged)));
            }
        }
        return changes;
    }

    private static Change change(final FactEdit edit, final Judged judged) {
        return new Change(
                edit.words(), edit.place() == null ? null : edit.place().toString(), Outcomes.words(judged));
    }

    private static Optional<Judged> judged(final Stream<Judged> all, final Obligation obligation) {
        return all.filter(each -> each.obligation().equals(obligation.id())).findFirst();
    }
}
