package org.assize.content;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.content.ActionTable.Advice;
import org.assize.fact.Source;
import org.assize.framework.Framework;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.TreeReader;
import org.jspecify.annotations.Nullable;

/** Reads the tables below {@code rules/recommendation}, and checks that what they name exists. */
final class GuidanceReader {

    /** Folder of these tables; what stands in it is no topic. */
    static final String FOLDER = "recommendation/";

    private static final Pattern RANGE = Pattern.compile("([0-9]+)(?:-([0-9]+)|\\+)");

    private final Map<String, Obligation> obligations = new TreeMap<>();
    private final Map<String, Framework> frameworks = new TreeMap<>();
    private final Problems problems;

    GuidanceReader(
            final Collection<Obligation> obligations, final Collection<Framework> frameworks, final Problems problems) {
        obligations.forEach(obligation -> this.obligations.put(obligation.id(), obligation));
        frameworks.forEach(framework -> this.frameworks.put(framework.id(), framework));
        this.problems = problems;
    }

    /**
     * @param rules the {@code rules} folder
     * @param questions the question bank, whose profiles can be scored
     */
    Guidance read(final Path rules, final Collection<Question> questions) {
        final Path folder = rules.resolve(FOLDER);
        return new Guidance(
                actions(TreeReader.yaml(folder.resolve("actions/actions.yml"))),
                new ProgrammeReader(this, problems).read(TreeReader.yaml(folder.resolve("programme/programme.yml"))),
                duties(TreeReader.yaml(folder.resolve("calendar/calendar.yml"))),
                new RatingReader(this, problems).read(TreeReader.yaml(folder.resolve("rating/rating.yml")), questions));
    }

    private ActionTable actions(final Node file) {
        final Fields fields = Fields.of(file, problems, List.of("stages", "after", "costs", "advice"));
        final List<PlanStage> stages =
                fields.items("stages").stream().map(this::stage).toList();
        if (stages.stream().filter(PlanStage::rest).count() != 1) {
            problems.add(fields.placeOf("stages"), "exactly one group takes the rest of the actions.");
        }
        unique(fields.placeOf("stages"), stages, PlanStage::id);
        final Map<String, Range> costs = new TreeMap<>();
        Fields.entries(fields.node("costs"), problems).forEach((id, node) -> costs.put(id, range(node)));
        obligations.values().stream()
                .map(Obligation::cost)
                .distinct()
                .filter(cost -> !costs.containsKey(cost))
                .forEach(cost -> problems.add(fields.placeOf("costs"), "lacks the band " + cost + "."));
        final List<Advice> advice = fields.items("advice").stream()
                .map(item -> Fields.of(item, problems, List.of("with", "text")))
                .map(each -> new Advice(each.choice("with", ActionTable.SECTIONS, null), each.text("text")))
                .toList();
        return new ActionTable(stages, after(fields), costs, advice);
    }

    private PlanStage stage(final Node item) {
        final Fields fields =
                Fields.of(item, problems, List.of("id", "title", "first", "rest", "obligations", "topics", "kind"));
        final PlanStage stage = new PlanStage(
                fields.text("id"),
                fields.text("title"),
                fields.flag("first", false),
                fields.flag("rest", false),
                known(fields, "obligations"),
                fields.texts("topics"),
                fields.optional("kind"));
        final Set<String> topics =
                obligations.values().stream().map(Obligation::topic).collect(Collectors.toCollection(TreeSet::new));
        stage.topics().forEach(topic -> expect(fields.placeOf("topics"), topic, topics, "topic"));
        if (stage.kind() != null && frameworks.values().stream().noneMatch(each -> each.hasKind(stage.kind()))) {
            problems.add(fields.placeOf("kind"), "\"" + stage.kind() + "\" is no kind of any framework.");
        }
        if (stage.rest() != (stage.obligations().isEmpty() && stage.topics().isEmpty())) {
            problems.add(fields.place(), "a group names obligations or topics, or takes the rest.");
        }
        return stage;
    }

    private Map<String, List<String>> after(final Fields fields) {
        final Set<String> keys =
                obligations.values().stream().map(Obligation::actionKey).collect(Collectors.toCollection(TreeSet::new));
        final Map<String, List<String>> after = new TreeMap<>();
        final Source place = fields.placeOf("after");
        for (final Map.Entry<String, Node> entry :
                Fields.entries(fields.node("after"), problems).entrySet()) {
            expect(entry.getValue().place(), entry.getKey(), keys, "action");
            final List<String> before = Fields.list(entry.getValue(), problems);
            before.forEach(key -> expect(entry.getValue().place(), key, keys, "action"));
            after.put(entry.getKey(), before);
        }
        after.keySet().stream()
                .filter(key -> leadsTo(key, key, after, new HashSet<>()))
                .forEach(key -> problems.add(place, "the action \"" + key + "\" comes after itself."));
        return after;
    }

    private static boolean leadsTo(
            final String from, final String to, final Map<String, List<String>> after, final Set<String> seen) {
        return after.getOrDefault(from, List.of()).stream()
                .anyMatch(key -> key.equals(to) || seen.add(key) && leadsTo(key, to, after, seen));
    }

    private List<Duty> duties(final Node file) {
        final Fields fields = Fields.of(file, problems, List.of("duties"));
        final List<Duty> duties = new ArrayList<>();
        for (final Node item : fields.items("duties")) {
            final Fields duty = Fields.of(item, problems, List.of("id", "title", "rhythm", "obligation"));
            expect(duty.placeOf("obligation"), duty.text("obligation"), obligations.keySet(), "obligation");
            duties.add(new Duty(duty.text("id"), duty.text("title"), duty.text("rhythm"), duty.text("obligation")));
        }
        unique(fields.placeOf("duties"), duties, Duty::id);
        return duties;
    }

    /** A list of obligations that exist. */
    List<String> known(final Fields fields, final String name) {
        final List<String> ids = fields.texts(name);
        ids.forEach(id -> expect(fields.placeOf(name), id, obligations.keySet(), "obligation"));
        return ids;
    }

    /** A list of entities that obligations read. */
    List<String> entities(final Fields fields, final String name) {
        final List<String> entities = fields.texts(name);
        final Set<String> read = obligations.values().stream()
                .flatMap(obligation -> obligation.reads().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        entities.forEach(entity -> expect(fields.placeOf(name), entity, read, "entity that an obligation reads"));
        return entities;
    }

    /** The framework of that id; null after a problem. */
    @Nullable
    Framework framework(final Fields fields, final String name) {
        final String id = fields.text(name);
        expect(fields.placeOf(name), id, frameworks.keySet(), "framework");
        return frameworks.get(id);
    }

    void expect(final Source place, final String word, final Collection<String> known, final String kind) {
        if (!known.contains(word)) {
            problems.add(place, "\"" + word + "\" is no " + kind + ".", NearestName.advice(word, known));
        }
    }

    <T> void unique(final Source place, final Collection<T> values, final Function<T, String> id) {
        final Map<String, Long> counts =
                values.stream().collect(Collectors.groupingBy(id, LinkedHashMap::new, Collectors.counting()));
        counts.forEach((name, count) -> {
            if (count > 1) {
                problems.add(place, "\"" + name + "\" stands twice.");
            }
        });
    }

    /** {@code 1000-5000}, or {@code 100000+} without an upper end. */
    Range range(final @Nullable Node node) {
        final String text = node instanceof org.assize.source.ScalarNode scalar ? scalar.text() : "";
        final Matcher matcher = RANGE.matcher(text);
        final Range range = matcher.matches()
                ? new Range(
                        new BigDecimal(matcher.group(1)),
                        matcher.group(2) == null ? null : new BigDecimal(matcher.group(2)))
                : new Range(BigDecimal.ZERO, null);
        final boolean ordered = range.to() == null || range.from().compareTo(range.to()) <= 0;
        if (node != null && (!matcher.matches() || !ordered)) {
            problems.add(node.place(), "\"" + text + "\" is no range such as 3000-8000 or 100000+.");
        }
        return range;
    }
}
