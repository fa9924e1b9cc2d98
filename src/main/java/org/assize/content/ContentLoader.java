package org.assize.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.finding.Parameter;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.assize.framework.Mapping;
import org.assize.source.InputException;
import org.assize.source.Problems;
import org.assize.source.TreeReader;

/** Reads {@code rules/} and {@code mappings/} once and checks that they agree. */
public final class ContentLoader {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([A-Z][A-Z0-9]-[0-9]{2}) ");
    private static final Set<String> NOT_TOPICS = Set.of(
            "parameters.yml",
            "aspects.yml",
            "layers.yml",
            "lint.yml",
            Overlay.RETIRED,
            QuestionBankReader.FILE,
            TraceabilityReader.FILE);

    private final Path rules;
    private final Path mappings;
    private final Problems problems = new Problems();

    private ContentLoader(final Path rules, final Path mappings) {
        this.rules = rules;
        this.mappings = mappings;
    }

    /**
     * @param rules the {@code rules} folder
     * @param mappings the {@code mappings} folder
     * @param sources its DRL files
     * @throws InputException with everything that is wrong
     */
    public static Content load(final Path rules, final Path mappings, final List<RuleSource> sources) {
        return new ContentLoader(rules, mappings).load(sources);
    }

    private Content load(final List<RuleSource> sources) {
        final List<Obligation> obligations = obligations(sources);
        final Set<String> ids = obligations.stream().map(Obligation::id).collect(Collectors.toCollection(TreeSet::new));
        final QuestionBank bank = new QuestionBankReader(problems).read(rules);
        final List<Parameter> parameters = new ParameterReader(problems).read(rules.resolve("parameters.yml"));
        final List<Framework> frameworks = RuleFiles.find(mappings.resolve("frameworks"), ".yml").stream()
                .map(file -> new FrameworkReader(problems).read(file))
                .toList();
        final Map<String, Framework> byId = new TreeMap<>();
        frameworks.forEach(framework -> byId.put(framework.id(), framework));
        final OlderNumbering older = new OlderNumberingReader(byId, problems)
                .read(RuleFiles.find(mappings.resolve("older-numbering"), ".csv"));
        final List<Mapping> served = mappings(frameworks, older);
        final List<Crosswalk> crosswalks =
                new CrosswalkReader(byId, older, problems).read(RuleFiles.find(mappings.resolve("crosswalks"), ".csv"));
        final Set<String> aspects = aspects();
        final List<SeverityLine> severity = severity(frameworks, ids, aspects);
        new ContentCheck(problems).check(rules, sources, obligations, bank.questions(), parameters, served, frameworks);
        final Guidance guidance = new GuidanceReader(obligations, frameworks, problems).read(rules, bank.questions());
        final Registers registers = new RegisterReader(frameworks, ids, problems).read(rules);
        final Set<String> retired = RetiredReader.read(rules, ids, problems);
        problems.throwIfAny();
        final Content content = new Content(
                obligations,
                bank,
                parameters,
                frameworks,
                served,
                severity,
                aspects,
                crosswalks,
                older,
                guidance,
                registers);
        if (retired.isEmpty()) {
            return content;
        }
        final Set<String> kept = new TreeSet<>(ids);
        kept.removeAll(retired);
        return content.only(kept, parameter -> true);
    }

    private List<Obligation> obligations(final List<RuleSource> sources) {
        final Map<String, Set<String>> judged = new HashMap<>();
        for (final RuleSource source : sources) {
            final Matcher rule = RULE.matcher(source.text());
            while (rule.find()) {
                judged.computeIfAbsent(topic(source.path()), key -> new HashSet<>())
                        .add(rule.group(1));
            }
        }
        final List<Obligation> obligations = new ArrayList<>();
        for (final Path file : RuleFiles.find(rules, ".yml")) {
            final String path = RuleFiles.relative(rules, file);
            if (!NOT_TOPICS.contains(path)
                    && !path.startsWith("questions/")
                    && !path.startsWith(GuidanceReader.FOLDER)
                    && !path.contains("/cases/")) {
                obligations.addAll(
                        new TopicReader(rules, problems).read(file, judged.getOrDefault(topic(path), Set.of())));
            }
        }
        return obligations;
    }

    private static String topic(final String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private Set<String> aspects() {
        final Set<String> names = new TreeSet<>();
        final Fields fields = Fields.of(TreeReader.yaml(rules.resolve("aspects.yml")), problems, List.of("aspects"));
        fields.items("aspects").forEach(item -> {
            final Fields aspect = Fields.of(item, problems, List.of("name", "meaning"));
            aspect.text("meaning");
            if (!names.add(aspect.text("name"))) {
                problems.add(aspect.place(), "the aspect \"" + aspect.text("name") + "\" stands twice.");
            }
        });
        return names;
    }

    private List<Mapping> mappings(final List<Framework> frameworks, final OlderNumbering older) {
        final List<Mapping> all = new ArrayList<>();
        for (final Framework framework : frameworks) {
            final Path file = mappings.resolve("obligations").resolve(framework.id() + ".csv");
            if (Files.exists(file)) {
                all.addAll(new MappingReader(older, problems).read(file, framework));
            }
        }
        return all;
    }

    private List<SeverityLine> severity(
            final List<Framework> frameworks, final Set<String> obligations, final Set<String> aspects) {
        final List<SeverityLine> all = new ArrayList<>();
        for (final Framework framework : frameworks) {
            final Path file = rules.resolve("grading").resolve(framework.id()).resolve("severity.csv");
            if (Files.exists(file)) {
                all.addAll(new SeverityReader(obligations, aspects, problems).read(file, framework));
            }
        }
        return all;
    }
}
