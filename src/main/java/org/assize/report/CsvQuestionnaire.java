package org.assize.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assize.content.Question;
import org.assize.content.Questionnaire;

/** A questionnaire as a table: one line a question, what is filled in on the right. */
final class CsvQuestionnaire implements QuestionnaireForm {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public byte[] write(final Questionnaire questionnaire) {
        final StringWriter text = new StringWriter();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            table.writeRecord(header());
            questionnaire.questions().forEach(question -> table.writeRecord(row(question)));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> header() {
        final List<String> header = new ArrayList<>();
        header.add(QuestionnaireForms.ID);
        header.addAll(Questionnaire.PRINTED);
        header.addAll(QuestionnaireForms.FILLED_IN);
        return header;
    }

    private static List<String> row(final Question question) {
        final List<String> row = new ArrayList<>();
        row.add(question.id());
        row.addAll(Questionnaire.printed(question));
        row.addAll(Collections.nCopies(QuestionnaireForms.FILLED_IN.size(), ""));
        return row;
    }
}
