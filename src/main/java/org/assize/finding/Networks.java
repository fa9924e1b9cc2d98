package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.ContinuityFact.Vulnerability;
import org.assize.fact.DueDate;
import org.assize.fact.OperationsFact.NetworkSegment;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges how networks are separated and their rules reviewed. Pure. */
public final class Networks {

    private Networks() {}

    /**
     * Whether the network is flat, or a separation that was meant is not in place.
     *
     * @param people below how many people a network without servers of its own needs no separation
     */
    public static TechnicalCheck flat(
            final Collection<NetworkSegment> segments,
            final RecordSet set,
            final Collection<Organisation> organisations,
            final int people) {
        final TechnicalCheck check = Measures.existing(
                set, segments, NetworkSegment::exists, "network-segments.exists", FailureMode.PARTIAL);
        final boolean small = organisations.stream()
                .anyMatch(each -> each.cloudOnly() == Tri.YES
                        && each.headcountAwu() != null
                        && each.headcountAwu().compareTo(BigDecimal.valueOf(people)) < 0);
        return small
                ? new TechnicalCheck(
                        check.subject(),
                        check.relevant(),
                        check.fails(),
                        FailureMode.WEAKNESS,
                        check.missing(),
                        check.detail())
                : check;
    }

    /**
     * Whether the rules of a network were not reviewed for too long; serious where it is reachable from the internet and a
     * system in it has an open weakness.
     *
     * @param months interval of the reviews
     */
    public static TechnicalCheck unreviewed(
            final NetworkSegment segment,
            final Collection<Vulnerability> weaknesses,
            final int months,
            final AssessmentContext context) {
        if (segment.exists() == Tri.NO) {
            return TechnicalCheck.none(segment.ref());
        }
        final LocalDate last = Past.date(segment.reviewedOn(), context);
        final LocalDate due = DueDate.monthsAfter(last, months);
        final Tri late = last == null
                ? Past.happened(segment.reviewedOn(), context).negated()
                : DueDate.isOverdue(due, context.date());
        final boolean open = segment.internetFacing() == Tri.YES
                && weaknesses.stream()
                        .filter(each -> Past.happened(each.fixedOn(), context) == Tri.NO)
                        .map(Vulnerability::systemId)
                        .anyMatch(system -> segment.systems() != null
                                && Objects.requireNonNull(segment.systems()).contains(system));
        return TechnicalCheck.of(
                segment.ref(),
                late,
                "network-segments.reviewed-on",
                open ? FailureMode.LAPSE : FailureMode.WEAKNESS,
                "rules last reviewed " + segment.reviewedOn());
    }
}
