package org.assize.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier holds of one entity; there is one for each entity, also for those of which no file was given.
 *
 * @param entity {@code leavers}
 * @param provided whether the dossier has a file, sheet or section of it
 * @param complete whether it holds the whole population
 * @param coverage share of the population that it holds, percent 0–100; null if not told
 * @param columns attributes that were delivered, sorted
 * @param populationCount number of facts read
 * @param from first day of the period that it covers; null if not told
 * @param to last day of the period; null if not told
 * @param evidenceKind how it became known
 * @param source the file; the dossier itself for an absent entity
 */
public record RecordSet(
        String entity,
        boolean provided,
        Tri complete,
        @Nullable BigDecimal coverage,
        List<String> columns,
        int populationCount,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        EvidenceKind evidenceKind,
        Source source) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public RecordSet {
        columns = columns.stream().sorted().distinct().toList();
    }

    /** Percent 0–100 of the population that is known to be here; 0 if nothing is known. */
    public BigDecimal knownCoverage() {
        if (!provided) {
            return BigDecimal.ZERO;
        }
        if (complete == Tri.YES) {
            return WHOLE;
        }
        return coverage == null ? BigDecimal.ZERO : coverage;
    }

    public Ref ref() {
        return new Ref("record-set", entity);
    }
}
