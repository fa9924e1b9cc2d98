package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.OrganisationFact.NationalOverlay;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.OrganisationFact.RegistrationChange;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges whether the authority knows the organisation, and knows what has changed. Pure. */
public final class Registrations {

    private static final String CHANGE = "organisation.registration-change";

    private Registrations() {}

    /** Whether the organisation is not registered after the last day that the law of its country sets. */
    public static Check unregistered(
            final Organisation organisation, final Collection<NationalOverlay> laws, final AssessmentContext context) {
        final LocalDate deadline = laws.stream()
                .filter(law -> Objects.equals(law.country(), organisation.country()))
                .map(NationalOverlay::registrationDeadline)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Check.when(organisation.nis2Registered().negated(), "organisation.nis2-registered")
                .and(DueDate.isOverdue(deadline, context.date()), "national-overlays.registration-deadline")
                .check();
    }

    /**
     * Whether the authority was not told in time of the latest change of the registered data.
     *
     * @param listed whether the data also stand in the register of the Union, for which there is more time
     * @param days time for the national list
     * @param months time for the register of the Union
     */
    public static Check untold(
            final Organisation organisation,
            final Tri listed,
            final int days,
            final int months,
            final AssessmentContext context) {
        final RegistrationChange change = organisation.registrationChange();
        if (change == null) {
            return Check.of(Tri.UNKNOWN, CHANGE);
        }
        final Tri early = late(change, DueDate.daysAfter(change.changedOn(), days), context);
        final Tri late = late(change, DueDate.monthsAfter(change.changedOn(), months), context);
        final Tri fails =
                early == late ? early : listed.and(late).or(listed.negated().and(early));
        return Check.of(fails, change.changedOn() == null || early == late ? CHANGE : "organisation.sectors");
    }

    private static Tri late(
            final RegistrationChange change, final @Nullable LocalDate due, final AssessmentContext context) {
        final Event notice = change.notifiedOn();
        final LocalDate told = Past.date(notice, context);
        if (told != null) {
            return DueDate.isOverdue(due, told);
        }
        final Tri passed = DueDate.isOverdue(due, context.date());
        return passed == Tri.NO
                ? Tri.NO
                : passed.and(Past.happened(notice, context).negated());
    }

    /** Whether the authority was told of the latest change by now. */
    public static Tri told(final Organisation organisation, final AssessmentContext context) {
        final RegistrationChange change = organisation.registrationChange();
        return change == null ? Tri.UNKNOWN : Past.happened(change.notifiedOn(), context);
    }
}
