package org.assize.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people have answered in the questionnaire. */
public sealed interface AnswerFact extends Fact {

    @Entity(name = "answers", meaning = "An answer to a question of the question bank")
    record Answer(
            @Key @Meaning("Id of the question") String questionId,
            @Meaning("Answer") @Nullable AnswerValue value,
            @Meaning("Maturity, 0-5") @Nullable Integer maturity,
            @Meaning("Date of the evidence") @Nullable LocalDate evidenceDate,

            @Meaning("Comment; for a question that does not apply, the reason") @Nullable
            String comment,

            @Meaning("Who answered") @Nullable String answeredBy,
            @Meaning("When it was answered") @Nullable Moment answeredAt,
            Origin origin)
            implements AnswerFact {

        /** Whether nothing was filled in. */
        public boolean isBlank() {
            return value == null
                    && maturity == null
                    && evidenceDate == null
                    && comment == null
                    && answeredBy == null
                    && answeredAt == null
                    && evidenceRefs().isEmpty();
        }

        /** Documents or tickets that show it. */
        public List<String> evidenceRefs() {
            return origin.evidenceRefs();
        }
    }
}
