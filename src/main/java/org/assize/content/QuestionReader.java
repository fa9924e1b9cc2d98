package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.TreeReader;

/** Reads a theme of the question bank, {@code rules/questions/<theme>.yml}. */
final class QuestionReader {

    private static final List<String> FIELDS = List.of(
            "text",
            "attests",
            "asks",
            "existence",
            "weight",
            "not-applicable",
            "follows",
            "help",
            "evidence",
            "profiles");

    private final Problems problems;

    QuestionReader(final Problems problems) {
        this.problems = problems;
    }

    List<Question> read(final Path file) {
        final List<Question> questions = new ArrayList<>();
        final Fields fields = Fields.of(TreeReader.yaml(file), problems, List.of("theme", "questions"));
        final String theme = fields.text("theme");
        for (final Map.Entry<String, Node> entry :
                Fields.entries(fields.node("questions"), problems).entrySet()) {
            questions.add(question(entry.getKey(), theme, Fields.of(entry.getValue(), problems, FIELDS)));
        }
        return questions;
    }

    private static Question question(final String id, final String theme, final Fields fields) {
        return new Question(
                id,
                theme,
                fields.text("text"),
                fields.texts("attests"),
                fields.choice("asks", List.of("whole", "element"), null).equals("whole"),
                fields.flag("existence", false),
                fields.number("weight", 1),
                fields.text("not-applicable"),
                fields.optional("follows"),
                fields.text("help"),
                fields.text("evidence"),
                fields.texts("profiles"),
                fields.place());
    }
}
