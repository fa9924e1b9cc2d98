package org.assize.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Questions to hand out, in the order in which they are asked.
 *
 * @param profile who is asked
 * @param questions each behind the one that it follows
 */
public record Questionnaire(String profile, List<Question> questions) {

    public static final String THEME = "theme";
    public static final String QUESTION = "question";
    public static final String ANSWERS = "possible-answers";
    public static final String HELP = "help";
    public static final String EVIDENCE = "evidence-to-attach";
    public static final String ASK_IF = "ask-if";

    /** What is printed beside the answers for whoever fills them in, and passed over when they are read back. */
    public static final List<String> PRINTED = List.of(THEME, QUESTION, ANSWERS, HELP, EVIDENCE, ASK_IF);

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /**
     * The questions of a profile.
     *
     * @param frameworks only what these ask for; empty for all
     */
    public static Questionnaire of(final Content content, final String profile, final Collection<String> frameworks) {
        final QuestionBank bank = content.bank();
        final List<Question> wanted = bank.ofProfile(profile).stream()
                .filter(question -> frameworks.isEmpty() || isWanted(content, question, frameworks))
                .toList();
        return new Questionnaire(profile, bank.withParents(wanted));
    }

    // A pointer counts: it names what another obligation judges for the framework.
    private static boolean isWanted(
            final Content content, final Question question, final Collection<String> frameworks) {
        return question.attests().stream()
                .flatMap(obligation -> content.mappings(obligation).stream())
                .anyMatch(mapping -> frameworks.contains(mapping.framework()));
    }

    /** What is printed beside a question, in the order of {@link #PRINTED}. */
    public static List<String> printed(final Question question) {
        final String parent = question.follows();
        return List.of(
                question.theme(),
                question.text(),
                String.join(" | ", answers(question)),
                question.help(),
                question.evidence(),
                parent == null ? "" : parent + " is yes or partial");
    }

    private static List<String> answers(final Question question) {
        return Stream.of("yes", "partial", "no", "not-applicable", "unknown")
                .filter(answer -> !answer.equals("not-applicable")
                        || !question.notApplicable().equals(Question.NEVER))
                .toList();
    }
}
