package org.assize.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assize.content.Content;
import org.assize.content.Question;
import org.assize.content.RuleFiles;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.intake.ContextDefaults;
import org.assize.intake.Dossier;
import org.assize.intake.Dossiers;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problem;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.TreeReader;
import org.jspecify.annotations.Nullable;

/** Reads the cases beside the rules. */
public final class CaseReader {

    private static final String OTHER_ANSWERS = "other-answers";
    /** The fields of a case. */
    public static final List<String> FIELDS = List.of(
            "obligation",
            "area",
            "as-of",
            "zone",
            "mode",
            "frameworks",
            "period-from",
            "period-to",
            "holiday-calendar",
            "given",
            OTHER_ANSWERS,
            "expect",
            "documents");

    private static final Set<String> OUTCOMES = Set.of("gap", "met", "not-applicable", "not-assessed", "expect");
    private static final String ANSWERS = "answers";
    private static final String QUESTION = "question-id";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Content content;
    private final Vocabulary vocabulary;
    private final FactModel model = FactModel.standard();

    public CaseReader(final Content content) {
        this.content = content;
        this.vocabulary = Vocabulary.of(content);
    }

    /**
     * All cases below the rules folder, by path.
     *
     * @throws InputException with everything that is wrong with them
     */
    public List<RuleCase> read(final Path rules) {
        return read(rules, CaseFilter.all());
    }

    /**
     * Some cases below the rules folder, by path.
     *
     * @throws InputException with everything that is wrong with them
     */
    public List<RuleCase> read(final Path rules, final CaseFilter filter) {
        final List<Path> files = RuleFiles.find(rules, ".yml").stream()
                .filter(file -> isWanted(file, RuleFiles.relative(rules, file), filter))
                .toList();
        final List<Problem> problems = new ArrayList<>();
        final List<RuleCase> cases = new ArrayList<>();
        // Reading takes longer than running, and every file is read by itself.
        files.parallelStream().map(file -> read(rules, file)).toList().forEach(read -> {
            problems.addAll(read.problems());
            if (read.ruleCase() != null) {
                cases.add(read.ruleCase());
            }
        });
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return cases;
    }

    private record Read(@Nullable RuleCase ruleCase, List<Problem> problems) {}

    private Read read(final Path rules, final Path file) {
        try {
            return new Read(read(file, RuleFiles.relative(rules, file)), List.of());
        } catch (final InputException e) {
            return new Read(null, e.problems());
        }
    }

    private static boolean isWanted(final Path file, final String path, final CaseFilter filter) {
        if (!path.contains("/cases/") || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            return filter.isAll() || filter.accepts(path, filter.needsText() ? Files.readString(file) : "");
        } catch (final IOException unreadable) {
            // The reader says what is wrong with it.
            return true;
        }
    }

    private RuleCase read(final Path file, final String path) {
        final Problems problems = new Problems();
        final MapNode map = map(TreeReader.yaml(file), problems);
        for (final String name : map.names()) {
            if (!FIELDS.contains(name)) {
                problems.add(
                        map.placeOf(name), "\"" + name + "\" is no field of a case.", NearestName.advice(name, FIELDS));
            }
        }
        final @Nullable String obligation = text(map, "obligation");
        final @Nullable String area = text(map, "area");
        check(map, path, obligation, area, problems);
        problems.throwIfAny();
        return new RuleCase(
                path,
                obligation == null ? String.valueOf(area) : obligation,
                obligation == null,
                outcome(path),
                dossier(map, problems),
                map(map.get("expect"), problems),
                "true".equals(text(map, "documents")) || "yes".equals(text(map, "documents")),
                map.place());
    }

    private void check(
            final MapNode map,
            final String path,
            final @Nullable String obligation,
            final @Nullable String area,
            final Problems problems) {
        if ((obligation == null) == (area == null)) {
            problems.add(map.place(), "a case names either an obligation or an area.");
        }
        if (obligation != null && !content.hasObligation(obligation)) {
            problems.add(map.placeOf("obligation"), "\"" + obligation + "\" is no obligation.");
        }
        if (!OUTCOMES.contains(outcome(path))) {
            problems.add(map.place(), "the file name has to end in an outcome, as in \"late.gap.yml\".");
        }
        for (final String needed : List.of("given", "expect", "as-of")) {
            if (map.get(needed) == null) {
                problems.add(map.place(), "lacks \"" + needed + "\".");
            }
        }
    }

    private static String outcome(final String path) {
        final String name = path.substring(0, path.length() - ".yml".length());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Dossier dossier(final MapNode map, final Problems problems) {
        final MapNode given = answered(map(map.get("given"), problems), map, problems);
        final Map<String, MapNode.Entry> assessment = map.entries().entrySet().stream()
                .filter(entry ->
                        Set.of("period-from", "period-to", "holiday-calendar").contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        final MapNode whole = assessment.isEmpty() || given.get("assessment") != null
                ? given
                : given.with("assessment", new MapNode(map.place(), assessment));
        return Dossiers.caseDossier(whole, defaults(map, problems), model, vocabulary);
    }

    /** With the answer that the case gives to every question that it does not answer by itself. */
    private MapNode answered(final MapNode given, final MapNode map, final Problems problems) {
        if (map.get(OTHER_ANSWERS) == null) {
            return given;
        }
        final MapNode other = map(map.get(OTHER_ANSWERS), problems);
        final List<Node> answers =
                new ArrayList<>(given.get(ANSWERS) instanceof ListNode own ? own.items() : List.of());
        final Set<String> answered = answers.stream()
                .map(answer -> answer instanceof MapNode own ? scalar(own.get(QUESTION)) : "")
                .collect(Collectors.toSet());
        content.questions().stream()
                .map(Question::id)
                .filter(id -> !answered.contains(id))
                .map(id -> other.with(QUESTION, ScalarNode.text(other.place(), id)))
                .forEach(answers::add);
        return given.with(ANSWERS, new ListNode(other.place(), answers));
    }

    private ContextDefaults defaults(final MapNode map, final Problems problems) {
        final String zone = text(map, "zone");
        final String mode = text(map, "mode");
        return new ContextDefaults(
                Moment.parse(String.valueOf(text(map, "as-of"))),
                zone == null ? ZONE : ZoneId.of(zone),
                mode == null ? Mode.GAP_ANALYSIS : Mode.valueOf(mode),
                frameworks(map));
    }

    /** Those that the case names, else all of which it expects something. */
    private List<String> frameworks(final MapNode map) {
        if (map.get("frameworks") instanceof ListNode list) {
            return list.items().stream().map(CaseReader::scalar).toList();
        }
        final Set<String> frameworks = new TreeSet<>();
        final String area = text(map, "area");
        if (area != null) {
            frameworks.add(area.substring(area.lastIndexOf('/') + 1));
        }
        names(map.get("expect"), frameworks);
        frameworks.removeIf(name -> !content.hasFramework(name));
        return List.copyOf(frameworks);
    }

    private static void names(final @Nullable Node node, final Set<String> names) {
        if (node instanceof MapNode map) {
            map.entries().forEach((name, entry) -> {
                names.add(name);
                names(entry.value(), names);
            });
        }
    }

    static String scalar(final @Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }

    private static @Nullable String text(final MapNode map, final String name) {
        return map.get(name) instanceof ScalarNode scalar && !scalar.isNull() ? scalar.text() : null;
    }

    private static MapNode map(final @Nullable Node node, final Problems problems) {
        if (node instanceof MapNode map) {
            return map;
        }
        if (node != null) {
            problems.add(node.place(), "expected names with values, found " + node.shown() + ".");
        }
        return new MapNode(node == null ? org.assize.fact.Source.ofFile("") : node.place(), Map.of());
    }
}
