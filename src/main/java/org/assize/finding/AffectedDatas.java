package org.assize.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.PersonalDataKind;
import org.assize.fact.ProcessingFact.DataKind;
import org.assize.fact.ProcessingFact.ProcessingActivity;
import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells which personal data a finding affects and how risky that is for people. Pure. */
public final class AffectedDatas {

    private static final Set<DataKind> SENSITIVE =
            EnumSet.of(DataKind.IDENTITY_DOCUMENT, DataKind.PAYMENT, DataKind.CREDENTIALS);

    private static final Set<String> HOLDERS = Set.of("accounts", "assets", "suppliers", "systems");

    private AffectedDatas() {}

    /**
     * @param incidents incidents at the supplier
     */
    public static AffectedData of(
            final String obligation, final Supplier supplier, final Collection<Incident> incidents) {
        final boolean breached = incidents.stream().anyMatch(each -> each.personalDataBreach() == Tri.YES);
        return new AffectedData(
                obligation,
                supplier.ref(),
                personal(supplier.personalData()),
                sensitive(supplier.personalData()),
                null,
                Tri.UNKNOWN,
                Tri.of(breached));
    }

    public static AffectedData of(final String obligation, final Asset asset) {
        return new AffectedData(
                obligation,
                asset.ref(),
                personal(asset.personalData()),
                sensitive(asset.personalData()),
                asset.subjectsCount(),
                Tri.UNKNOWN,
                Tri.NO);
    }

    public static AffectedData of(final String obligation, final Incident incident) {
        return new AffectedData(
                obligation,
                incident.ref(),
                incident.personalDataBreach(),
                incident.specialCategory() == Tri.YES ? Tri.YES : Tri.UNKNOWN,
                incident.subjectsCount(),
                Tri.UNKNOWN,
                incident.personalDataBreach());
    }

    public static AffectedData of(final String obligation, final ProcessingActivity activity) {
        return new AffectedData(
                obligation,
                activity.ref(),
                Tri.YES,
                activity.special()
                        .or(activity.criminal())
                        .or(activity.children())
                        .or(activity.vulnerable())
                        .or(sensitive(activity.dataKinds())),
                activity.subjectsCount(),
                contactsOnly(activity.dataKinds()),
                Tri.NO);
    }

    /** Whether something is said to hold personal data; UNKNOWN if nothing is said. */
    public static Tri personal(final @Nullable PersonalDataKind kind) {
        return kind == null ? Tri.UNKNOWN : kind.isPersonal();
    }

    /** Whether a finding names anything that is known to hold personal data or not. */
    public static boolean namesHolder(final Collection<Ref> subjects) {
        return subjects.stream().anyMatch(subject -> HOLDERS.contains(subject.type()));
    }

    /** Whether any of the assets holds personal data; UNKNOWN if there is none. */
    public static Tri personal(final Collection<Asset> assets) {
        return assets.stream()
                .map(asset -> personal(asset.personalData()))
                .reduce(Tri::or)
                .orElse(Tri.UNKNOWN);
    }

    /** Ordinary data may still be of children or hold credentials: that is not known. */
    private static Tri sensitive(final @Nullable PersonalDataKind kind) {
        return kind == PersonalDataKind.SPECIAL || kind == PersonalDataKind.CRIMINAL ? Tri.YES : Tri.UNKNOWN;
    }

    private static Tri sensitive(final @Nullable Set<DataKind> kinds) {
        return kinds == null ? Tri.UNKNOWN : Tri.of(kinds.stream().anyMatch(SENSITIVE::contains));
    }

    private static Tri contactsOnly(final @Nullable Set<DataKind> kinds) {
        return kinds == null || kinds.isEmpty() ? Tri.UNKNOWN : Tri.of(kinds.equals(Set.of(DataKind.BUSINESS_CONTACT)));
    }

    /**
     * The risk of a finding for people: the worst over the data that it affects.
     *
     * @param many number of people from which on the risk can be high
     * @param few number of people below which it can be low
     */
    public static PeopleRisk risk(
            final @Nullable FailureMode mode, final Collection<AffectedData> data, final int many, final int few) {
        final boolean broken = mode == FailureMode.ABSENT || mode == FailureMode.BREAKDOWN;
        return data.stream()
                .filter(each -> each.personal() != Tri.NO)
                .map(each -> risk(each, broken, many, few))
                .min(PeopleRisk::compareTo)
                .orElse(PeopleRisk.PROVISIONAL);
    }

    private static PeopleRisk risk(final AffectedData data, final boolean broken, final int many, final int few) {
        final Integer people = data.people();
        final Tri large = people == null ? Tri.UNKNOWN : Tri.of(people >= many);
        final Tri grave = data.sensitive().or(large);
        if (grave == Tri.YES) {
            return broken || data.breached() == Tri.YES ? PeopleRisk.HIGH : PeopleRisk.MEDIUM;
        }
        if (grave == Tri.UNKNOWN) {
            return PeopleRisk.PROVISIONAL;
        }
        final boolean small = data.contactsOnly() == Tri.YES || people != null && people < few;
        return small && data.breached() == Tri.NO ? PeopleRisk.LOW : PeopleRisk.MEDIUM;
    }
}
