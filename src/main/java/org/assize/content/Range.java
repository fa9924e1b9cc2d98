package org.assize.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers, both ends included.
 *
 * @param to null if there is no upper end
 */
public record Range(BigDecimal from, @Nullable BigDecimal to) {

    public Range plus(final Range other) {
        return new Range(from.add(other.from), to == null || other.to == null ? null : to.add(other.to));
    }

    public Range times(final BigDecimal factor) {
        return new Range(from.multiply(factor), to == null ? null : to.multiply(factor));
    }
}
