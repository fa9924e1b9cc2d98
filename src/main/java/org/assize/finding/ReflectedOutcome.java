package org.assize.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/** The outcome of an obligation that judges the outcomes of others. */
public record ReflectedOutcome(
        String obligation, Result result, @Nullable FailureMode mode, List<Ref> subjects, List<String> missing)
        implements Judged {

    /** A gap over the reflections, with the worst mode. */
    public static ReflectedOutcome gap(final String obligation, final Collection<Reflection> reflections) {
        return new ReflectedOutcome(
                obligation,
                Result.GAP,
                reflections.stream()
                        .map(Reflection::mode)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                reflections.stream()
                        .map(Reflection::subject)
                        .distinct()
                        .sorted()
                        .toList(),
                List.of());
    }

    public static ReflectedOutcome without(final String obligation, final Result result) {
        return new ReflectedOutcome(obligation, result, null, List.of(), List.of());
    }

    @Override
    public Support support() {
        return result == Result.MET ? Support.EVIDENCED : Support.NONE;
    }

    @Override
    public Basis basis() {
        return Basis.OTHER_OUTCOMES;
    }

    @Override
    public boolean covered() {
        return false;
    }
}
