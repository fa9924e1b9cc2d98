package org.assize.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.content.Attestation;
import org.assize.content.Claims;
import org.assize.content.Content;
import org.assize.content.Question;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.assize.finding.Judged;
import org.assize.finding.Result;
import org.assize.intake.Dossier;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.jspecify.annotations.Nullable;

/** Tells which facts an obligation lacks: records, attributes, circumstances, or answers. */
final class MissingFacts {

    private final Content content;
    private final Index index;
    private final Map<String, Answer> answers = new TreeMap<>();
    private final Set<String> provided;
    private final boolean answersOnly;

    MissingFacts(final Content content, final FactModel model, final Index index, final Dossier dossier) {
        this.content = content;
        this.index = index;
        dossier.facts().stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .forEach(answer -> answers.put(answer.questionId(), answer));
        this.provided = dossier.recordSets().stream()
                .filter(RecordSet::provided)
                .map(RecordSet::entity)
                .collect(Collectors.toSet());
        this.answersOnly = provided.stream().noneMatch(entity -> isRegister(model.entity(entity)));
    }

    private static boolean isRegister(final @Nullable EntityShape entity) {
        return entity != null && !entity.isSingle() && !entity.type().equals(Answer.class);
    }

    /** Whether the question was answered, with whatever. */
    boolean isAnswered(final String question) {
        return answers.containsKey(question);
    }

    /** Whether it is open whether the circumstance holds. */
    boolean isOpen(final String circumstance) {
        return index.holds(circumstance) == Tri.UNKNOWN;
    }

    /** What would settle the obligation; empty if nothing that could be asked for. */
    Set<String> of(final String obligation) {
        final Set<String> facts = new LinkedHashSet<>();
        collect(obligation, facts, new LinkedHashSet<>());
        return facts;
    }

    /** An obligation that judges others lacks what those lack. */
    private void collect(final String obligation, final Set<String> facts, final Set<String> seen) {
        final Judged judged = index.judged(obligation).orElse(null);
        if (judged == null || judged.result() != Result.NOT_ASSESSED || !seen.add(obligation)) {
            return;
        }
        final List<String> questions = questions(obligation);
        final boolean byRecords = !judged.missing().isEmpty() && !(answersOnly && lacksRecords(judged.missing()));
        if (!byRecords && !questions.isEmpty()) {
            facts.addAll(questions);
            return;
        }
        for (final String fact : judged.missing()) {
            if (content.hasObligation(fact)) {
                collect(fact, facts, seen);
            } else {
                facts.add(wholeIfAbsent(fact));
            }
        }
    }

    /** A supplier who only fills in a questionnaire is asked no registers. */
    private boolean lacksRecords(final Collection<String> missing) {
        return missing.stream().noneMatch(fact -> content.hasObligation(fact) || isCircumstance(fact));
    }

    private boolean isCircumstance(final String fact) {
        return content.bank().circumstance(fact) != null;
    }

    /** The attribute of an entity that was not provided at all is asked for with the entity. */
    private String wholeIfAbsent(final String fact) {
        final int dot = fact.indexOf('.');
        return dot < 0 || provided.contains(fact.substring(0, dot)) ? fact : fact.substring(0, dot);
    }

    /** The question to ask for the obligation; one answer is enough. */
    private List<String> questions(final String obligation) {
        return content.bank().attesting(obligation).stream()
                .filter(question -> isWorthAsking(question, obligation))
                .map(Question::id)
                .sorted(Comparator.comparing(this::isAnswered))
                .limit(1)
                .toList();
    }

    /** A question does not arise where its subject does not exist, or where the one that it follows was denied. */
    private boolean isWorthAsking(final Question question, final String obligation) {
        final boolean arises = content.attestations(question.id()).stream()
                .filter(attestation -> attestation.obligation().equals(obligation))
                .map(Attestation::circumstance)
                .noneMatch(circumstance -> index.holds(circumstance) == Tri.NO);
        return arises && !isDenied(content.bank().question(question.follows()));
    }

    private boolean isDenied(final @Nullable Question parent) {
        if (parent == null) {
            return false;
        }
        final Answer answer = answers.get(parent.id());
        final AnswerValue value = answer == null ? AnswerValue.UNKNOWN : Claims.effective(answer);
        return value == AnswerValue.NO
                || value == AnswerValue.NOT_APPLICABLE
                || isDenied(content.bank().question(parent.follows()));
    }
}
