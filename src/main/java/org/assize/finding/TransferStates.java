package org.assize.finding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.PrivacyFact.Derogation;
import org.assize.fact.PrivacyFact.DpfStatus;
import org.assize.fact.PrivacyFact.Mechanism;
import org.assize.fact.PrivacyFact.SccModule;
import org.assize.fact.PrivacyFact.SccVersion;
import org.assize.fact.PrivacyFact.TiaResult;
import org.assize.fact.PrivacyFact.Transfer;
import org.assize.fact.PrivacyRole;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells what protects a transfer of personal data out of the EEA. Pure. */
public final class TransferStates {

    private static final Set<Mechanism> TOOLS = EnumSet.of(Mechanism.SCC, Mechanism.BCR, Mechanism.OTHER_46);
    private static final Set<Mechanism> NEED_EFFECT =
            EnumSet.of(Mechanism.SCC, Mechanism.BCR, Mechanism.OTHER_46, Mechanism.NONE);
    private static final Set<Derogation> ONLY_OCCASIONAL =
            EnumSet.of(Derogation.B, Derogation.C, Derogation.E, Derogation.COMPELLING);
    private static final String MECHANISM = "transfers.mechanism";
    private static final String COUNTRY = "transfers.country";
    private static final String FRAMEWORK_COUNTRY = "US";

    private TransferStates() {}

    /**
     * @param adequate countries with a decision in force, as {@code CH from 2000-07-26; GB from 2021-06-28 to 2031-12-27}
     * @param oldUntil last day on which older standard clauses were valid
     */
    public static TransferState observe(
            final Transfer transfer, final String adequate, final String oldUntil, final AssessmentContext context) {
        final Check.Conditions abroad =
                Check.when(Countries.inEea(transfer.country()).negated().or(named(transfer)), COUNTRY);
        final Tri old = old(transfer, LocalDate.parse(oldUntil), context);
        return new TransferState(
                transfer.ref(),
                transfer.id(),
                Objects.toString(transfer.country(), "not told"),
                DataDuty.of(
                        abroad.and(
                                decided(transfer.country(), adequate, context.date())
                                        .negated(),
                                COUNTRY),
                        ActivityDuties.among(transfer.mechanism(), Mechanism.NONE),
                        MECHANISM,
                        FailureMode.ABSENT),
                DataDuty.of(
                        abroad.and(ActivityDuties.among(transfer.mechanism(), TOOLS), MECHANISM)
                                .and(Tri.of(transfer.sccModule() != SccModule.P2C && old != Tri.YES), MECHANISM),
                        transfer.tia().negated(),
                        "transfers.tia",
                        FailureMode.PARTIAL),
                adequate(abroad, transfer, adequate, context),
                DataDuty.of(
                        abroad.and(ActivityDuties.among(transfer.mechanism(), Mechanism.DEROGATION), MECHANISM),
                        Check.when(transfer.repetitive(), "transfers.repetitive")
                                .and(
                                        ActivityDuties.among(transfer.derogation(), ONLY_OCCASIONAL),
                                        "transfers.derogation"),
                        FailureMode.PARTIAL),
                clauses(abroad, transfer, old),
                effective(abroad, transfer));
    }

    /** A transfer that names a mechanism is one out of the EEA, also where its country is not told. */
    private static Tri named(final Transfer transfer) {
        return Tri.of(transfer.country() == null && transfer.mechanism() != null);
    }

    /** Whether a decision for the country is in force on the day. */
    private static Tri decided(final @Nullable String country, final String adequate, final LocalDate day) {
        if (country == null) {
            return Tri.UNKNOWN;
        }
        return Tri.of(Arrays.stream(adequate.split(";"))
                .map(String::trim)
                .map(line -> line.split(" "))
                .anyMatch(words -> words[0].equals(country) && inForce(words, day)));
    }

    private static boolean inForce(final String[] words, final LocalDate day) {
        final boolean begun = !day.isBefore(LocalDate.parse(words[2]));
        return begun && (words.length < 5 || !day.isAfter(LocalDate.parse(words[4])));
    }

    private static DataDuty adequate(
            final Check.Conditions abroad,
            final Transfer transfer,
            final String adequate,
            final AssessmentContext context) {
        final Tri framework = ActivityDuties.among(transfer.mechanism(), Mechanism.DPF);
        final DpfStatus status = transfer.dpfStatus();
        final Tri inactive =
                status == null || status == DpfStatus.UNKNOWN ? Tri.UNKNOWN : Tri.of(status == DpfStatus.INACTIVE);
        final String country = transfer.country();
        return DataDuty.any(
                DataDuty.of(
                                abroad.and(ActivityDuties.among(transfer.mechanism(), Mechanism.ADEQUACY), MECHANISM),
                                decided(country, adequate, context.date()).negated(),
                                COUNTRY,
                                FailureMode.PARTIAL)
                        .saying("no adequacy decision covers it"),
                DataDuty.of(
                                abroad.and(framework, MECHANISM),
                                Tri.of(country != null && !country.equals(FRAMEWORK_COUNTRY)),
                                COUNTRY,
                                FailureMode.PARTIAL)
                        .saying("the framework is for recipients in the USA"),
                DataDuty.of(abroad.and(framework, MECHANISM), inactive, "transfers.dpf-status", FailureMode.PARTIAL)
                        .saying("the recipient takes no part in the framework"),
                DataDuty.of(
                                abroad.and(framework, MECHANISM),
                                Check.when(transfer.hrData(), "transfers.hr-data")
                                        .and(transfer.dpfCoversHr().negated(), "transfers.dpf-covers-hr"),
                                FailureMode.PARTIAL)
                        .saying("its part in the framework leaves out data of employees"));
    }

    private static Tri old(final Transfer transfer, final LocalDate until, final AssessmentContext context) {
        return ActivityDuties.among(transfer.mechanism(), Mechanism.SCC)
                .and(ActivityDuties.among(transfer.sccVersion(), SccVersion.OLD))
                .and(Tri.of(context.date().isAfter(until)));
    }

    private static DataDuty clauses(final Check.Conditions abroad, final Transfer transfer, final Tri old) {
        final Check.Conditions binds = abroad.and(ActivityDuties.among(transfer.mechanism(), Mechanism.SCC), MECHANISM);
        final SccModule module = transfer.sccModule();
        final Check.Conditions unfit = module == null
                ? Check.when(Tri.UNKNOWN, "transfers.scc-module")
                : Check.when(
                        fits(transfer.exporterRole(), module == SccModule.C2C || module == SccModule.C2P)
                                .and(fits(transfer.importerRole(), module == SccModule.C2C || module == SccModule.P2C))
                                .negated(),
                        transfer.exporterRole() == null ? "transfers.exporter-role" : "transfers.importer-role");
        final Check.Conditions current = binds.and(
                ActivityDuties.among(transfer.sccVersion(), SccVersion.SCC_2021_914), "transfers.scc-version");
        return DataDuty.any(
                DataDuty.of(binds, old, "transfers.scc-version", FailureMode.PARTIAL)
                        .saying("an edition that is not valid any more"),
                DataDuty.of(current, unfit, FailureMode.DOC_GAP).saying("a module for other roles"));
    }

    private static Tri fits(final @Nullable PrivacyRole role, final boolean controller) {
        return role == null ? Tri.UNKNOWN : Tri.of(role.isController() == controller);
    }

    private static DataDuty effective(final Check.Conditions abroad, final Transfer transfer) {
        final TiaResult result = transfer.tiaResult();
        final Tri assessed = result == null ? transfer.tia() : Tri.YES;
        final Check.Conditions binds = abroad.and(ActivityDuties.among(transfer.mechanism(), NEED_EFFECT), MECHANISM)
                .and(assessed, "transfers.tia");
        return DataDuty.any(
                DataDuty.of(
                                binds,
                                ActivityDuties.among(result, TiaResult.NOT_POSSIBLE),
                                "transfers.tia-result",
                                FailureMode.ABSENT)
                        .saying("protection is not possible there"),
                DataDuty.of(
                                binds,
                                Check.when(
                                                ActivityDuties.among(result, TiaResult.MEASURES_NEEDED),
                                                "transfers.tia-result")
                                        .and(
                                                transfer.supplementaryMeasures().negated(),
                                                "transfers.supplementary-measures"),
                                FailureMode.PARTIAL)
                        .saying("the measures that are needed are not in place"));
    }
}
