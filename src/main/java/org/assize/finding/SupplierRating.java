package org.assize.finding;

import java.util.List;
import org.assize.fact.Ref;

/**
 * How a supplier is rated.
 *
 * @param letter A to D; empty if it cannot be scored
 * @param high whether it has a finding as heavy as HIGH
 * @param caps why it is rated lowest whatever its score, sorted
 */
public record SupplierRating(String letter, SupplierScore score, boolean high, List<RatingCap> caps) {

    public SupplierRating {
        caps = caps.stream()
                .sorted(java.util.Comparator.comparing(RatingCap::id)
                        .thenComparing(RatingCap::subject, java.util.Comparator.comparing(Ref::toString)))
                .toList();
    }
}
