package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/** Counts what the outcome rules collected. Pure. */
public final class Tallies {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Tallies() {}

    /**
     * @param when circumstance in which the obligation binds, and whether it holds
     * @param audit whether a bare claim proves nothing
     * @param judged whether rules judge the obligation from records
     * @param populations the population fact, or none
     * @param sets what the dossier holds of the entities that the obligation reads
     * @param enough share of the population that counts as the whole, percent 0–100
     * @param breakdown the rate test
     */
    public static Tally count(
            final String obligation,
            final Circumstance when,
            final boolean audit,
            final boolean judged,
            final Collection<Population> populations,
            final Collection<Violation> violations,
            final Collection<Covered> coverings,
            final Collection<Undecided> undecided,
            final Collection<RecordSet> sets,
            final Collection<Claim> claims,
            final BigDecimal enough,
            final RateTest breakdown) {
        final int population =
                populations.stream().mapToInt(Population::count).max().orElse(0);
        final Set<Ref> told = coverings.stream().map(Covered::subject).collect(Collectors.toSet());
        final List<Violation> covered = violations.stream()
                .filter(each -> told.contains(each.subject()))
                .toList();
        final List<Violation> own = violations.stream()
                .filter(each -> !told.contains(each.subject()))
                .toList();
        final List<RecordSet> seen = sets.stream().filter(RecordSet::provided).toList();
        final List<String> lacking = sets.stream()
                .filter(set -> !set.provided())
                .map(RecordSet::entity)
                .toList();
        final BigDecimal coverage = seen.stream().map(RecordSet::knownCoverage).reduce(WHOLE, BigDecimal::min);
        final boolean evidenced =
                seen.stream().allMatch(set -> set.evidenceKind().isEvidence());
        final RecordState state = !judged
                ? RecordState.NONE
                : state(population, violations, undecided, lacking, coverage.compareTo(enough) >= 0);
        return new Tally(
                obligation,
                when.id(),
                when.holds(),
                audit,
                state,
                population,
                own,
                covered,
                List.copyOf(undecided),
                lacking,
                coverage,
                evidenced,
                List.copyOf(claims),
                mode(violations, population, breakdown));
    }

    private static RecordState state(
            final int population,
            final Collection<Violation> violations,
            final Collection<Undecided> undecided,
            final Collection<String> lacking,
            final boolean enough) {
        if (!violations.isEmpty()) {
            return RecordState.VIOLATED;
        }
        if (!lacking.isEmpty()) {
            return RecordState.LACKING;
        }
        if (!undecided.isEmpty()) {
            return RecordState.UNDECIDED;
        }
        if (!enough) {
            return RecordState.PART;
        }
        return population == 0 ? RecordState.EMPTY : RecordState.CLEAN;
    }

    private static @Nullable FailureMode mode(
            final Collection<Violation> violations, final int population, final RateTest breakdown) {
        final long lapses = violations.stream()
                .filter(violation -> violation.mode() == FailureMode.LAPSE)
                .map(Violation::subject)
                .distinct()
                .count();
        final FailureMode worst = violations.stream()
                .map(Violation::mode)
                .min(FailureMode::compareTo)
                .orElse(null);
        final boolean broken = breakdown.fails(lapses, population);
        return worst != null && broken && FailureMode.BREAKDOWN.isWorseThan(worst) ? FailureMode.BREAKDOWN : worst;
    }
}
