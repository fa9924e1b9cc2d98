package org.assize.intake;

import java.util.List;
import java.util.function.Predicate;
import org.assize.content.Content;
import org.assize.content.Question;

/**
 * What a dossier may name besides its own ids.
 *
 * @param isQuestion whether there is a question of that id
 * @param questions ids of questions, sorted, for advice
 * @param requirements the ids of requirements
 */
public record Vocabulary(Predicate<String> isQuestion, List<String> questions, RequirementIds requirements) {

    public Vocabulary {
        questions = questions.stream().sorted().toList();
    }

    /** Takes every id of a question for one, and of a requirement too. */
    public static Vocabulary any() {
        return new Vocabulary(id -> true, List.of(), RequirementIds.any());
    }

    /** The questions and requirements of the content. */
    public static Vocabulary of(final Content content) {
        return new Vocabulary(
                content::hasQuestion,
                content.questions().stream().map(Question::id).toList(),
                RequirementIds.of(content));
    }
}
