package org.assize.finding;

import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * The report of a supplier about an incident of its own.
 *
 * @param subject the incident
 * @param supplier id of the supplier
 * @param bound its contract obliges it to report
 * @param hours within how many hours; null if the contract names none or is not known
 * @param aware when it knew
 * @param told when it told us
 * @param limit last moment that keeps the contract; null if it is not known
 * @param late it told us later, or has not told us although that moment has passed
 * @param missing what would tell whether it was late
 */
public record SupplierReport(
        Ref subject,
        String supplier,
        Tri bound,
        @Nullable Integer hours,
        @Nullable Moment aware,
        Event told,
        @Nullable Moment limit,
        Tri late,
        String missing) {}
