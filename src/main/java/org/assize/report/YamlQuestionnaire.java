package org.assize.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assize.content.Question;
import org.assize.content.Questionnaire;

/** A questionnaire as a list in YAML: what is filled in stands empty below each question. */
final class YamlQuestionnaire implements QuestionnaireForm {

    @Override
    public String name() {
        return "yml";
    }

    @Override
    public byte[] write(final Questionnaire questionnaire) {
        final StringBuilder text = new StringBuilder();
        questionnaire.questions().forEach(question -> add(text, question));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(final StringBuilder text, final Question question) {
        text.append("- ")
                .append(QuestionnaireForms.ID)
                .append(": ")
                .append(question.id())
                .append('\n');
        final List<String> printed = Questionnaire.printed(question);
        for (int i = 0; i < printed.size(); i++) {
            if (!printed.get(i).isEmpty()) {
                // A text in JSON is one in YAML.
                line(text, Questionnaire.PRINTED.get(i)).append(' ').append(ReportJson.write(printed.get(i)));
                text.append('\n');
            }
        }
        QuestionnaireForms.FILLED_IN.forEach(field -> line(text, field).append('\n'));
    }

    private static StringBuilder line(final StringBuilder text, final String field) {
        return text.append("  ").append(field).append(':');
    }
}
