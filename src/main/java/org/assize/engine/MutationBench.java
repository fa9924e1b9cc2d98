package org.assize.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assize.content.RuleSource;
import org.assize.engine.Mutants.Mutant;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

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

    /**
     * @param broken the file whose rules are broken
     * @param all all files, that one included
     * @param cache folder for compiled rules
     */
    public static MutationBench of(final RuleSource broken, final List<RuleSource> all, final Path cache) {
        final List<Mutant> mutants = Mutants.of(broken.path(), broken.text());
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
        final KieSession session = rules.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            final int limit = Engine.limit(facts);
            if (session.fireAllRules(only(mutant), limit) >= limit) {
                throw new FiringLimitException("The broken rules did not come to rest.");
            }
            return new Evaluation(new BeliefReader(session), 0);
        } finally {
            session.dispose();
        }
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
