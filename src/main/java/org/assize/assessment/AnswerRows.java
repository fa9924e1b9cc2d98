package org.assize.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assize.content.Content;
import org.assize.content.Question;
import org.assize.fact.AnswerFact.Answer;
import org.assize.intake.Dossier;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the questionnaire as it was answered. */
final class AnswerRows {

    private AnswerRows() {}

    /** In the order in which the questions are asked. */
    static List<Report.AnswerRow> of(final Content content, final Dossier dossier, final Detail detail) {
        if (detail == Detail.GIST) {
            return List.of();
        }
        final Map<String, Answer> answers = new TreeMap<>();
        dossier.facts().stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .forEach(answer -> answers.put(answer.questionId(), answer));
        return content.bank().questions().stream()
                .filter(question -> answers.containsKey(question.id()))
                .map(question -> row(question, java.util.Objects.requireNonNull(answers.get(question.id()))))
                .toList();
    }

    private static Report.AnswerRow row(final Question question, final Answer answer) {
        return new Report.AnswerRow(
                question.id(),
                question.theme(),
                question.text(),
                answer.value() == null ? null : answer.value().name(),
                answer.maturity(),
                answer.evidenceRefs(),
                text(answer.evidenceDate()),
                answer.comment(),
                answer.answeredBy(),
                text(answer.answeredAt()),
                question.attests(),
                Derivations.place(answer.origin().source()));
    }

    private static @Nullable String text(final @Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
