package org.assize.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.simple.SimpleBeliefSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * The facts of a session that came to rest, and why each holds. The only class that touches the engine's internal API.
 * Reasons are put together when they are asked for: most are never printed.
 */
final class BeliefReader {

    private final Map<Object, InternalFactHandle> handles = new IdentityHashMap<>();

    BeliefReader(final KieSession session) {
        for (final FactHandle handle : session.getFactHandles()) {
            final InternalFactHandle internal = (InternalFactHandle) handle;
            handles.put(internal.getObject(), internal);
        }
    }

    /** Every fact of the session, in no particular order. */
    Set<Object> facts() {
        return Collections.unmodifiableSet(handles.keySet());
    }

    /** Whether a rule holds it true; a stated fact is not derived. */
    boolean isDerived(final Object fact) {
        return first(fact) != null;
    }

    /** All reasons for a fact; a stated fact has none. */
    List<Justification> justifications(final Object fact) {
        final List<Justification> all = new ArrayList<>();
        @Nullable SimpleMode mode = first(fact);
        while (mode != null) {
            all.add(justification(dependency(mode)));
            mode = mode.getNext();
        }
        return all;
    }

    private @Nullable SimpleMode first(final Object fact) {
        final InternalFactHandle handle = handles.get(fact);
        return handle != null
                        && handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
                        && key.getBeliefSet() instanceof SimpleBeliefSet beliefs
                ? beliefs.getFirst()
                : null;
    }

    private static LogicalDependency<SimpleMode> dependency(final SimpleMode mode) {
        return mode.getObject();
    }

    private Justification justification(final LogicalDependency<SimpleMode> dependency) {
        final Match match = dependency.getJustifier();
        final Map<String, Object> variables = new TreeMap<>();
        for (final String id : match.getDeclarationIds()) {
            final Object value = match.getDeclarationValue(id);
            if (id.startsWith("$") && value != null) {
                variables.put(id.substring(1), value);
            }
        }
        final List<Object> premises = new ArrayList<>();
        match.getObjects().forEach(object -> collect(object, premises));
        return new Justification(match.getRule().getName(), variables, premises);
    }

    private void collect(final @Nullable Object object, final List<Object> premises) {
        if (object instanceof Collection<?> collection) {
            collection.forEach(element -> collect(element, premises));
        } else if (object instanceof Object[] array) {
            for (final Object element : array) {
                collect(element, premises);
            }
        } else if (object != null && handles.containsKey(object)) {
            premises.add(object);
        }
    }
}
