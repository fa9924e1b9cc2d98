package org.assize.finding;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.OrganisationFact.LinkedEnterprise;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.OrganisationFact.PartnerEnterprise;
import org.assize.fact.OrganisationFact.PriorYear;
import org.assize.fact.OrganisationFact.SectorEntry;
import org.assize.fact.OrganisationFact.SizeClass;
import org.assize.fact.Origin;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Organisations of which only what a test is about is known. */
final class Organisations {

    static final Origin ORIGIN = new Origin(
            new Ref("organisation", "organisation"),
            Source.ofFile("dossier.yml"),
            EvidenceKind.DOCUMENT,
            null,
            List.of());

    static final AssessmentContext CONTEXT = new AssessmentContext(
            Moment.parse("2026-06-17"),
            ZoneId.of("Europe/Paris"),
            Mode.GAP_ANALYSIS,
            List.of(),
            null,
            null,
            List.of(),
            ORIGIN);

    @Nullable
    String country;

    @Nullable
    List<SectorEntry> sectors;

    @Nullable
    BigDecimal headcount;

    @Nullable
    BigDecimal turnover;

    @Nullable
    BigDecimal balance;

    @Nullable
    PriorYear priorYear;

    @Nullable
    SizeClass before;

    Event groupChange = Event.unknown();

    @Nullable
    List<LinkedEnterprise> linked;

    @Nullable
    List<PartnerEnterprise> partners;

    @Nullable
    Integer employees;

    Tri established = Tri.UNKNOWN;
    Tri financial = Tri.UNKNOWN;

    /** Headcount, then turnover and balance sheet total in millions. */
    static Organisations of(
            final @Nullable String headcount, final @Nullable String turnover, final @Nullable String balance) {
        final Organisations organisation = new Organisations();
        organisation.headcount = headcount == null ? null : new BigDecimal(headcount);
        organisation.turnover = millions(turnover);
        organisation.balance = millions(balance);
        return organisation;
    }

    static @Nullable BigDecimal millions(final @Nullable String number) {
        return number == null ? null : new BigDecimal(number).movePointRight(6);
    }

    Organisation build() {
        final Tri unknown = Tri.UNKNOWN;
        return new Organisation(
                null,
                country,
                established,
                unknown,
                sectors,
                headcount,
                turnover,
                balance,
                priorYear,
                before,
                groupChange,
                linked,
                partners,
                null,
                null,
                unknown,
                null,
                employees,
                unknown,
                unknown,
                unknown,
                null,
                null,
                financial,
                unknown,
                null,
                unknown,
                unknown,
                null,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                ORIGIN);
    }
}
