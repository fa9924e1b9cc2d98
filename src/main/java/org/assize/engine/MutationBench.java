package org.assize.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.content.RuleSource;
import org.assize.engine.Mutants.Mutant;
import org.assize.engine.Mutants.Way;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Runs the rules with one of them broken. All mutants of a file are compiled in one build, and an agenda filter silences
 * the original and all mutants but one, so that a mutant costs only its cases. A condition that throws would spoil the
 * session for all: such a mutant gets a rule base of its own. For one thread.
 */
public final class MutationBench {

    private static final Pattern CONSTRAINT =
            Pattern.compile("Error evaluating constraint '(.*?)' in \\[", Pattern.DOTALL);
    private static final Pattern OTHER_LIMIT = Pattern.compile("^name == \"[^\"]*\"$");

    private final RuleStore.Models models;
    private final List<Mutant> mutants;
    private final Set<String> throwing = new HashSet<>();
    private RuleBase shared;
    private @Nullable Alone alone;

    private MutationBench(final RuleStore.Models models, final List<Mutant> mutants) {
        this.models = models;
        this.mutants = mutants;
        // Any other limit has another unit, and its accessor refuses it.
        mutants.stream()
                .filter(mutant -> OTHER_LIMIT.matcher(mutant.original()).matches())
                .forEach(mutant -> throwing.add(mutant.name()));
        this.shared = models.join(rule -> !throwing.contains(rule));
    }

    /** The rules with one mutant and no other. */
    private record Alone(Mutant mutant, RuleBase rules) {}

    /** A bench with every mutant of the file. */
    public static MutationBench of(final RuleSource broken, final List<RuleSource> all, final Path cache) {
        return of(broken, all, cache, mutant -> true);
    }

    /**
     * @param broken the file whose rules are broken
     * @param all all files, that one included
     * @param cache folder for compiled rules
     * @param wanted mutants to try
     * @throws RulesRefusedException if a mutant does not compile
     */
    public static MutationBench of(
            final RuleSource broken, final List<RuleSource> all, final Path cache, final Predicate<Mutant> wanted) {
        final List<Mutant> mutants =
                Mutants.of(broken.path(), broken.text()).stream().filter(wanted).toList();
        final StringBuilder text = new StringBuilder(broken.text()).append('\n');
        mutants.forEach(mutant -> text.append('\n').append(mutant.text()).append('\n'));
        final List<RuleSource> sources = new ArrayList<>();
        for (final RuleSource source : all) {
            sources.add(
                    source.path().equals(broken.path())
                            ? new RuleSource(source.path(), source.layer(), text.toString())
                            : source);
        }
        return new MutationBench(new RuleStore(cache).models(sources), mutants);
    }

    public List<Mutant> mutants() {
        return mutants;
    }

    /**
     * What the rules conclude with the mutant in place of its original; the rules as they are for null. Without reasons.
     *
     * @throws FiringLimitException if they do not come to rest
     */
    public Evaluation evaluate(final Collection<?> facts, final @Nullable Mutant mutant) {
        return evaluate(facts, mutant, rule -> true);
    }

    /**
     * The same with some of the rules.
     *
     * @param some names of the rules that may fire
     */
    public Evaluation evaluate(final Collection<?> facts, final @Nullable Mutant mutant, final Predicate<String> some) {
        return guarded(facts, mutant, only(mutant, some));
    }

    private Evaluation guarded(final Collection<?> facts, final @Nullable Mutant mutant, final AgendaFilter filter) {
        while (true) {
            try {
                return fired(rules(mutant), facts, filter);
            } catch (final FiringLimitException restless) {
                throw restless;
            } catch (final RuntimeException broken) {
                if (mutant != null && throwing.contains(mutant.name()) || !throwing.addAll(suspects(broken))) {
                    throw broken;
                }
                shared = models.join(rule -> !throwing.contains(rule));
            }
        }
    }

    private static Evaluation fired(final RuleBase rules, final Collection<?> facts, final AgendaFilter filter) {
        final KieSession session = rules.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            final int limit = Engine.limit(facts);
            if (session.fireAllRules(filter, limit) >= limit) {
                throw new FiringLimitException("The broken rules did not come to rest.");
            }
            return new Evaluation(new BeliefReader(session), 0);
        } finally {
            session.dispose();
        }
    }

    private RuleBase rules(final @Nullable Mutant mutant) {
        if (mutant == null || !throwing.contains(mutant.name())) {
            return shared;
        }
        if (alone == null || !alone.mutant().equals(mutant)) {
            alone = new Alone(
                    mutant,
                    models.join(rule ->
                            rule.contains(Mutants.MARK) ? rule.equals(mutant.name()) : !rule.equals(mutant.rule())));
        }
        return alone.rules();
    }

    /** The mutants that have the condition that failed; the engine names no more than some of the rules that have it. */
    private Set<String> suspects(final Throwable failure) {
        final Set<String> names = new HashSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            final Matcher matcher = CONSTRAINT.matcher(String.valueOf(cause.getMessage()));
            if (matcher.find()) {
                final String condition = matcher.group(1);
                mutants.stream()
                        .filter(mutant -> mutant.text().contains(condition))
                        .forEach(mutant -> names.add(mutant.name()));
            }
        }
        return names;
    }

    /**
     * Opens the facts with what the rules conclude from them, up to a layer.
     *
     * @param mutant the mutant in place of its original; the rules as they are for null
     * @param last the last layer
     */
    public Function<Collection<?>, WhatIf> whatIf(final @Nullable Mutant mutant, final int last) {
        final String original = mutant == null ? "" : mutant.rule();
        final String broken = mutant == null ? "" : mutant.name();
        final RuleBase rules = models.upTo(last)
                .join(rule -> rule.contains(Mutants.MARK) ? rule.equals(broken) : !rule.equals(original));
        return facts -> new WhatIf(rules.kieBase(), null, facts);
    }

    /**
     * What the rules as they are conclude, and which mutants could conclude anything else.
     *
     * @param mutants those that match other facts than their originals do
     */
    public record Touched(Evaluation evaluation, Set<Mutant> mutants) {

        public Touched {
            mutants = Set.copyOf(mutants);
        }
    }

    /**
     * Runs the rules as they are and looks at what the mutants match on the way. One run tells it of all of them.
     *
     * @param some names of the rules that may fire
     * @throws FiringLimitException if the rules do not come to rest
     */
    public Touched touched(final Collection<?> facts, final Predicate<String> some) {
        final Map<String, Set<List<Object>>> matches = new HashMap<>();
        final AgendaFilter originals = only(null, some);
        final Evaluation evaluation = guarded(facts, null, match -> {
            if (some.test(original(match.getRule().getName()))) {
                matches.computeIfAbsent(match.getRule().getName(), name -> new HashSet<>())
                        .add(bound(match));
            }
            return originals.accept(match);
        });
        return new Touched(
                evaluation,
                mutants.stream().filter(mutant -> differs(mutant, matches)).collect(Collectors.toSet()));
    }

    private boolean differs(final Mutant mutant, final Map<String, Set<List<Object>>> matches) {
        final Set<List<Object>> original = matches.getOrDefault(mutant.rule(), Set.of());
        return throwing.contains(mutant.name())
                || (mutant.way() == Way.MODE
                        ? !original.isEmpty()
                        : !original.equals(matches.getOrDefault(mutant.name(), Set.of())));
    }

    /** What a match gives to the consequence. */
    private static List<Object> bound(final Match match) {
        final Map<String, Object> values = new TreeMap<>();
        for (final String id : match.getDeclarationIds()) {
            final Object value = match.getDeclarationValue(id);
            if (id.startsWith("$") && value != null) {
                values.put(id, value);
            }
        }
        return List.copyOf(values.values());
    }

    private static AgendaFilter only(final @Nullable Mutant mutant, final Predicate<String> some) {
        return match -> {
            final String name = match.getRule().getName();
            final boolean broken = name.contains(Mutants.MARK);
            final boolean fires =
                    mutant == null ? !broken : broken ? name.equals(mutant.name()) : !name.equals(mutant.rule());
            return fires && some.test(original(name));
        };
    }

    private static String original(final String name) {
        final int mark = name.indexOf(Mutants.MARK);
        return mark < 0 ? name : name.substring(0, mark);
    }
}
