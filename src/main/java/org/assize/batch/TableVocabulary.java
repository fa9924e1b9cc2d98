package org.assize.batch;

import java.util.List;
import java.util.stream.Stream;
import org.assize.fact.AnswerFact.Answer;
import org.assize.intake.Vocabulary;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table may be called.
 *
 * @param supplier whether each organisation is a supplier of one customer, of whom the table tells what it keeps of it
 */
record TableVocabulary(FactModel model, Vocabulary vocabulary, boolean supplier) {

    static final String ORGANISATION = "organisation";
    static final String ANSWERS = "answers";
    static final String ASSESSMENT = "assessment";

    /** What may stand before the dot, and after it. */
    boolean isKnown(final String column) {
        final int dot = column.indexOf('.');
        final String head = dot < 0 ? column : column.substring(0, dot);
        if (vocabulary.isQuestion().test(head)) {
            return dot < 0 || answerColumns().contains(column.substring(dot + 1));
        }
        final EntityShape entity = model.entity(head);
        return dot > 0
                && entity != null
                && !entity.type().equals(Answer.class)
                && entity.shape().columns().contains(column.substring(dot + 1));
    }

    /** The nearest column that there is; null if none is near. */
    @Nullable
    String advice(final String column) {
        final int dot = column.indexOf('.');
        final EntityShape entity = dot < 0 ? null : model.entity(column.substring(0, dot));
        if (entity != null) {
            return NearestName.advice(
                    column,
                    entity.shape().columns().stream()
                            .map(name -> entity.name() + "." + name)
                            .toList());
        }
        return NearestName.advice(
                column,
                Stream.concat(vocabulary.questions().stream(), model.entities().keySet().stream())
                        .toList());
    }

    org.assize.source.RecordShape answer() {
        final EntityShape answers = model.entity(ANSWERS);
        if (answers == null) {
            throw new IllegalStateException("The fact model has no " + ANSWERS + ".");
        }
        return answers.shape();
    }

    /** Attributes of answers that a row may have, besides those with names of their own. */
    List<String> answerColumns() {
        return Stream.concat(answer().columns().stream(), EntityShape.ORIGIN.stream())
                .toList();
    }
}
