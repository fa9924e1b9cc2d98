package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assize.finding.Result;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.TreeReader;
import org.jspecify.annotations.Nullable;

/** Reads the words of the obligations: the {@code <topic>.yml} beside each DRL file. */
final class TopicReader {

    /** The fields of an obligation, in the order in which they stand. */
    static final List<String> FIELDS = List.of(
            "title",
            "rationale",
            "remedy",
            "evidence",
            "effort",
            "cost",
            "owner",
            "reads",
            "may-read",
            "since",
            "status",
            "replaced-by",
            "instance",
            "when",
            "breakdown",
            "reflective",
            "reflects",
            "covered-by",
            "issue",
            "group",
            "action",
            "unmapped",
            "decision",
            "gap",
            "met",
            "not-applicable",
            "not-assessed");

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]-[0-9]{2}");
    private static final Pattern IMPOSSIBLE = Pattern.compile("impossible, because .+");
    private static final Map<Result, String> OUTCOMES = outcomes();

    private final Path rules;
    private final Problems problems;

    TopicReader(final Path rules, final Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    private static Map<Result, String> outcomes() {
        final Map<Result, String> names = new EnumMap<>(Result.class);
        names.put(Result.GAP, "gap");
        names.put(Result.MET, "met");
        names.put(Result.NOT_APPLICABLE, "not-applicable");
        names.put(Result.NOT_ASSESSED, "not-assessed");
        return names;
    }

    /**
     * @param judged ids that rules of the topic judge
     */
    List<Obligation> read(final Path file, final Set<String> judged) {
        final List<Obligation> obligations = new ArrayList<>();
        final String topic = RuleFiles.relative(rules, file.resolveSibling(""));
        final Fields fields = Fields.of(TreeReader.yaml(file), problems, List.of("topic", "title", "obligations"));
        fields.text("title");
        if (!topic.endsWith("/" + fields.text("topic"))) {
            problems.add(fields.placeOf("topic"), "the topic is not named like its folder, " + topic + ".");
        }
        for (final Map.Entry<String, Node> entry :
                Fields.entries(fields.node("obligations"), problems).entrySet()) {
            obligations.add(obligation(entry.getKey(), topic, Fields.of(entry.getValue(), problems, FIELDS), judged));
        }
        return obligations;
    }

    private Obligation obligation(final String id, final String topic, final Fields fields, final Set<String> judged) {
        if (!ID.matcher(id).matches()) {
            problems.add(fields.place(), "\"" + id + "\" is no obligation id such as AC-07.");
        }
        return new Obligation(
                id,
                topic,
                fields.text("title"),
                fields.text("rationale"),
                fields.text("remedy"),
                fields.text("evidence"),
                fields.choice("effort", List.of("S", "M", "L"), null),
                fields.choice("cost", List.of("C1", "C2", "C3", "C4", "C5"), null),
                fields.texts("reads"),
                fields.texts("may-read"),
                fields.text("since"),
                fields.choice("status", List.of("active", "deprecated"), null),
                fields.optional("instance"),
                fields.optional("when"),
                fields.flag("breakdown", true),
                fields.flag("reflective", false),
                fields.texts("reflects"),
                fields.texts("covered-by"),
                fields.optional("issue"),
                fields.optional("group"),
                fields.text("owner"),
                fields.optional("action"),
                fields.optional("unmapped"),
                impossible(fields),
                judged.contains(id),
                fields.place());
    }

    private Map<Result, String> impossible(final Fields fields) {
        final Map<Result, String> impossible = new EnumMap<>(Result.class);
        OUTCOMES.forEach((result, name) -> {
            final @Nullable String reason = fields.optional(name);
            if (reason != null) {
                if (!IMPOSSIBLE.matcher(reason).matches()) {
                    problems.add(fields.placeOf(name), "expected \"impossible, because …\", found \"" + reason + "\".");
                }
                impossible.put(result, reason);
            }
        });
        return impossible;
    }
}
