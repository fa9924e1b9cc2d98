package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * When a supplier was last looked at, and when that was due again.
 *
 * @param subject the supplier
 * @param supplier its id
 * @param last last review, or the assessment before the start; null if there was none or it is not known
 * @param due last day for the next one
 * @param overdue that day has passed, or there never was a review
 * @param tolerated overdue by so little, or with so recent a review, that no requirement is broken
 */
public record SupplierReview(
        Ref subject,
        String supplier,
        @Nullable LocalDate last,
        @Nullable LocalDate due,
        Tri overdue,
        Tri tolerated) {

    /** The attribute that would tell whether a review is overdue. */
    public String missing() {
        return last == null ? "suppliers.last-reviewed-on" : "suppliers.critical";
    }
}
