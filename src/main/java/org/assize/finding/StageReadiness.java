package org.assize.finding;

import java.time.LocalDate;
import java.util.List;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * How ready an organisation is for a stage of certification.
 *
 * @param percent share of the checks that are in order, 0–100, rounded down
 * @param blockers findings and escalations of the most severe grade, sorted
 * @param concerns other findings that break a requirement, sorted
 * @param suggested the first day on which the stage makes sense, as far as plans and remedies tell
 * @param planned the day that is planned; null if none is
 * @param tooEarly whether that day comes before the suggested one
 */
public record StageReadiness(
        String framework,
        String stage,
        int percent,
        List<String> blockers,
        List<String> concerns,
        LocalDate suggested,
        @Nullable LocalDate planned,
        Tri tooEarly) {

    public StageReadiness {
        blockers = blockers.stream().sorted().distinct().toList();
        concerns = concerns.stream().sorted().distinct().toList();
    }
}
