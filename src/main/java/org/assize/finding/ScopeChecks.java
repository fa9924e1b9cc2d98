package org.assize.finding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.AssessmentContext;
import org.assize.fact.ContextFact.IsmsScope;
import org.assize.fact.ContextFact.ScopeChange;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges the scope of the management system. Pure. */
public final class ScopeChecks {

    private static final String CHANGES = "scope.changes";

    private ScopeChecks() {}

    /** Whether boundaries or interfaces are not described. */
    public static Shortfall boundaries(final IsmsScope scope) {
        final Map<String, Tri> described = new LinkedHashMap<>();
        described.put("interfaces-and-dependencies", scope.interfacesAndDependencies());
        described.put("processes", filled(scope.processes()));
        described.put("org-units", filled(scope.orgUnits()));
        described.put("technologies", filled(scope.technologies()));
        return Shortfall.of(FailureMode.PARTIAL, named(described, Tri.NO, ""), named(described, Tri.UNKNOWN, "scope."));
    }

    private static Tri filled(final @Nullable List<String> list) {
        return list == null ? Tri.UNKNOWN : Tri.of(!list.isEmpty());
    }

    private static List<String> named(final Map<String, Tri> parts, final Tri state, final String prefix) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() == state)
                .map(part -> prefix + part.getKey())
                .toList();
    }

    /** Whether a clause that always applies is declared excluded. */
    public static Shortfall exclusions(final IsmsScope scope) {
        final List<String> excluded = scope.excludedClauses();
        return excluded == null
                ? Shortfall.unknown("scope.excluded-clauses")
                : Shortfall.of(FailureMode.ABSENT, excluded, List.of());
    }

    /** Whether the scope has changed, as far as is known. */
    public static boolean changed(final IsmsScope scope, final AssessmentContext context) {
        return !past(scope, context).isEmpty();
    }

    /** Whether a change of the scope went past change control. */
    public static Shortfall changes(final IsmsScope scope, final AssessmentContext context) {
        if (scope.changes() == null) {
            return Shortfall.unknown(CHANGES);
        }
        final List<ScopeChange> past = past(scope, context);
        return Shortfall.of(
                FailureMode.LAPSE,
                past.stream()
                        .filter(change -> change.approvedViaChangeControl() == Tri.NO)
                        .map(change -> change.date() == null ? "at an unknown date" : String.valueOf(change.date()))
                        .toList(),
                past.stream()
                        .filter(change -> change.approvedViaChangeControl() == Tri.UNKNOWN)
                        .map(change -> CHANGES)
                        .toList());
    }

    private static List<ScopeChange> past(final IsmsScope scope, final AssessmentContext context) {
        return scope.changes() == null
                ? List.of()
                : scope.changes().stream()
                        .filter(change -> isPast(change.date(), context.date()))
                        .toList();
    }

    private static boolean isPast(final @Nullable LocalDate date, final LocalDate asOf) {
        return date == null || !date.isAfter(asOf);
    }
}
