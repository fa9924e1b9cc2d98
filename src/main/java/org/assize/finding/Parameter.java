package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of {@code rules/parameters.yml}, or one of its periods where the law changes.
 *
 * @param unit minutes, hours, days, weeks, months, percent, EUR, count or choice
 * @param value a decimal number, or a word for unit choice
 */
public record Parameter(
        String name,
        String unit,
        String value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Source source) {

    public Ref ref() {
        return new Ref(Limit.PARAMETER, name);
    }
}
