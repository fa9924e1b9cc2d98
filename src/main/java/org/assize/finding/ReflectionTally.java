package org.assize.finding;

import java.util.Collection;
import java.util.List;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the outcomes of others say of one reflective obligation, sorted.
 *
 * @param binds whether the circumstance holds in which it binds
 * @param mode worst mode of what violates it; null if nothing does
 * @param subjects what violates it; where some of that is told by no other finding, that only
 * @param told whether other findings tell all of it
 * @param missing what it would have to know
 * @param population number of things that were judged
 * @param support weakest support among them
 */
public record ReflectionTally(
        String obligation,
        Tri binds,
        @Nullable FailureMode mode,
        List<Ref> subjects,
        boolean told,
        List<String> missing,
        int population,
        Support support) {

    /**
     * @param when circumstance in which it binds
     */
    public static ReflectionTally of(
            final String obligation,
            final Circumstance when,
            final Collection<Reflection> reflections,
            final Collection<ReflectionLack> lacks,
            final Collection<Reflected> judged) {
        final boolean told = reflections.stream().allMatch(Reflection::told);
        return new ReflectionTally(
                obligation,
                when.holds(),
                reflections.stream()
                        .map(Reflection::mode)
                        .min(FailureMode::compareTo)
                        .orElse(null),
                reflections.stream()
                        .filter(reflection -> told || !reflection.told())
                        .map(Reflection::subject)
                        .distinct()
                        .sorted()
                        .toList(),
                told,
                when.holds() == Tri.UNKNOWN
                        ? List.of(when.id())
                        : lacks.stream()
                                .flatMap(lack -> lack.missing().stream())
                                .distinct()
                                .sorted()
                                .toList(),
                (int) judged.stream().map(Reflected::what).distinct().count(),
                judged.stream().anyMatch(each -> each.support() == Support.ATTESTED)
                        ? Support.ATTESTED
                        : Support.EVIDENCED);
    }

    public boolean violated() {
        return mode != null;
    }

    public boolean lacking() {
        return !missing.isEmpty();
    }

    public boolean nothingJudged() {
        return population == 0;
    }
}
