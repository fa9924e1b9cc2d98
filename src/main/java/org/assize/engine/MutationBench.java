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
import java.util.function.Predicate;
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
 * the original and all mutants but one, so that a mutant costs only its cases.
 */
public final class MutationBench {

    private final RuleBase rules;
    private final List<Mutant> mutants;

    private MutationBench(final RuleBase rules, final List<Mutant> mutants) {
        this.rules = rules;
        this.mutants = mutants;
    }

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
            final RuleSource broken,
            final List<RuleSource> all,
            final Path cache,
            final Predicate<Mutant> wanted) {
        final List<Mutant> mutants = Mutants.of(broken.path(), broken.text()).stream()
                .filter(wanted)
                .toList();
        final StringBuilder text = new StringBuilder(broken.text()).append('\n');
        mutants.forEach(mutant -> text.append('\n').append(mutant.text()).append('\n'));
        final List<RuleSource> sources = new ArrayList<>();
        for (final RuleSource source : all) {
            sources.add(
                    source.path().equals(broken.path())
                            ? new RuleSource(source.path(), source.layer(), text.toString())
                            : source);
        }
        return new MutationBench(new RuleStore(cache).load(sources), mutants);
    }

    public List<Mutant> mutants() {
        return mutants;
    }

    /**
     * What the rules conclude with the mutant in place of its original; the rules as they are for null.
     *
     * @throws FiringLimitException if they do not come to rest
     */
    public Evaluation evaluate(final Collection<?> facts, final @Nullable Mutant mutant) {
        return evaluate(facts, only(mutant));
    }

    private Evaluation evaluate(final Collection<?> facts, final AgendaFilter filter) {
        final KieSession session = rules.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            final int limit = Engine.limit(facts);
            if (session.fireAllRules(filter, limit) >= limit) {
                throw new FiringLimitException("The broken rules did not come to rest.");
            }
            return new Evaluation(new BeliefReader(session).read(), 0);
        } finally {
            session.dispose();
        }
    }

    /**
     * The facts with what the rules conclude from them, the mutant in place of its original; the rules as they are for
     * null.
     */
    public WhatIf whatIf(final Collection<?> facts, final @Nullable Mutant mutant) {
        return new WhatIf(rules.kieBase(), only(mutant), facts);
    }

    /**
     * The mutants that match other facts than their originals do while the rules run as they are: no other mutant can
     * lead to another conclusion from these facts. One run tells it of all of them.
     */
    public Set<Mutant> touched(final Collection<?> facts) {
        final Map<String, Set<List<Object>>> matches = new HashMap<>();
        final AgendaFilter originals = only(null);
        evaluate(facts, match -> {
            matches.computeIfAbsent(match.getRule().getName(), name -> new HashSet<>())
                    .add(bound(match));
            return originals.accept(match);
        });
        return mutants.stream()
                .filter(mutant -> mutant.way() == Way.MODE
                        ? matches.containsKey(mutant.rule())
                        : !matches.getOrDefault(mutant.rule(), Set.of())
                                .equals(matches.getOrDefault(mutant.name(), Set.of())))
                .collect(Collectors.toSet());
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

    private static AgendaFilter only(final @Nullable Mutant mutant) {
        return match -> {
            final String name = match.getRule().getName();
            if (mutant == null) {
                return !name.contains(Mutants.MARK);
            }
            return name.contains(Mutants.MARK) ? name.equals(mutant.name()) : !name.equals(mutant.rule());
        };
    }
}
