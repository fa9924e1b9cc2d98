package org.assize.finding;

import java.util.Collection;
import java.util.function.Function;
import org.assize.fact.PrivacyRole;
import org.assize.fact.ProcessingFact.DpiaList;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Decides circumstances of the organisation from facts that show them and from what is stated. Pure. */
public final class Circumstances {

    private Circumstances() {}

    /** YES if a fact shows it, else what is stated. */
    public static Tri shown(final Collection<?> proofs, final Tri stated) {
        return proofs.isEmpty() ? stated : Tri.YES;
    }

    /** YES if that is proved, else what is stated. */
    public static Tri proved(final Tri proof, final Tri stated) {
        return proof == Tri.YES ? Tri.YES : stated;
    }

    /** YES if one list shows it, NO if only the other says no, else UNKNOWN. */
    public static Tri stated(final Collection<?> yes, final Collection<?> no) {
        if (!yes.isEmpty()) {
            return Tri.YES;
        }
        return no.isEmpty() ? Tri.UNKNOWN : Tri.NO;
    }

    /** YES if a fact shows it, UNKNOWN if one may, NO if none does and a complete list says so. */
    public static Tri listed(final Collection<?> proofs, final Collection<?> doubts, final Collection<?> complete) {
        final Tri stated = stated(proofs, complete);
        return doubts.isEmpty() ? stated : stated.or(Tri.UNKNOWN);
    }

    /**
     * Whether personal data leave the EEA.
     *
     * @param transfers transfers that are listed
     * @param suppliers suppliers who handle personal data
     * @param stated a statement that all transfers are listed, if there is one
     * @param complete the whole list of transfers, if it is here
     */
    public static Tri transferred(
            final Collection<?> transfers,
            final Collection<Supplier> suppliers,
            final Collection<?> stated,
            final Collection<?> complete) {
        final boolean abroad = suppliers.stream()
                .anyMatch(supplier -> Countries.anyOutsideEea(supplier.processingCountries()) == Tri.YES);
        final Tri others = stated.isEmpty() && complete.isEmpty() ? Tri.UNKNOWN : Tri.NO;
        return shown(transfers, abroad ? Tri.YES : others);
    }

    /**
     * Whether an activity must stand in the record of processing.
     *
     * @param employees persons employed; null if not known
     * @param exemptBelow number of employees from which nothing is exempt
     */
    public static Tri mustBeRecorded(
            final ProcessingActivity activity, final @Nullable Integer employees, final int exemptBelow) {
        final Tri large = employees == null ? Tri.UNKNOWN : Tri.of(employees >= exemptBelow);
        return large.or(activity.occasional().negated())
                .or(activity.riskLikely())
                .or(activity.special())
                .or(activity.criminal());
    }

    /** Whether the organisation needs a record of processing; every employer does, because payroll is not occasional. */
    public static Tri recordNeeded(
            final Collection<ProcessingActivity> activities,
            final Collection<?> complete,
            final Profile profile,
            final int exemptBelow) {
        return profile.employer() == Tri.YES
                ? Tri.YES
                : any(activities, complete, activity -> mustBeRecorded(activity, profile.employees(), exemptBelow));
    }

    /**
     * Whether an activity needs an assessment of its impact on people.
     *
     * @param criteria number of criteria from which a high risk is presumed
     */
    public static Tri mustBeAssessed(final ProcessingActivity activity, final int criteria) {
        final PrivacyRole role = activity.role();
        final Tri controller = role == null ? Tri.UNKNOWN : Tri.of(role.isController());
        final DpiaList list = activity.saDpiaList();
        if (list == DpiaList.EXEMPT) {
            return Tri.NO;
        }
        final Tri onList = list == null || list == DpiaList.UNKNOWN ? Tri.UNKNOWN : Tri.of(list == DpiaList.LISTED);
        final Tri largeSensitive = activity.largeScale().and(activity.special().or(activity.criminal()));
        return controller.and(activity.profilingLegalEffects()
                .or(largeSensitive)
                .or(activity.publicMonitoring())
                .or(onList)
                .or(presumed(activity, criteria)));
    }

    private static Tri presumed(final ProcessingActivity activity, final int criteria) {
        final String reason = activity.dpiaNotNeededReason();
        if (reason != null && !reason.isBlank()) {
            return Tri.NO;
        }
        final var met = activity.wp248Criteria();
        return met == null ? Tri.UNKNOWN : Tri.of(met.size() >= criteria);
    }

    /** Whether any activity needs an assessment of its impact on people. */
    public static Tri assessmentNeeded(
            final Collection<ProcessingActivity> activities, final Collection<?> complete, final int criteria) {
        return any(activities, complete, activity -> mustBeAssessed(activity, criteria));
    }

    /** Whether an organisation from outside the EEA needs a representative there. */
    public static Tri representativeNeeded(
            final Collection<ProcessingActivity> activities, final Collection<?> complete, final Profile profile) {
        return profile.established()
                .negated()
                .and(profile.reaches())
                .and(profile.publicAuthority().negated())
                .and(any(activities, complete, Circumstances::weighs));
    }

    /** Whether an activity is more than occasional, sensitive on a large scale, or risky. */
    private static Tri weighs(final ProcessingActivity activity) {
        return activity.occasional()
                .negated()
                .or(activity.largeScale().and(activity.special().or(activity.criminal())))
                .or(activity.riskLikely());
    }

    /** YES if one activity needs it; NO if none does and these are all; else UNKNOWN. */
    private static Tri any(
            final Collection<ProcessingActivity> activities,
            final Collection<?> complete,
            final Function<ProcessingActivity, Tri> test) {
        final Tri others = complete.isEmpty() ? Tri.UNKNOWN : Tri.NO;
        return activities.stream().map(test).reduce(others, Tri::or);
    }
}
