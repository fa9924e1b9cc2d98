package org.assize.content;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Questions to hand out, in the order in which they are asked.
 *
 * @param profile who is asked
 * @param questions each behind the one that it follows
 * @param records names of the records to ask for beside
 */
public record Questionnaire(String profile, List<Question> questions, List<String> records) {

    /** What names the question. */
    public static final String ID = "question-id";

    public static final String THEME = "theme";
    public static final String QUESTION = "question";
    public static final String ANSWERS = "possible-answers";
    public static final String HELP = "help";
    public static final String EVIDENCE = "evidence-to-attach";
    public static final String ASK_IF = "ask-if";

    /** What is printed beside the answers for whoever fills them in, and passed over when they are read back. */
    public static final List<String> PRINTED = List.of(THEME, QUESTION, ANSWERS, HELP, EVIDENCE, ASK_IF);

    /** Sheets of a workbook that are for people, or for the program that shows it. */
    public static final List<String> OTHER_SHEETS = List.of("Start", "Lists");

    /** Asks above the table of a sheet of records whether it is all of them. */
    public static final String IS_COMPLETE = "Is this list complete?";

    /** Answers to that. */
    public static final List<String> COMPLETE_ANSWERS = List.of("yes", "no", "there are none");

    /** The answer that says that the table is empty because there are none. */
    public static final String NONE = "there are none";

    /** What a workbook calls the columns of its answers. */
    public static final Map<String, String> HEADINGS = headings();

    public Questionnaire {
        questions = List.copyOf(questions);
        records = List.copyOf(records);
    }

    private static Map<String, String> headings() {
        final Map<String, String> headings = new LinkedHashMap<>();
        headings.put("Id", ID);
        headings.put("Question", QUESTION);
        headings.put("What is meant", HELP);
        headings.put("What to attach", EVIDENCE);
        headings.put("Answer", "value");
        headings.put("Evidence: document or ticket, several with ;", "evidence-refs");
        headings.put("Date of the evidence", "evidence-date");
        headings.put("Comment, or why it does not apply", "comment");
        headings.put("Answered by", "answered-by");
        headings.put("Answered on", "answered-at");
        headings.put("Asked only if", ASK_IF);
        return Collections.unmodifiableMap(headings);
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
        return new Questionnaire(profile, bank.withParents(wanted), bank.records(profile));
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

    /** The answers that a question takes. */
    public static List<String> answers(final Question question) {
        return Stream.of("yes", "partial", "no", "not-applicable", "unknown")
                .filter(answer -> !answer.equals("not-applicable")
                        || !question.notApplicable().equals(Question.NEVER))
                .toList();
    }
}
