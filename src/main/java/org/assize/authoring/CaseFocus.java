package org.assize.authoring;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.assessment.Assessment;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;

/**
 * Evaluates only as much as a case can see, which is many times faster. A case about an obligation sees that obligation
 * and those that may cover it, because the rules of outcome and grading look at one obligation at a time; what judges the
 * outcomes of others sees all. No case sees layers above its own.
 */
final class CaseFocus {

    private static final String TOPICS = "controls/";
    private static final String LIMITS = "limits/";
    private static final String LAST_OF_OBLIGATIONS = "grading";
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("^([A-Z][A-Z0-9]-[0-9]{2}) ");

    private final Content content;
    private final Engine engine;
    private final List<RuleSource> sources;
    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<Set<String>, Content> focused = new ConcurrentHashMap<>();

    CaseFocus(final Content content, final Engine engine, final List<RuleSource> sources) {
        this.content = content;
        this.engine = engine;
        this.sources = sources;
        for (final RuleSource source : sources) {
            RULE.matcher(source.text()).results().forEach(rule -> layers.put(rule.group(1), source.layer()));
        }
    }

    /**
     * What a case sees.
     *
     * @param rules names of the rules that may fire
     */
    record View(Collection<?> facts, Predicate<String> rules) {}

    /** What the rules conclude, without reasons. */
    Evaluation evaluate(final RuleCase ruleCase) {
        final View view = view(ruleCase);
        return engine.conclude(view.facts(), view.rules());
    }

    /** What the case sees. */
    View view(final RuleCase ruleCase) {
        final int top = top(ruleCase.isArea() ? ruleCase.topic() : LAST_OF_OBLIGATIONS);
        if (ruleCase.isArea() || content.obligation(ruleCase.about()).reflective()) {
            return new View(Assessment.facts(content, ruleCase.dossier()), rule -> layer(rule) <= top);
        }
        final Set<String> ids = closure(ruleCase.about());
        final Content only = focused.computeIfAbsent(ids, this::only);
        return new View(Assessment.facts(only, ruleCase.dossier()), rule -> layer(rule) <= top && concerns(ids, rule));
    }

    /** The highest layer of the folder's rules. */
    private int top(final String folder) {
        return sources.stream()
                .filter(source -> source.path().startsWith(folder + "/"))
                .mapToInt(RuleSource::layer)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private int layer(final String rule) {
        return layers.getOrDefault(rule, 0);
    }

    /** With the parameters that the topics of the obligations and the rules outside of topics name. */
    private Content only(final Set<String> ids) {
        final Set<String> topics =
                ids.stream().map(id -> content.obligation(id).topic() + "/").collect(Collectors.toSet());
        final String text = sources.stream()
                .filter(source ->
                        !source.path().startsWith(TOPICS) && !source.path().startsWith(LIMITS)
                                || topics.stream().anyMatch(source.path()::startsWith))
                .map(RuleSource::text)
                .collect(Collectors.joining());
        return content.only(ids, name -> text.contains('"' + name + '"'));
    }

    private static boolean concerns(final Set<String> ids, final String rule) {
        final Matcher id = ID.matcher(rule);
        return !id.find() || ids.contains(id.group(1));
    }

    private Set<String> closure(final String id) {
        final Set<String> ids = new TreeSet<>();
        final Deque<String> open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            final Obligation next = content.obligation(open.pop());
            if (ids.add(next.id())) {
                open.addAll(next.coveredBy());
            }
        }
        return ids;
    }
}
