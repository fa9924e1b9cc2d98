package org.assize.report;

import java.util.List;
import java.util.Optional;
import org.assize.content.Questionnaire;
import org.assize.report.xlsx.XlsxQuestionnaire;

/** The kinds of files that there are for questionnaires. */
public final class QuestionnaireForms {

    /** What names the question in a file of answers. */
    static final String ID = Questionnaire.ID;

    /** What is filled in, in the order of the columns. */
    static final List<String> FILLED_IN =
            List.of("value", "maturity", "evidence-refs", "evidence-date", "comment", "answered-by", "answered-at");

    private QuestionnaireForms() {}

    /** All forms, by name. */
    public static List<QuestionnaireForm> all() {
        return List.of(new CsvQuestionnaire(), new XlsxQuestionnaire(), new YamlQuestionnaire());
    }

    /** The form of a file's ending; empty if there is none. */
    public static Optional<QuestionnaireForm> named(final String name) {
        return all().stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
