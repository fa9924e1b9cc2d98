package org.assize.finding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * Everything that records and answers say of one obligation, counted and sorted.
 *
 * @param when circumstance in which the obligation binds
 * @param binds whether that circumstance holds
 * @param audit whether a bare claim proves nothing
 * @param population number of subjects; 0 also if no rule judges it
 * @param violations those that no more specific finding tells
 * @param covered violations that a more specific finding tells
 * @param undecided subjects that cannot be decided
 * @param lacking entities that were not provided
 * @param coverage least share of the population seen over the entities read, percent 0–100
 * @param evidenced whether all that was read is evidence, and not interviews or answers
 * @param claims worst first
 * @param mode how it fails, after the rate test; null if nothing violates it
 */
public record Tally(
        String obligation,
        String when,
        Tri binds,
        boolean audit,
        RecordState records,
        int population,
        List<Violation> violations,
        List<Violation> covered,
        List<Undecided> undecided,
        List<String> lacking,
        BigDecimal coverage,
        boolean evidenced,
        List<Claim> claims,
        @Nullable FailureMode mode) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static final Comparator<Violation> BY_SUBJECT = Comparator.comparing(Violation::subject)
            .thenComparing(Violation::mode)
            .thenComparing(violation -> Objects.toString(violation.began(), ""));

    public Tally {
        violations = violations.stream().sorted(BY_SUBJECT).toList();
        covered = covered.stream().sorted(BY_SUBJECT).toList();
        undecided = undecided.stream()
                .sorted(Comparator.comparing(Undecided::subject).thenComparing(Undecided::missing))
                .toList();
        lacking = lacking.stream().sorted().toList();
        claims = claims.stream().sorted().toList();
    }

    /** What the answers say: the worst of them. */
    public ClaimState claim() {
        return claims.isEmpty() ? ClaimState.NONE : claims.get(0).state();
    }

    /** The answer that says the worst; null if there is none. */
    public @Nullable Ref worstAnswer() {
        return claims.isEmpty() ? null : claims.get(0).answer();
    }

    /** Whether answers say different things; one that does not know says nothing. */
    public boolean disagreeing() {
        return claims.stream()
                        .map(Tally::said)
                        .filter(said -> !said.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    private static String said(final Claim claim) {
        return switch (claim.state()) {
            case GAP -> "fails as " + claim.mode();
            case BARE, EVIDENCED -> "met";
            case NOT_APPLICABLE, NOT_APPLICABLE_CONTRADICTED -> "not applicable";
            case UNKNOWN, NONE -> "";
        };
    }

    /** How the obligation fails by the worst answer; null if that claims no gap. */
    public @Nullable FailureMode claimMode() {
        return claims.isEmpty() ? null : claims.get(0).mode();
    }

    /** Whether an answer denies that a process or document exists, whatever others say of its practice. */
    public boolean deniesExistence() {
        return claims.stream().anyMatch(Claim::deniesExistence);
    }

    /** Whether a more specific finding tells the gap that the worst answer claims. */
    public boolean claimCovered() {
        return !claims.isEmpty() && claims.get(0).covered();
    }

    public boolean wholeSeen() {
        return coverage.compareTo(WHOLE) >= 0;
    }

    /** Subjects that the finding names. */
    public List<Ref> subjects() {
        return violations.stream().map(Violation::subject).distinct().toList();
    }

    /** What to ask for, sorted: missing entities first, then attributes. */
    public List<String> missing() {
        return Stream.concat(
                        lacking.stream(),
                        undecided.stream().map(Undecided::missing).sorted())
                .distinct()
                .toList();
    }
}
