package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.source.FactModel;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.Shown;
import org.assize.source.TreeReader;

/** Reads {@code rules/questionnaire.yml} and the themes in {@code rules/questions}, and checks that they agree. */
final class QuestionBankReader {

    static final String FILE = "questionnaire.yml";

    private static final String RECORDS = "records";
    private static final List<String> RECORD_NAMES = FactModel.standard().recordTables();
    private static final String CIRCUMSTANCES = "circumstances";

    private final Problems problems;

    QuestionBankReader(final Problems problems) {
        this.problems = problems;
    }

    /** @param rules the {@code rules} folder */
    QuestionBank read(final Path rules) {
        final Fields fields =
                Fields.of(TreeReader.yaml(rules.resolve(FILE)), problems, List.of("profiles", "themes", CIRCUMSTANCES));
        final List<Audience> audiences =
                fields.items("profiles").stream().map(this::audience).toList();
        final List<String> themes = themes(fields);
        final List<Question> questions = new ArrayList<>();
        RuleFiles.find(rules.resolve("questions"), ".yml")
                .forEach(file -> questions.addAll(new QuestionReader(problems).read(file)));
        check(questions, themes, audiences.stream().map(Audience::profile).toList());
        questions.sort(Comparator.comparingInt(question -> themes.indexOf(question.theme())));
        checkFollowing(questions);
        return new QuestionBank(audiences, questions, circumstances(fields));
    }

    private Map<String, String> circumstances(final Fields fields) {
        final Map<String, String> asked = new TreeMap<>();
        final Fields words = Fields.free(fields.node(CIRCUMSTANCES), fields.place(), problems);
        words.names().forEach(id -> asked.put(id, words.text(id)));
        return asked;
    }

    private Audience audience(final Node node) {
        final Fields fields = Fields.of(node, problems, List.of("name", "audience", RECORDS));
        for (final Node item : fields.items(RECORDS)) {
            if (item instanceof final ScalarNode scalar && !RECORD_NAMES.contains(scalar.text())) {
                problems.add(
                        item.place(),
                        "there are no records " + Shown.name(scalar.text()) + ".",
                        NearestName.advice(scalar.text(), RECORD_NAMES));
            }
        }
        return new Audience(fields.text("name"), fields.text("audience"), fields.texts(RECORDS));
    }

    private List<String> themes(final Fields fields) {
        final List<String> themes = fields.texts("themes");
        final Set<String> seen = new HashSet<>();
        for (final Node node : fields.items("themes")) {
            if (node instanceof final ScalarNode scalar && !seen.add(scalar.text())) {
                problems.add(node.place(), "the theme \"" + scalar.text() + "\" stands twice.");
            }
        }
        return themes;
    }

    private void check(final List<Question> questions, final List<String> themes, final List<String> profiles) {
        final Map<String, Question> byId = new TreeMap<>();
        for (final Question question : questions) {
            if (byId.put(question.id(), question) != null) {
                problems.add(question.source(), "the question " + question.id() + " stands twice.");
            }
            if (!themes.contains(question.theme())) {
                problems.add(
                        question.source(),
                        "the theme \"" + question.theme() + "\" is not in " + FILE + ".",
                        NearestName.advice(question.theme(), themes));
            }
            question.profiles().stream()
                    .filter(profile -> !profiles.contains(profile))
                    .forEach(profile -> problems.add(
                            question.source(),
                            "\"" + profile + "\" is no profile; expected one of " + String.join(", ", profiles) + ".",
                            NearestName.advice(profile, profiles)));
        }
    }

    /** A question stands behind the one that it follows, so that nobody is asked about what is not there. */
    private void checkFollowing(final List<Question> inOrder) {
        final Set<String> all = inOrder.stream().map(Question::id).collect(Collectors.toSet());
        final Set<String> before = new HashSet<>();
        for (final Question question : inOrder) {
            final String parent = question.follows();
            if (parent != null && !before.contains(parent)) {
                problems.add(
                        question.source(),
                        question.id()
                                + (all.contains(parent)
                                        ? " stands before " + parent + ", which it follows."
                                        : " follows the unknown question \"" + parent + "\"."),
                        all.contains(parent) ? null : NearestName.advice(parent, all));
            }
            before.add(question.id());
        }
    }
}
