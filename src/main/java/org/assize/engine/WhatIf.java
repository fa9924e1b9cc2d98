package org.assize.engine;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Facts with what the rules conclude from them, of which some are replaced and put back. Much cheaper than a fresh
 * evaluation, because only what depends on the replaced facts is concluded again. For one thread.
 */
public final class WhatIf implements AutoCloseable {

    private final KieSession session;
    private final @Nullable AgendaFilter filter;
    private final Map<Object, FactHandle> handles = new IdentityHashMap<>();
    private final int limit;

    /**
     * @throws FiringLimitException if the rules do not come to rest
     */
    WhatIf(final KieBase kieBase, final @Nullable AgendaFilter filter, final Collection<?> facts) {
        this.session = kieBase.newKieSession();
        this.filter = filter;
        this.limit = Engine.limit(facts);
        boolean ready = false;
        try {
            facts.forEach(this::insert);
            fire();
            ready = true;
        } finally {
            if (!ready) {
                session.dispose();
            }
        }
    }

    /**
     * States other facts instead, the removed ones being the very objects that were stated.
     *
     * @throws FiringLimitException if the rules do not come to rest
     */
    public void replace(final Collection<?> removed, final Collection<?> added) {
        for (final Object fact : removed) {
            final FactHandle handle = handles.remove(fact);
            if (handle == null) {
                throw new IllegalArgumentException("No stated fact: " + fact);
            }
            session.delete(handle);
        }
        added.forEach(this::insert);
        fire();
    }

    private void insert(final Object fact) {
        handles.put(fact, session.insert(fact));
    }

    private void fire() {
        final int fired = filter == null ? session.fireAllRules(limit) : session.fireAllRules(filter, limit);
        if (fired >= limit) {
            throw new FiringLimitException("The rules did not come to rest after " + limit + " firings.");
        }
    }

    /** Facts of the type, stated or derived, in no particular order. */
    public <T> Stream<T> stream(final Class<T> type) {
        return session.getObjects(type::isInstance).stream().map(type::cast);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
