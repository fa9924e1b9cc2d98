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

/** Reads facts and their justifications out of a session. The only class that touches the engine's internal API. */
final class BeliefReader {

    private final KieSession session;
    private final Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());

    BeliefReader(final KieSession session) {
        this.session = session;
    }

    /** Every fact of the session, with its justifications; stated facts have none. */
    Map<Object, List<Justification>> read() {
        final Collection<FactHandle> handles = session.getFactHandles();
        handles.forEach(handle -> facts.add(((InternalFactHandle) handle).getObject()));
        final Map<Object, List<Justification>> result = new IdentityHashMap<>();
        handles.forEach(handle -> {
            final InternalFactHandle internal = (InternalFactHandle) handle;
            result.put(internal.getObject(), justifications(internal));
        });
        return result;
    }

    /** Every fact of the session, as if nothing had a justification. */
    Map<Object, List<Justification>> facts() {
        final Map<Object, List<Justification>> result = new IdentityHashMap<>();
        session.getFactHandles().forEach(handle -> result.put(((InternalFactHandle) handle).getObject(), List.of()));
        return result;
    }

    private List<Justification> justifications(final InternalFactHandle handle) {
        final List<Justification> all = new ArrayList<>();
        if (handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
                && key.getBeliefSet() instanceof SimpleBeliefSet beliefs) {
            @Nullable SimpleMode mode = beliefs.getFirst();
            while (mode != null) {
                all.add(justification(dependency(mode)));
                mode = mode.getNext();
            }
        }
        return all;
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
        } else if (object != null && facts.contains(object)) {
            premises.add(object);
        }
    }
}
