package org.assize.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Runs the rules over the facts of one organisation at a time. Immutable and shared by threads. */
public final class Engine {

    private static final int FIRINGS_PER_FACT = 200;
    private static final int LEAST_LIMIT = 10_000;
    private static final int HOTTEST = 5;
    private static final int TAIL = 1_000;

    private final KieBase kieBase;

    public Engine(final RuleBase rules) {
        this(rules.kieBase());
    }

    Engine(final KieBase kieBase) {
        this.kieBase = kieBase;
    }

    /**
     * One session, always disposed. A rule that throws, or rules that do not come to rest, leave no result at all.
     *
     * @throws FiringLimitException if the rules do not come to rest
     */
    public Evaluation evaluate(final Collection<?> facts) {
        return evaluate(facts, match -> true);
    }

    /**
     * What some of the rules conclude; the others stay silent.
     *
     * @param rules names of the rules that may fire
     * @throws FiringLimitException if the rules do not come to rest
     */
    public Evaluation conclude(final Collection<?> facts, final Predicate<String> rules) {
        return evaluate(facts, match -> rules.test(match.getRule().getName()));
    }

    private Evaluation evaluate(final Collection<?> facts, final AgendaFilter filter) {
        final KieSession session = kieBase.newKieSession();
        try {
            facts.forEach(session::insert);
            final int limit = limit(facts);
            final int fired = session.fireAllRules(filter, limit);
            if (fired >= limit) {
                throw new FiringLimitException("The rules did not come to rest after " + limit
                        + " firings. Still firing: " + hottest(session) + ".");
            }
            return new Evaluation(new BeliefReader(session), fired);
        } finally {
            session.dispose();
        }
    }

    /** The facts with what the rules conclude from them, to be changed and asked again. */
    public WhatIf whatIf(final Collection<?> facts) {
        return new WhatIf(kieBase, null, facts);
    }

    static int limit(final Collection<?> facts) {
        return Math.max(LEAST_LIMIT, FIRINGS_PER_FACT * facts.size());
    }

    private static String hottest(final KieSession session) {
        final Map<String, Integer> counts = new HashMap<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(final AfterMatchFiredEvent event) {
                counts.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
            }
        });
        session.fireAllRules(TAIL);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HOTTEST)
                .map(entry -> '"' + entry.getKey() + '"')
                .collect(Collectors.joining(", "));
    }
}
