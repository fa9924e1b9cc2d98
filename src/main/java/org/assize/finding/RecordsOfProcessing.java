package org.assize.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.PersonalDataKind;
import org.assize.fact.PrivacyFact.PrivacyProgramme;
import org.assize.fact.PrivacyFact.Transfer;
import org.assize.fact.PrivacyRole;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.ProcessingFact.RopaField;
import org.assize.fact.RecordSet;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells whether the record of processing is whole. Pure. */
public final class RecordsOfProcessing {

    private static final Set<RopaField> OF_CONTROLLERS =
            EnumSet.complementOf(EnumSet.of(RopaField.CATEGORIES_OF_PROCESSING));
    private static final Set<RopaField> OF_PROCESSORS = EnumSet.of(
            RopaField.NAME_AND_CONTACT,
            RopaField.CATEGORIES_OF_PROCESSING,
            RopaField.TRANSFERS,
            RopaField.SECURITY_DESCRIPTION);

    private RecordsOfProcessing() {}

    /**
     * @param programmes what is stated of the record of processing
     * @param exemptBelow number of employees from which nothing is exempt
     */
    public static RecordedActivity observe(
            final ProcessingActivity activity,
            final Collection<PrivacyProgramme> programmes,
            final Profile profile,
            final int exemptBelow,
            final AssessmentContext context) {
        final boolean none = programmes.stream().anyMatch(each -> each.ropaExists() == Tri.NO);
        final Check.Conditions binds = ActivityDuties.running(activity, context)
                .and(Tri.of(!none), "privacy-programme.ropa-exists")
                .and(
                        Circumstances.mustBeRecorded(activity, profile.employees(), exemptBelow),
                        undecided(activity, profile));
        final DataDuty entered = DataDuty.of(
                        binds, activity.inRopa().negated(), "processing-activities.in-ropa", FailureMode.PARTIAL)
                .saying("not in the record of processing");
        final DataDuty whole = DataDuty.of(
                        binds.and(activity.inRopa(), "processing-activities.in-ropa"),
                        lacking(activity),
                        "processing-activities.ropa-fields-missing",
                        FailureMode.DOC_GAP)
                .saying("its entry lacks what is required");
        return new RecordedActivity(
                activity.ref(),
                activity.id(),
                DataDuty.any(entered, whole),
                entered.fails().and(activity.special().or(activity.criminal())) == Tri.YES,
                entered.fails().and(activity.largeScale()) == Tri.YES);
    }

    private static String undecided(final ProcessingActivity activity, final Profile profile) {
        if (profile.employees() == null) {
            return "organisation.employees-for-art30";
        }
        if (activity.occasional() == Tri.UNKNOWN) {
            return "processing-activities.occasional";
        }
        if (activity.riskLikely() == Tri.UNKNOWN) {
            return "processing-activities.risk-likely";
        }
        return activity.special() == Tri.UNKNOWN ? ActivityDuties.SPECIAL : "processing-activities.criminal";
    }

    private static Tri lacking(final ProcessingActivity activity) {
        final PrivacyRole role = activity.role();
        if (role != null) {
            return lacking(activity, role == PrivacyRole.PROCESSOR ? OF_PROCESSORS : OF_CONTROLLERS);
        }
        final Tri one = lacking(activity, OF_PROCESSORS);
        return one == lacking(activity, OF_CONTROLLERS) ? one : Tri.UNKNOWN;
    }

    private static Tri lacking(final ProcessingActivity activity, final Set<RopaField> needed) {
        final @Nullable Set<RopaField> missing = activity.ropaFieldsMissing();
        return missing == null
                ? Tri.UNKNOWN
                : Tri.of(missing.stream().anyMatch(field -> needed.contains(field) && possible(activity, field)));
    }

    /** Retention and security are due where they can be told; they can where the activity tells them. */
    private static boolean possible(final ProcessingActivity activity, final RopaField field) {
        final String security = activity.securityDescription();
        return switch (field) {
            case RETENTION -> activity.retentionDefined() == Tri.YES;
            case SECURITY_DESCRIPTION -> security != null && !security.isBlank();
            default -> true;
        };
    }

    /**
     * Whether what a supplier processes outside the EEA is known as a transfer.
     *
     * @param transfers those to the supplier
     * @param programmes what is stated of the list of transfers
     * @param set what the dossier holds of transfers
     */
    public static TransferIdentified identified(
            final Supplier supplier,
            final Collection<Transfer> transfers,
            final Collection<PrivacyProgramme> programmes,
            final RecordSet set) {
        final PersonalDataKind kind = supplier.personalData();
        final boolean stated = programmes.stream().anyMatch(each -> each.transferListComplete() == Tri.YES);
        final boolean whole = set.provided() && (stated || set.complete() == Tri.YES);
        final Tri unlisted = !transfers.isEmpty() ? Tri.NO : whole ? Tri.YES : Tri.UNKNOWN;
        return new TransferIdentified(
                supplier.ref(),
                supplier.id(),
                DataDuty.of(
                        Check.when(kind == null ? Tri.UNKNOWN : kind.isPersonal(), "suppliers.personal-data")
                                .and(
                                        Countries.anyOutsideEea(supplier.processingCountries()),
                                        "suppliers.processing-countries"),
                        unlisted,
                        "transfers",
                        FailureMode.DOC_GAP));
    }
}
