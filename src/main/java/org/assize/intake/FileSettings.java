package org.assize.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Meaning;
import org.assize.fact.Moment;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** What {@code record-sets:} says of one set of records; null where it says nothing. */
record FileSettings(
        @Meaning("Whether the whole population is there; yes unless said otherwise")
        Tri complete,

        @Meaning(value = "Share of the population that is there", unit = "percent") @Nullable
        BigDecimal coverage,

        @Meaning("First day of the period that it covers") @Nullable
        LocalDate from,

        @Meaning("Last day of the period") @Nullable LocalDate to,
        @Meaning("How the facts became known") @Nullable EvidenceKind evidenceKind,
        @Meaning("When they were collected") @Nullable Moment collectedAt) {

    static final FileSettings NONE = new FileSettings(Tri.YES, null, null, null, null, null);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The same, with what follows for completeness if nothing was said about it. */
    FileSettings withImpliedCompleteness() {
        return new FileSettings(Tri.of(!isPartial()), coverage, from, to, evidenceKind, collectedAt);
    }

    /** What contradicts itself in it; null for nothing. */
    @Nullable
    String contradiction() {
        if (from != null && to != null && to.isBefore(from)) {
            return "The period ends on " + to + ", before it begins on " + from + ".";
        }
        return complete == Tri.YES && isPartial()
                ? "It is said to be complete, but its coverage is " + coverage + "."
                : null;
    }

    private boolean isPartial() {
        return coverage != null && coverage.compareTo(WHOLE) < 0;
    }
}
